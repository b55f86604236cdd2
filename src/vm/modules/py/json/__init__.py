"""JSON: texts of dicts, lists, strings, numbers, booleans and null."""

import _json
from functools import partial as _partial

_SPACE = " \t\n\r"


class JSONDecodeError(ValueError):
    """A text that is no JSON."""

    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, lineno, colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


class JSONEncoder:
    """Turns objects into text."""

    __module__ = "json.encoder"

    item_separator = ", "
    key_separator = ": "

    def __init__(
        self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
        indent=None, separators=None, default=None,
    ):
        self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
        self.allow_nan, self.sort_keys, self.indent = allow_nan, sort_keys, indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        if isinstance(o, str):
            return _json.encode_basestring_ascii(o) if self.ensure_ascii else _json.encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        return "".join(chunks if isinstance(chunks, (list, tuple)) else list(chunks))

    def iterencode(self, o, _one_shot=False):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        if not _one_shot:
            return _make_iterencode(self, indent)(o, 0)
        return _json.encode(
            o, self.default, indent, self.key_separator, self.item_separator, self.sort_keys, self.skipkeys, self.allow_nan,
            self.check_circular, self.ensure_ascii)


_WORDS = {None: "null", True: "true", False: "false"}


def _make_iterencode(encoder, indent):
    """What gives the text piece by piece, so that a file has all that comes before a mistake."""
    quoted = _json.encode_basestring_ascii if encoder.ensure_ascii else _json.encode_basestring
    markers = {}

    def floatstr(o):
        if o - o == 0:
            return float.__repr__(o)
        if not encoder.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return "NaN" if o != o else "Infinity" if o > 0 else "-Infinity"

    def _iterencode_list(o, level):
        if not o:
            yield "[]"
            return
        if encoder.check_circular:
            if id(o) in markers:
                raise ValueError("Circular reference detected")
            markers[id(o)] = o
        line = "" if indent is None else "\n" + indent * (level + 1)
        before = "[" + line
        for at, value in enumerate(o):
            try:
                if isinstance(value, str):
                    yield before + quoted(value)
                elif value is None or value is True or value is False:
                    yield before + _WORDS[value]
                elif isinstance(value, int):
                    yield before + int.__repr__(value)
                elif isinstance(value, float):
                    yield before + floatstr(value)
                else:
                    yield before
                    if isinstance(value, (list, tuple)):
                        pieces = _iterencode_list(value, level + 1)
                    elif isinstance(value, dict):
                        pieces = _iterencode_dict(value, level + 1)
                    else:
                        pieces = _iterencode(value, level + 1)
                    yield from pieces
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(o).__name__} item {at}")
                raise
            before = encoder.item_separator + line
        if line:
            yield "\n" + indent * level
        yield "]"
        markers.pop(id(o), None)

    def _iterencode_dict(o, level):
        if not o:
            yield "{}"
            return
        if encoder.check_circular:
            if id(o) in markers:
                raise ValueError("Circular reference detected")
            markers[id(o)] = o
        yield "{"
        line = before = "" if indent is None else "\n" + indent * (level + 1)
        for key, value in sorted(o.items()) if encoder.sort_keys else o.items():
            if isinstance(key, str):
                name = key
            elif isinstance(key, float):
                name = floatstr(key)
            elif key is None or key is True or key is False:
                name = _WORDS[key]
            elif isinstance(key, int):
                name = int.__repr__(key)
            elif encoder.skipkeys:
                continue
            else:
                raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
            if before:
                yield before
            before = encoder.item_separator + line
            yield quoted(name)
            yield encoder.key_separator
            try:
                if isinstance(value, str):
                    yield quoted(value)
                elif value is None or value is True or value is False:
                    yield _WORDS[value]
                elif isinstance(value, int):
                    yield int.__repr__(value)
                elif isinstance(value, float):
                    yield floatstr(value)
                else:
                    if isinstance(value, (list, tuple)):
                        pieces = _iterencode_list(value, level + 1)
                    elif isinstance(value, dict):
                        pieces = _iterencode_dict(value, level + 1)
                    else:
                        pieces = _iterencode(value, level + 1)
                    yield from pieces
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(o).__name__} item {key!r}")
                raise
        if indent is not None and before is not line:
            yield "\n" + indent * level
        yield "}"
        markers.pop(id(o), None)

    def _iterencode(o, level):
        if isinstance(o, str):
            yield quoted(o)
        elif o is None or o is True or o is False:
            yield _WORDS[o]
        elif isinstance(o, int):
            yield int.__repr__(o)
        elif isinstance(o, float):
            yield floatstr(o)
        elif isinstance(o, (list, tuple)):
            yield from _iterencode_list(o, level)
        elif isinstance(o, dict):
            yield from _iterencode_dict(o, level)
        else:
            if encoder.check_circular:
                if id(o) in markers:
                    raise ValueError("Circular reference detected")
                markers[id(o)] = o
            given = encoder.default(o)
            try:
                yield from _iterencode(given, level)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(o).__name__} object")
                raise
            markers.pop(id(o), None)

    return _iterencode


def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False, **kw,
):
    """An object as JSON."""
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw,
    ).encode(obj)


def dump(
    obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False, **kw,
):
    """Writes an object as JSON to a file."""
    encoder = (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)
    for chunk in encoder.iterencode(obj):
        fp.write(chunk)


class JSONDecoder:
    """Turns text into objects."""

    __module__ = "json.decoder"

    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
        self.parse_float, self.parse_int = parse_float or float, parse_int or int
        self.parse_constant = parse_constant or {
            "NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")
        }.__getitem__
        self.memo = {}
        self.scan_once = _partial(
            _json.scan_once, strict, object_hook, object_pairs_hook, self.parse_float, self.parse_int, self.parse_constant,
            JSONDecodeError)

    def decode(self, s):
        obj, end = self.raw_decode(s, len(s) - len(s.lstrip(_SPACE)))
        end = len(s) - len(s[end:].lstrip(_SPACE))
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        try:
            return self.scan_once(s, idx)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None


def detect_encoding(b):
    """The encoding of JSON as bytes, by its mark or by where its zeros are."""
    if b.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf-32"
    if b.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if len(b) >= 4:
        if not b[0]:
            return "utf-16-be" if b[1] else "utf-32-be"
        if not b[1]:
            return "utf-16-le" if b[2] or b[3] else "utf-32-le"
    elif len(b) == 2:
        if not b[0]:
            return "utf-16-be"
        if not b[1]:
            return "utf-16-le"
    return "utf-8"


def loads(s, *, cls=None, **kw):
    """What a JSON text stands for."""
    if isinstance(s, (bytes, bytearray)):
        s = s.decode(detect_encoding(s), "surrogatepass")
    elif not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    elif s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, **kw):
    """What the JSON text in a file stands for."""
    return loads(fp.read(), **kw)


from . import decoder, encoder
