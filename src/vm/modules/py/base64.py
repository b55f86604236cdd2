"""Base16, Base32, Base64, Base85 (RFC 4648)."""

import binascii as _binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
    "z85encode", "z85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}") from None


def b64encode(s, altchars=None):
    encoded = _binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return _binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _encode32(letters, s):
    s = s if isinstance(s, (bytes, bytearray)) else memoryview(s).tobytes()
    out = bytearray()
    for at in range(0, len(s), 5):
        part = s[at:at + 5]
        number = int.from_bytes(part.ljust(5, b"\0"))
        group = bytes(letters[number >> shift & 31] for shift in range(35, -1, -5))
        used = (len(part) * 8 + 4) // 5
        out += group[:used] + b"=" * (8 - used)
    return bytes(out)


def _decode32(letters, s, casefold, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise _binascii.Error("Incorrect padding")
    if map01 is not None:
        s = s.translate(bytes.maketrans(b"01", b"O" + _bytes(map01)))
    if casefold:
        s = s.upper()
    body = s.rstrip(b"=")
    pads = len(s) - len(body)
    out = bytearray()
    for at in range(0, len(body), 8):
        number = 0
        for byte in body[at:at + 8].ljust(8, letters[:1]):
            place = letters.find(byte)
            if place < 0:
                raise _binascii.Error("Non-base32 digit found") from None
            number = number << 5 | place
        out += number.to_bytes(5)
    if pads not in (0, 1, 3, 4, 6):
        raise _binascii.Error("Incorrect padding")
    return bytes(out[:len(out) - (0, 1, 0, 2, 3, 0, 4)[pads]])


def b32encode(s):
    return _encode32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_B32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_B32HEX, s, casefold)


def b16encode(s):
    return _binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise _binascii.Error("Non-base16 digit found")
    return _binascii.unhexlify(s)


_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_A85 = bytes(range(33, 118))
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def _encode85(letters, b, pad=False, zero=None, spaces=None):
    b = b if isinstance(b, (bytes, bytearray)) else memoryview(b).tobytes()
    out = []
    for at in range(0, len(b), 4):
        part = b[at:at + 4]
        number = int.from_bytes(part.ljust(4, b"\0"))
        if zero and not number and (len(part) == 4 or pad):
            out.append(zero)
        elif spaces and number == 0x20202020:
            out.append(spaces)
        else:
            group = bytes(letters[number // 85**power % 85] for power in range(4, -1, -1))
            out.append(group if pad else group[:len(part) + 1])
    return b"".join(out)


def _decode85(letters, b, name):
    out = bytearray()
    for at in range(0, len(b), 5):
        part = b[at:at + 5]
        number = 0
        for byte in part.ljust(5, letters[-1:]):
            place = letters.find(byte)
            if place < 0:
                raise ValueError(f"bad {name} character at position {b.index(byte)}") from None
            number = number * 85 + place
        if number >> 32:
            raise ValueError(f"{name} overflow in hunk starting at byte {at}") from None
        out += number.to_bytes(4)[:len(part) - 1]
    return bytes(out)


def b85encode(b, pad=False):
    return _encode85(_B85, b, pad)


def b85decode(b):
    return _decode85(_B85, _bytes(b), "base85")


def z85encode(s):
    return _encode85(_Z85, s)


def z85decode(s):
    return _decode85(_Z85, _bytes(s), "z85")


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    out = (b"<~" if adobe else b"") + _encode85(_A85, b, pad, b"z", b"y" if foldspaces else None)
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [out[at:at + wrapcol] for at in range(0, len(out), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        out = b"\n".join(lines)
    return out + b"~>" if adobe else out


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    plain = bytearray()
    for byte in b:
        if byte == 122 and len(plain) % 5 == 0:
            plain += b"!!!!!"
        elif byte == 121 and foldspaces and len(plain) % 5 == 0:
            plain += b"+<VdL"
        elif 33 <= byte <= 117:
            plain.append(byte)
        elif byte == 122:
            raise ValueError("z inside Ascii85 5-tuple")
        elif byte not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {byte:c}")
    return _decode85(_A85, bytes(plain), "Ascii85")


def encodebytes(s):
    return b"".join(_binascii.b2a_base64(s[at:at + 57]) for at in range(0, len(s), 57))


def decodebytes(s):
    return _binascii.a2b_base64(s)


def encode(input, output):
    output.write(encodebytes(input.read()))


def decode(input, output):
    output.write(decodebytes(input.read()))
