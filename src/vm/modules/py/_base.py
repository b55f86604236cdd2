"""Bytes as printable text."""

from _binary import from_base64 as _from_base64, to_base64 as _to_base64

_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOISE = bytes(set(range(256)) - set(_LETTERS))


class Error(ValueError):
    __module__ = "binascii"


class Incomplete(Exception):
    __module__ = "binascii"


def _ascii(data):
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'")


def b2a_base64(data, /, *, newline=True):
    return _to_base64(data) + b"\n" * newline


def a2b_base64(data, /, *, strict_mode=False):
    data = _ascii(data)
    if strict_mode:
        if data[:1] == b"=":
            raise Error("Leading padding not allowed")
        body = data.rstrip(b"=")
        if b"=" in body:
            raise Error("Discontinuous padding not allowed")
        if body.translate(None, _NOISE) != body:
            raise Error("Only base64 data is allowed")
        if len(data) - len(body) > -len(body) % 4:
            raise Error("Excess data after padding" if len(body) % 4 else "Excess padding not allowed")
    letters = data.translate(None, _NOISE)
    pads = data.count(b"=")
    left = len(letters) % 4
    if left == 1:
        raise Error(
            "Invalid base64-encoded string: number of data characters "
            f"({len(letters)}) cannot be 1 more than a multiple of 4")
    if left and left + pads < 4:
        raise Error("Incorrect padding")
    return _from_base64(letters)


def hexlify(data, sep=None, bytes_per_sep=1):
    data = data if isinstance(data, (bytes, bytearray, memoryview)) else _bytes_only(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


def _bytes_only(data):
    if type(data).__name__ == "array":
        return data.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def unhexlify(hexstr, /):
    data = _ascii(hexstr)
    if len(data) % 2:
        raise Error("Odd-length string")
    try:
        if any(byte in b" \t\n\r\f\v" for byte in data):
            raise ValueError
        return bytes.fromhex(data.decode("ascii"))
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


b2a_hex, a2b_hex = hexlify, unhexlify


def crc_hqx(data, crc, /):
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc
