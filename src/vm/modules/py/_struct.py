"""Values as bytes, by formats."""

from _binary import bits_float as _bits_float, float_bits as _float_bits


class error(Exception):
    """A format or a value does not fit."""

    __module__ = "struct"


_NATIVE = {
    "x": (1, 0, 0), "c": (1, 0, 0), "b": (1, 1, 1), "B": (1, 1, 0), "?": (1, 0, 0), "h": (2, 1, 1), "H": (2, 1, 0),
    "i": (4, 1, 1), "I": (4, 1, 0), "l": (8, 1, 1), "L": (8, 1, 0), "q": (8, 1, 1), "Q": (8, 1, 0), "n": (8, 1, 1),
    "N": (8, 1, 0), "P": (8, 1, 0), "e": (2, 0, 0), "f": (4, 0, 0), "d": (8, 0, 0), "s": (1, 0, 0), "p": (1, 0, 0),
    "F": (8, 0, 0), "D": (16, 0, 0),
}
_STANDARD = {**_NATIVE, "l": (4, 1, 1), "L": (4, 1, 0)}
del _STANDARD["n"], _STANDARD["N"], _STANDARD["P"]
_cache = {}


def _parse(format):
    """Byte order, size, and per field (code, count, offset, size of one)."""
    if isinstance(format, (bytes, bytearray)):
        format = format.decode("ascii")
    elif not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    if format in _cache:
        return _cache[format]
    mark = format[:1]
    order = "big" if mark in (">", "!") and mark else "little"
    table = _STANDARD if mark in ("<", ">", "=", "!") and mark else _NATIVE
    aligned = table is _NATIVE
    at = 1 if mark and mark in "@=<>!" else 0
    fields, offset = [], 0
    while at < len(format):
        letter = format[at]
        at += 1
        if letter.isspace():
            continue
        count = None
        if letter in "0123456789":
            start = at - 1
            while at < len(format) and format[at] in "0123456789":
                at += 1
            count = int(format[start:at])
            if at >= len(format):
                raise error("repeat count given without format specifier")
            letter = format[at]
            at += 1
        if letter not in table:
            raise error("bad char in struct format")
        size = table[letter][0]
        if aligned and letter not in "xcsp?bB":
            offset += -offset % min(size, 8)
        number = 1 if count is None else count
        if number * size + offset > 1 << 62:
            raise error("total struct size too long")
        fields.append((letter, number, offset, size))
        offset += number * size
    if len(_cache) > 99:
        _cache.clear()
    _cache[format] = found = order, offset, fields, table
    return found


def _int(value, letter, size, signed):
    if not isinstance(value, int):
        try:
            value = value.__index__()
        except AttributeError:
            raise error("required argument is not an integer") from None
    bits = 8 * size
    if letter == "P" and value < 0:
        value += 1 << bits
    low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    if not low <= value <= high:
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    return value


def _put(out, letter, offset, size, value, order, table):
    if letter == "c":
        if not isinstance(value, bytes) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        part = value
    elif letter == "?":
        part = b"\1" if value else b"\0"
    elif letter in "efd":
        if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
            raise error("required argument is not a float")
        value = float(value)
        part = _float_bits(value, size).to_bytes(size, order)
    elif letter in "FD":
        value = complex(value)
        half = size // 2
        part = b"".join(_float_bits(v, half).to_bytes(half, order) for v in (value.real, value.imag))
    else:
        signed = bool(table[letter][2])
        part = _int(value, letter, size, signed).to_bytes(size, order, signed=signed)
    out[offset:offset + size] = part


def _pack(parsed, name, values):
    order, total, fields, table = parsed
    expected = sum(count if letter not in "xsp" else letter != "x" for letter, count, _, _ in fields)
    if len(values) != expected:
        raise error(f"{name} expected {expected} items for packing (got {len(values)})")
    out = bytearray(total)
    at = 0
    for letter, count, offset, size in fields:
        if letter == "x":
            continue
        if letter in "sp":
            value = values[at]
            at += 1
            if not isinstance(value, (bytes, bytearray)):
                raise error(f"argument for '{letter}' must be a bytes object")
            if letter == "p":
                if count:
                    value = value[:min(count - 1, 255)]
                    value = bytes([len(value)]) + value
            value = value[:count]
            out[offset:offset + len(value)] = value
            continue
        for _ in range(count):
            _put(out, letter, offset, size, values[at], order, table)
            offset += size
            at += 1
    return bytes(out)


