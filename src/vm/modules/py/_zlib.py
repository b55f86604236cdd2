"""Packing (deflate), in three kinds of wrapping, and checksums."""

from _binary import adler32, crc32, deflate as _deflate, inflate as _inflate

__all__ = [
    "DEFLATED", "DEF_BUF_SIZE", "DEF_MEM_LEVEL", "MAX_WBITS", "ZLIB_VERSION", "ZLIB_RUNTIME_VERSION", "Z_BEST_COMPRESSION", "Z_BEST_SPEED",
    "Z_BLOCK", "Z_DEFAULT_COMPRESSION", "Z_DEFAULT_STRATEGY", "Z_FILTERED", "Z_FINISH", "Z_FIXED", "Z_FULL_FLUSH", "Z_HUFFMAN_ONLY",
    "Z_NO_COMPRESSION", "Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_RLE", "Z_SYNC_FLUSH", "Z_TREES", "adler32", "compress", "compressobj", "crc32",
    "decompress", "decompressobj", "error",
]
__version__ = "1.0"
DEFLATED, DEF_BUF_SIZE, DEF_MEM_LEVEL, MAX_WBITS, ZLIB_VERSION, ZLIB_RUNTIME_VERSION = 8, 16384, 8, 15, "1.3.1", "1.3.1"
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)


class error(Exception):
    """What cannot be packed or unpacked."""

    __module__ = "zlib"


def _head_and_tail(data, level, wbits):
    """What stands around the packed data: nothing, zlib's or gzip's marks."""
    if wbits < 0:
        return b"", b""
    if wbits > 15:
        mark = {9: b"\2", 1: b"\4"}.get(level, b"\0")
        return b"\x1f\x8b\x08\0\0\0\0\0" + mark + b"\x03", crc32(data).to_bytes(4, "little") + (len(data) & 0xffffffff).to_bytes(4, "little")
    mark = {0: b"\x01", 1: b"\x01", 2: b"\x5e", 3: b"\x5e", 4: b"\x5e", 5: b"\x5e", 6: b"\x9c", -1: b"\x9c"}.get(level, b"\xda")
    return b"\x78" + mark, adler32(data).to_bytes(4)


def _bytes(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    """Packs bytes."""
    data = _bytes(data)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    head, tail = _head_and_tail(data, level, wbits)
    return head + _deflate(data, level) + tail


def _gzip_head(data):
    """How long the head of a gzip member is; None if there is not all of it."""
    if len(data) < 10:
        return None
    flags, at = data[3], 10
    if flags & 4:
        if len(data) < 12:
            return None
        at += 2 + int.from_bytes(data[10:12], "little")
    for bit in (8, 16):
        if flags & bit:
            at = data.find(b"\0", at) + 1
            if not at:
                return None
    at += 2 * (flags >> 1 & 1)
    return at if at <= len(data) else None


def _unpack(data, wbits):
    """The output so far, and how many bytes make a whole (None while some lack)."""
    if wbits < 0:
        head, tail = 0, 0
    elif wbits > 31 and data[:1] != b"\x1f" or wbits <= 15:
        head, tail = 2, 4
        if data and data[0] & 15 != 8 or len(data) > 1 and (data[0] << 8 | data[1]) % 31:
            if data[0] & 15 != 8 and len(data) > 1 and (data[0] << 8 | data[1]) % 31 == 0:
                raise error("Error -3 while decompressing data: unknown compression method")
            raise error("Error -3 while decompressing data: incorrect header check")
    else:
        head, tail = _gzip_head(data), 8
        if data[:2] != b"\x1f\x8b"[:len(data)]:
            raise error("Error -3 while decompressing data: incorrect header check")
    if head is None or len(data) < head:
        return b"", None
    out, used, wrong = _inflate(data[head:] if head else data)
    if wrong:
        raise error(f"Error -3 while decompressing data: {wrong}")
    end = head + used + tail
    if used < 0 or len(data) < end:
        return out, None
    check = data[head + used:end]
    if tail == 4 and check != adler32(out).to_bytes(4) or tail == 8 and check[:4] != crc32(out).to_bytes(4, "little"):
        raise error("Error -3 while decompressing data: incorrect data check")
    if tail == 8 and check[4:] != (len(out) & 0xffffffff).to_bytes(4, "little"):
        raise error("Error -3 while decompressing data: incorrect length check")
    return out, end


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """Unpacks bytes."""
    out, end = _unpack(_bytes(data), wbits)
    if end is None:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return out


class Compress:
    """Packs what comes in pieces."""

    __module__ = "zlib"

    def __init__(self, level, wbits):
        self._level, self._wbits, self._data, self._done = level, wbits, b"", False

    def compress(self, data, /):
        self._data += _bytes(data)
        return b""

    def flush(self, mode=Z_FINISH, /):
        if mode != Z_FINISH or self._done:
            return b""
        self._done = True
        return compress(self._data, self._level, self._wbits)

    def copy(self):
        made = Compress(self._level, self._wbits)
        made._data, made._done = self._data, self._done
        return made


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=None):
    """Packs what comes in pieces."""
    if not -1 <= level <= 9 or method != DEFLATED:
        raise ValueError("Invalid initialization option")
    return Compress(level, wbits)


class Decompress:
    """Unpacks what comes in pieces."""

    __module__ = "zlib"

    def __init__(self, wbits):
        self._wbits, self._data, self._given = wbits, b"", 0
        self.unused_data, self.unconsumed_tail, self.eof = b"", b"", False

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        if self.eof:
            self.unused_data += _bytes(data)
            return b""
        self._data += _bytes(data)[len(self.unconsumed_tail):] if self.unconsumed_tail else _bytes(data)
        out, end = _unpack(self._data, self._wbits)
        piece = out[self._given:]
        if max_length and len(piece) > max_length:
            piece = piece[:max_length]
            self._given += max_length
            self.unconsumed_tail = self._data[-1:]
            return piece
        self._given, self.unconsumed_tail = len(out), b""
        if end is not None:
            self.eof, self.unused_data = True, bytes(self._data[end:])
        return piece

    def flush(self, length=DEF_BUF_SIZE, /):
        return b"" if self.eof else self.decompress(b"")

    def copy(self):
        made = Decompress(self._wbits)
        made.__dict__.update(self.__dict__)
        return made


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    """Unpacks what comes in pieces."""
    return Decompress(wbits)


for _name in (compress, decompress, compressobj, decompressobj):
    _name.__module__ = "zlib"
