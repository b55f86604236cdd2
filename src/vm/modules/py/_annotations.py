"""How annotations of classes of `typing` are asked for."""

import enum


class Format(enum.IntEnum):
    """What an annotate function is to give."""

    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4

    __module__ = "annotationlib"


def called(annotate):
    """What an annotate function gives, asked as CPython asks it."""
    try:
        return annotate(Format.FORWARDREF)
    except NotImplementedError:
        pass
    return annotate(Format.VALUE_WITH_FAKE_GLOBALS)
