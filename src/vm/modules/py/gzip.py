"""Files packed by gzip."""

import io as _io
import zlib as _zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]


class BadGzipFile(OSError):
    """What is no gzip file."""


def compress(data, compresslevel=9, *, mtime=0):
    """Packs bytes into one member."""
    packed = _zlib.compress(data, compresslevel, 31)
    return packed[:4] + int(mtime).to_bytes(4, "little") + packed[8:9] + b"\xff" + packed[10:]


def decompress(data):
    """Unpacks all members."""
    out = []
    while data:
        if data[:2] != b"\x1f\x8b":
            if not data.strip(b"\0"):
                break
            raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
        reader = _zlib.decompressobj(31)
        try:
            out.append(reader.decompress(data))
        except _zlib.error as error:
            if "incorrect data check" in str(error):
                raise BadGzipFile("CRC check failed") from None
            raise
        if not reader.eof:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        data = reader.unused_data
    return b"".join(out)


class GzipFile(_io.BufferedIOBase):
    """A packed file that is read or written as if it were not."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        mode = mode or getattr(fileobj, "mode", "rb")
        mode = mode if "b" in str(mode) else f"{mode}b"
        self._own = fileobj is None
        self.fileobj = _io.open(filename, mode) if fileobj is None else fileobj
        self.name = filename if filename is not None else getattr(fileobj, "name", "")
        self.mode, self._level, self._mtime = 1 if mode.startswith("r") else 2, compresslevel, mtime
        self._buffer = None if self.mode == 1 else _io.BytesIO()
        self._closed = False

    def _unpacked(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        if self._buffer is None:
            self._buffer = _io.BytesIO(decompress(self.fileobj.read()))
        return self._buffer

    @property
    def closed(self):
        return self._closed

    def readable(self):
        return self.mode == 1

    def writable(self):
        return self.mode == 2

    def seekable(self):
        return True

    def _reader(self, word):
        if self.mode != 1:
            from errno import EBADF
            raise OSError(EBADF, f"{word}() on write-only GzipFile object")
        return self._unpacked()

    def read(self, size=-1):
        return self._reader("read").read(size)

    def read1(self, size=-1):
        return self._reader("read1").read(size)

    def readinto(self, b):
        return self._reader("readinto").readinto(b)

    def peek(self, n):
        buffer = self._reader("peek")
        at = buffer.tell()
        found = buffer.read(n)
        buffer.seek(at)
        return found

    def readline(self, size=-1):
        return self._reader("readline").readline(size)

    def readlines(self, hint=-1):
        return self._reader("readlines").readlines(hint)

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def seek(self, offset, whence=0):
        return self._unpacked().seek(offset, whence)

    def tell(self):
        return self._unpacked().tell()

    def write(self, data):
        if self.mode != 2:
            from errno import EBADF
            raise OSError(EBADF, "write() on read-only GzipFile object")
        return self._unpacked().write(data)

    def flush(self, zlib_mode=2):
        pass

    def close(self):
        if self._closed:
            return
        if self.mode == 2:
            import time
            mtime = time.time() if self._mtime is None else self._mtime
            self.fileobj.write(compress(self._buffer.getvalue(), self._level, mtime=mtime))
        self._closed = True
        if self._own:
            self.fileobj.close()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """A packed file, as bytes or as text."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    elif encoding is not None or errors is not None or newline is not None:
        word = "encoding" if encoding is not None else "errors" if errors is not None else "newline"
        raise ValueError(f"Argument '{word}' not supported in binary mode")
    inside = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        file = GzipFile(filename, inside, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, inside, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return _io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file
