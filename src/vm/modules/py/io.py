"""Text and bytes in memory, as files."""

import sys as _sys

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 131072


class UnsupportedOperation(OSError, ValueError):
    """A stream cannot do this."""


class IOBase:
    """What streams have in common."""

    _closed = False

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def isatty(self):
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readlines(self, hint=-1):
        return list(self)

    def writelines(self, lines):
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    encoding = errors = newlines = None


class _Memory:
    _empty = None

    def tell(self):
        self._check()
        return self._at

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 0:
            if offset < 0:
                raise ValueError(f"Negative seek position {offset}" if self._empty == "" else f"negative seek value {offset}")
            self._at = offset
        elif whence == 1:
            self._at = max(self._at + offset, 0)
        else:
            self._at = max(len(self._data) + offset, 0)
        return self._at

    def read(self, size=-1, /):
        self._check()
        end = len(self._data) if size is None or size < 0 else self._at + size
        part = self._data[self._at:end]
        self._at += len(part)
        return self._empty + part

    def readline(self, size=-1, /):
        self._check()
        end = self._data.find("\n" if self._empty == "" else b"\n", self._at)
        end = len(self._data) if end < 0 else end + 1
        if size is not None and 0 <= size < end - self._at:
            end = self._at + size
        part = self._data[self._at:end]
        self._at += len(part)
        return self._empty + part

    def getvalue(self):
        self._check()
        return self._empty + self._data

    def truncate(self, size=None, /):
        self._check()
        size = self._at if size is None else size
        self._data = self._data[:size]
        return size

    def _put(self, part, filling):
        at = self._at
        if at > len(self._data):
            self._data += filling * (at - len(self._data))
        self._data = self._data[:at] + part + self._data[at + len(part):]
        self._at += len(part)
        return len(part)


class StringIO(_Memory, TextIOBase):
    """A text file in memory."""

    _empty = ""

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._data = initial_value or ""
        self._at = 0

    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got {type(text).__name__!r}")
        return self._put(text, "\0")


class BytesIO(_Memory, BufferedIOBase):
    """A binary file in memory."""

    _empty = b""

    def __init__(self, initial_bytes=b""):
        self._data = bytes(initial_bytes or b"")
        self._at = 0

    def write(self, data, /):
        self._check()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(data), b"\0")

    def getbuffer(self):
        return memoryview(self._data)


TextIOWrapper = type(_sys.__stdout__)
