"""Writing JSON."""

from json import JSONEncoder
