"""Objects as bytes."""

from _pickle import (
    DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError,
    compatible_formats, dump, dumps, format_version, load, loads,
)