def _take(data, parsed):
    order, _, fields, table = parsed
    found = []
    for letter, count, offset, size in fields:
        if letter == "x":
            continue
        if letter in "sp":
            part = bytes(data[offset:offset + count])
            if letter == "p":
                part = part[1:1 + part[0]] if part else b""
            found.append(part)
            continue
        for _ in range(count):
            part = data[offset:offset + size]
            offset += size
            if letter == "c":
                found.append(bytes(part))
            elif letter == "?":
                found.append(part[0] != 0)
            elif letter in "efd":
                found.append(_bits_float(int.from_bytes(part, order), size))
            elif letter in "FD":
                half = size // 2
                found.append(complex(*(
                    _bits_float(int.from_bytes(p, order), half) for p in (part[:half], part[half:]))))
            else:
                found.append(int.from_bytes(part, order, signed=bool(table[letter][2])))
    return tuple(found)


def _buffer(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    if hasattr(type(data), "tobytes"):
        return data.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def _unpack(parsed, data, name="unpack"):
    data = _buffer(data)
    if len(data) != parsed[1]:
        raise error(f"{name} requires a buffer of {parsed[1]} bytes")
    return _take(data, parsed)


def _unpack_from(parsed, buffer, offset):
    data, size = _buffer(buffer), parsed[1]
    if offset < 0:
        if offset + size > 0:
            raise error(f"not enough data to unpack {size} bytes at offset {offset}")
        if offset + len(data) < 0:
            raise error(f"offset {offset} out of range for {len(data)}-byte buffer")
        offset += len(data)
    if len(data) - offset < size:
        raise error(
            f"unpack_from requires a buffer of at least {size + offset} bytes for unpacking {size} bytes at offset "
            f"{offset} (actual buffer size is {len(data)})")
    return _take(data[offset:offset + size], parsed)


def _pack_into(parsed, buffer, offset, values):
    if isinstance(buffer, bytes):
        raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
    part = _pack(parsed, "pack_into", values)
    size = parsed[1]
    if offset < 0:
        if offset + size > 0:
            raise error(f"no space to pack {size} bytes at offset {offset}")
        if offset + len(buffer) < 0:
            raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
        offset += len(buffer)
    if len(buffer) - offset < size:
        raise error(
            f"pack_into requires a buffer of at least {size + offset} bytes for packing {size} bytes at offset "
            f"{offset} (actual buffer size is {len(buffer)})")
    buffer[offset:offset + size] = part


def _iter(parsed, data, name="iterative unpacking"):
    data, size = _buffer(data), parsed[1]
    if not size:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(data) % size:
        raise error(f"{name} requires a buffer of a multiple of {size} bytes")
    return (_take(data[at:at + size], parsed) for at in range(0, len(data), size))


def calcsize(format, /):
    return _parse(format)[1]


def pack(format, /, *values):
    return _pack(_parse(format), "pack", values)


def unpack(format, buffer, /):
    return _unpack(_parse(format), buffer)


def unpack_from(format, /, buffer, offset=0):
    return _unpack_from(_parse(format), buffer, offset)


def pack_into(format, buffer, offset, /, *values):
    _pack_into(_parse(format), buffer, offset, values)


def iter_unpack(format, buffer, /):
    return _iter(_parse(format), buffer)


class Struct:
    """A format read once."""

    def __init__(self, format):
        self._parsed = _parse(format)
        self.format = format if isinstance(format, str) else format.decode()
        self.size = self._parsed[1]

    def __repr__(self):
        return f"Struct({self.format!r})"

    def pack(self, *values):
        return _pack(self._parsed, "pack", values)

    def unpack(self, buffer, /):
        return _unpack(self._parsed, buffer)

    def unpack_from(self, buffer, offset=0):
        return _unpack_from(self._parsed, buffer, offset)

    def pack_into(self, buffer, offset, *values):
        _pack_into(self._parsed, buffer, offset, values)

    def iter_unpack(self, buffer, /):
        return _iter(self._parsed, buffer)


for _name in (Struct,):
    _name.__module__ = "_struct"


def _clearcache():
    _cache.clear()
