"""JSON: texts of dicts, lists, strings, numbers, booleans and null."""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_BACK = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


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


def _quoted(text, ascii_only):
    out = ['"']
    for char in text:
        point = ord(char)
        if char in _ESCAPES:
            out.append(_ESCAPES[char])
        elif point < 32 or ascii_only and point > 126 and point < 0x10000:
            out.append(f"\\u{point:04x}")
        elif ascii_only and point > 0xFFFF:
            point -= 0x10000
            out.append(f"\\u{0xd800 | point >> 10:04x}\\u{0xdc00 | point & 0x3ff:04x}")
        else:
            out.append(char)
    out.append('"')
    return "".join(out)


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
        return "".join(self.iterencode(o))

    def iterencode(self, o):
        return self._parts(o, 0, {})

    def _number(self, o):
        if isinstance(o, int):
            return int.__repr__(o)
        if o != o:
            text = "NaN"
        elif o in (float("inf"), float("-inf")):
            text = "Infinity" if o > 0 else "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def _key(self, key):
        if isinstance(key, str):
            return key
        if key is True or key is False or key is None:
            return {True: "true", False: "false", None: "null"}[key]
        if isinstance(key, (int, float)):
            return self._number(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def _parts(self, o, level, seen):
        if isinstance(o, str):
            yield _quoted(o, self.ensure_ascii)
        elif o is None:
            yield "null"
        elif o is True:
            yield "true"
        elif o is False:
            yield "false"
        elif isinstance(o, (int, float)):
            yield self._number(o)
        elif isinstance(o, (list, tuple, dict)):
            if self.check_circular:
                if id(o) in seen:
                    raise ValueError("Circular reference detected")
                seen[id(o)] = o
            yield from self._container(o, level, seen)
            seen.pop(id(o), None)
        else:
            if self.check_circular:
                if id(o) in seen:
                    raise ValueError("Circular reference detected")
                seen[id(o)] = o
            yield from self._parts(self.default(o), level, seen)
            seen.pop(id(o), None)

    def _container(self, o, level, seen):
        is_dict = isinstance(o, dict)
        if not o:
            yield "{}" if is_dict else "[]"
            return
        indent = self.indent
        if indent is not None:
            step = indent if isinstance(indent, str) else " " * indent
            inner, outer = "\n" + step * (level + 1), "\n" + step * level
        else:
            inner = outer = ""
        yield "{" if is_dict else "["
        between = inner
        items = (sorted(o.items()) if self.sort_keys else o.items()) if is_dict else o
        for item in items:
            if is_dict:
                key = self._key(item[0])
                if key is None:
                    continue
                yield between + _quoted(key, self.ensure_ascii) + self.key_separator
                item = item[1]
            else:
                yield between
            between = self.item_separator + inner
            yield from self._parts(item, level + 1, seen)
        yield outer + ("}" if is_dict else "]")


def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False, **kw,
):
    """An object as JSON."""
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw,
    ).encode(obj)


def dump(obj, fp, **kw):
    """Writes an object as JSON to a file."""
    fp.write(dumps(obj, **kw))


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

    def decode(self, s):
        obj, end = self.raw_decode(s, self._skip(s, 0))
        end = self._skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _skip(self, s, at):
        while at < len(s) and s[at] in " \t\n\r":
            at += 1
        return at

    def _value(self, s, at):
        char = s[at:at + 1]
        if char == '"':
            return self._string(s, at + 1)
        if char == "{":
            return self._object(s, at + 1)
        if char == "[":
            return self._array(s, at + 1)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(word, at):
                return value, at + len(word)
        end = at + (char == "-")
        if s[end:end + 1] == "0":
            end += 1
        elif s[end:end + 1].isdecimal():
            while s[end:end + 1].isdecimal():
                end += 1
        else:
            for word in ("NaN", "Infinity", "-Infinity"):
                if s.startswith(word, at):
                    return self.parse_constant(word), at + len(word)
            raise JSONDecodeError("Expecting value", s, at)
        whole = end
        if s[end:end + 1] == "." and s[end + 1:end + 2].isdecimal():
            end += 1
            while s[end:end + 1].isdecimal():
                end += 1
        if s[end:end + 1] in ("e", "E"):
            exponent = end + 1 + (s[end + 1:end + 2] in ("+", "-") and end + 1 < len(s))
            if s[exponent:exponent + 1].isdecimal():
                end = exponent
                while s[end:end + 1].isdecimal():
                    end += 1
        text = s[at:end]
        return (self.parse_int if end == whole else self.parse_float)(text), end

    def _string(self, s, at):
        begin = at - 1
        out = []
        while True:
            end = at
            while end < len(s) and s[end] not in '"\\' and s[end] >= " ":
                end += 1
            out.append(s[at:end])
            if end >= len(s):
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            char = s[end]
            if char == '"':
                return "".join(out), end + 1
            if char != "\\":
                if self.strict:
                    raise JSONDecodeError("Invalid control character at", s, end)
                out.append(char)
                at = end + 1
                continue
            mark = s[end + 1:end + 2]
            if not mark:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if mark != "u":
                if mark not in _BACK:
                    raise JSONDecodeError("Invalid \\escape", s, end)
                out.append(_BACK[mark])
                at = end + 2
                continue
            point = self._hex(s, end + 1)
            at = end + 6
            if 0xD800 <= point <= 0xDBFF and s[at:at + 2] == "\\u":
                low = self._hex(s, at + 1)
                if 0xDC00 <= low <= 0xDFFF:
                    point = 0x10000 + ((point - 0xD800) << 10 | low - 0xDC00)
                    at += 6
            out.append(chr(point))

    def _hex(self, s, at):
        digits = s[at + 1:at + 5]
        if len(digits) == 4 and all(char in "0123456789abcdefABCDEF" for char in digits):
            return int(digits, 16)
        raise JSONDecodeError("Invalid \\uXXXX escape", s, at)

    def _object(self, s, at):
        pairs = []
        at = self._skip(s, at)
        if s[at:at + 1] == "}":
            at += 1
        else:
            if s[at:at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
            while True:
                key, at = self._string(s, at + 1)
                at = self._skip(s, at)
                if s[at:at + 1] != ":":
                    raise JSONDecodeError("Expecting ':' delimiter", s, at)
                value, at = self._value(s, self._skip(s, at + 1))
                pairs.append((key, value))
                at = self._skip(s, at)
                char = s[at:at + 1]
                if char == "}":
                    at += 1
                    break
                if char != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", s, at)
                comma = at
                at = self._skip(s, at + 1)
                if s[at:at + 1] != '"':
                    if s[at:at + 1] == "}":
                        raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), at
        found = dict(pairs)
        return (found if self.object_hook is None else self.object_hook(found)), at

    def _array(self, s, at):
        items = []
        at = self._skip(s, at)
        if s[at:at + 1] == "]":
            return items, at + 1
        while True:
            value, at = self._value(s, at)
            items.append(value)
            at = self._skip(s, at)
            char = s[at:at + 1]
            if char == "]":
                return items, at + 1
            if char != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            comma = at
            at = self._skip(s, at + 1)
            if s[at:at + 1] == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)


def loads(s, *, cls=None, **kw):
    """What a JSON text stands for."""
    if isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8")
    elif not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    elif s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, **kw):
    """What the JSON text in a file stands for."""
    return loads(fp.read(), **kw)


from . import decoder, encoder
