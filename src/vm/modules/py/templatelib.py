"""What t-strings come to."""

from _template import Interpolation, Template, convert

__all__ = ["Interpolation", "Template", "convert"]
