"""Encodings by name."""

import io as _io

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"
_NAMES = {"utf8": "utf-8", "u8": "utf-8", "latin1": "iso8859-1", "latin-1": "iso8859-1", "l1": "iso8859-1",
          "iso-8859-1": "iso8859-1", "us-ascii": "ascii", "utf16": "utf-16", "utf32": "utf-32"}


def _rot13(text):
    upper, lower = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
    return text.translate(str.maketrans(upper + lower, upper[13:] + upper[:13] + lower[13:] + lower[:13]))


def _special(encoding):
    import base64
    return {
        "rot13": (_rot13, _rot13), "rot_13": (_rot13, _rot13), "hex": (lambda b: bytes(b).hex().encode(), lambda b: bytes.fromhex(bytes(b).decode())),
        "hex_codec": (lambda b: bytes(b).hex().encode(), lambda b: bytes.fromhex(bytes(b).decode())),
        "base64": (base64.encodebytes, base64.decodebytes), "base64_codec": (base64.encodebytes, base64.decodebytes),
    }.get(encoding.lower().replace("-", "_"))


def encode(obj, encoding="utf-8", errors="strict"):
    special = _special(encoding)
    return special[0](obj) if special else obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    special = _special(encoding)
    return special[1](obj) if special else bytes(obj).decode(encoding, errors)


encode.__module__ = decode.__module__ = "_codecs"


class CodecInfo(tuple):
    """What is known of an encoding."""

    def __new__(cls, name):
        made = tuple.__new__(cls, (
            lambda text, errors="strict": (encode(text, name, errors), len(text)),
            lambda data, errors="strict": (decode(data, name, errors), len(data)), None, None))
        made.name = name
        made.encode, made.decode = made[0], made[1]
        return made

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {hex(id(self))}>"


def lookup(encoding):
    if not _special(encoding):
        "".encode(encoding)
    name = encoding.lower().replace("_", "-")
    return CodecInfo(_NAMES.get(name, name))


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import warnings
    warnings.warn("codecs.open() is deprecated. Use open() instead.", DeprecationWarning, stacklevel=2)
    return _io.open(filename, mode, buffering, encoding, None if encoding is None else errors,
                    None if encoding is None else "")


def getreader(encoding):
    return lambda stream, errors="strict": _io.TextIOWrapper(stream, encoding, errors)


def getwriter(encoding):
    return lambda stream, errors="strict": _io.TextIOWrapper(stream, encoding, errors, write_through=True)


def ascii_encode(text, errors="strict"):
    return text.encode("ascii", errors), len(text)


def utf_8_encode(text, errors="strict"):
    return text.encode("utf-8", errors), len(text)


def utf_8_decode(data, errors="strict", final=False):
    return bytes(data).decode("utf-8", errors), len(data)


class IncrementalEncoder:
    """Encodes a text that comes in pieces."""

    _encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors

    def encode(self, input, final=False):
        return input.encode(self._encoding, self.errors)

    def reset(self):
        pass


class IncrementalDecoder:
    """Decodes bytes that come in pieces: what is not yet a whole letter waits for the next."""

    _encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors, self._left = errors, b""

    def decode(self, input, final=False):
        data, self._left = self._left + bytes(input), b""
        if not final:
            try:
                data.decode(self._encoding)
            except UnicodeDecodeError as error:
                cut = error.reason in ("unexpected end of data", "truncated data")
                if cut and error.end == len(data):
                    data, self._left = data[: error.start], data[error.start :]
        return data.decode(self._encoding, self.errors)

    def reset(self):
        self._left = b""


def getincrementalencoder(encoding):
    return type("IncrementalEncoder", (IncrementalEncoder,), {"_encoding": lookup(encoding).name})


def getincrementaldecoder(encoding):
    return type("IncrementalDecoder", (IncrementalDecoder,), {"_encoding": lookup(encoding).name})


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if out := encoder.encode(piece):
            yield out


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if out := decoder.decode(piece):
            yield out
    if out := decoder.decode(b"", True):
        yield out
