"""Regular expressions."""

import enum
import _sre
from _sre import Pattern, Match

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


class PatternError(Exception):
    """A pattern that is none: msg, pattern, pos, lineno, colno."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError
_cache = {}
_cache2 = {}


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray, memoryview)):
        raise TypeError("first argument must be string or compiled pattern")
    made = _sre.compile(pattern, flags & 0xffff)
    for cache in (_cache, _cache2):
        if len(cache) >= 512:
            del cache[next(iter(cache))]
        cache[type(pattern), pattern, flags] = made
    return made


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


class _Zero(int):
    pass


_zero = _Zero()


def _positional(function, args, first, flags, what, least):
    # `count`, `maxsplit` and `flags` given by position: deprecated, but understood.
    if args:
        if first is not _zero:
            raise TypeError(f"{function}() got multiple values for argument '{what}'")
        first, *args = args
        if args:
            if flags is not _zero:
                raise TypeError(f"{function}() got multiple values for argument 'flags'")
            flags, *args = args
            if args:
                raise TypeError(f"{function}() takes from {least} to {least + 2} positional arguments but "
                                f"{least + 2 + len(args)} were given")
        import warnings
        warnings.warn(f"'{what}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return first, flags


def sub(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _positional("sub", args, count, flags, "count", 3)
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _positional("subn", args, count, flags, "count", 3)
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_zero, flags=_zero):
    if args:
        maxsplit, flags = _positional("split", args, maxsplit, flags, "maxsplit", 2)
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def purge():
    _cache.clear()


_special = {char: "\\" + chr(char) for char in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, "latin1").translate(_special).encode("latin1")


class Scanner:
    """Texts by a list of patterns and what to do at each."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._patterns = [_compile(phrase, flags) for phrase, _ in lexicon]

    def scan(self, string):
        result, at = [], 0
        while True:
            for pattern, (_, action) in zip(self._patterns, self.lexicon):
                found = pattern.match(string, at)
                if found:
                    break
            else:
                break
            if found.end() == at:
                break
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            at = found.end()
        return result, string[at:]
