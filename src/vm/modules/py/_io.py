"""Streams: files of the machine's file system, texts and bytes in memory."""

import _posix
from _operator import index as _index

DEFAULT_BUFFER_SIZE = 131072


class UnsupportedOperation(OSError, ValueError):
    """A stream cannot do this."""

    __module__ = "io"


BlockingIOError = BlockingIOError


class _IOBase:
    """What streams have in common."""

    _shut = False

    @property
    def closed(self):
        return self._shut

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError(msg or "I/O operation on closed file.")

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation(msg or "File or stream is not readable.")

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation(msg or "File or stream is not writable.")

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation(msg or "File or stream is not seekable.")

    def close(self):
        if not self._shut:
            try:
                self.flush()
            finally:
                self._shut = True

    def flush(self):
        self._checkClosed()

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def isatty(self):
        self._checkClosed()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def seek(self, *args):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        raise UnsupportedOperation("truncate")

    def readable(self):
        return False

    writable = seekable = readable

    def readline(self, size=-1, /):
        line = bytearray()
        size = _size(size)
        while size < 0 or len(line) < size:
            part = self.read(1)
            if not part:
                break
            line += part
            if part == b"\n":
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        self._checkClosed()
        lines, length = [], 0
        for line in self:
            lines.append(line)
            length += len(line)
            if hint is not None and 0 < hint <= length:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)


def _size(size):
    if size is None:
        return -1
    try:
        return size.__index__()
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'") from None


def _check_whence(whence, word="invalid"):
    if whence not in (0, 1, 2):
        raise ValueError(f"{word} whence ({whence}, should be 0, 1 or 2)")


def _bytes_of(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    try:
        return bytes(memoryview(data))
    except TypeError:
        if hasattr(type(data), "tobytes"):
            return data.tobytes()
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


class _RawIOBase(_IOBase):
    """Streams of bytes without a buffer."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return count if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b"".join(parts)


class _BufferedIOBase(_IOBase):
    """Streams of bytes with a buffer."""

    def detach(self):
        raise UnsupportedOperation("detach")

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def read1(self, size=-1, /):
        raise UnsupportedOperation("read1")

    def write(self, data, /):
        raise UnsupportedOperation("write")

    def readinto(self, buffer, /):
        return _read_into(self, buffer)

    readinto1 = readinto


class _TextIOBase(_IOBase):
    """Streams of text."""

    encoding = errors = newlines = None

    def detach(self):
        raise UnsupportedOperation("detach")

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def readline(self, size=-1, /):
        raise UnsupportedOperation("readline")

    def write(self, text, /):
        raise UnsupportedOperation("write")


def _read_into(stream, buffer):
    if isinstance(buffer, (bytes, str)):
        raise TypeError(f"readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}")
    part = stream.read(len(buffer))
    buffer[:len(part)] = part
    return len(part)


class FileIO(_RawIOBase):
    """An open file of the machine's file system."""

    def __init__(self, file, mode="r", closefd=True, opener=None):
        plain = mode.replace("b", "")
        for letter in plain:
            if letter not in "rwxa+":
                raise ValueError(f"invalid mode: {mode}")
        if sum(plain.count(letter) for letter in "rwxa") != 1 or plain.count("+") > 1:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        self.name, self.closefd = file, closefd
        kind, plus = plain.replace("+", ""), "+" in plain
        flags = _posix.O_RDWR if plus else _posix.O_RDONLY if kind == "r" else _posix.O_WRONLY
        flags |= {"r": 0, "w": _posix.O_CREAT | _posix.O_TRUNC, "x": _posix.O_CREAT | _posix.O_EXCL,
                  "a": _posix.O_CREAT | _posix.O_APPEND}[kind]
        self.mode = ("rb" if plus and kind == "w" else kind + "b") + "+" * plus
        if isinstance(file, int):
            if file < 0:
                raise ValueError("negative file descriptor")
            self._handle = _posix.handle_of(file)
        elif opener is not None:
            self._handle = _posix.handle_of(opener(file, flags))
        else:
            self._handle = _posix.open_handle(_posix.plain(file), flags, 0o666, file)
        if kind == "a" and self._handle.node is not None:
            self._handle.at = self._handle.size()

    def __repr__(self):
        if self._shut:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>"

    def close(self):
        if not self._shut:
            self._shut = True
            if self.closefd and _posix.handles[self._handle.number] is self._handle:
                _posix.handles[self._handle.number] = None

    def _check(self, word=None):
        if self._shut:
            raise ValueError("I/O operation on closed file")
        if word == "reading" and not self._handle.readable() or word == "writing" and not self._handle.writable():
            raise UnsupportedOperation(f"File not open for {word}")

    def fileno(self):
        self._check()
        return self._handle.number

    def isatty(self):
        self._check()
        return False

    def readable(self):
        self._check()
        return self._handle.readable()

    def writable(self):
        self._check()
        return self._handle.writable()

    def seekable(self):
        self._check()
        return self._handle.node is not None

    def read(self, size=-1, /):
        self._check("reading")
        return self._handle.read(_size(size))

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        return _read_into(self, buffer)

    def write(self, data, /):
        self._check("writing")
        return self._handle.write(_bytes_of(data))

    def seek(self, pos, whence=0, /):
        self._check()
        handle = self._handle
        if handle.node is None:
            _posix.fail(29)
        if not -1 << 63 <= pos < 1 << 63:
            raise ValueError("cannot fit 'int' into an offset-sized integer")
        at = pos + (0, handle.at, handle.size())[whence] if whence in (0, 1, 2) else -1
        if at < 0:
            _posix.fail(22)
        handle.at = at
        return at

    def truncate(self, size=None, /):
        self._check("writing")
        size = self._handle.at if size is None else size
        if size < 0:
            _posix.fail(22)
        if size >= 1 << 44:
            _posix.fail(27)
        self._handle.truncate(size)
        return size


class _Buffered(_BufferedIOBase):
    """What the three kinds of buffered files have in common; writes wait in `_waiting`, reads in `_ahead`."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw, self._most = raw, buffer_size
        self._waiting, self._ahead = bytearray(), b""

    def __repr__(self):
        kind = type(self)
        name = getattr(self, "name", None)
        return f"<{kind.__module__}.{kind.__qualname__}{'' if name is None else f' name={name!r}'}>"

    def __del__(self):
        try:
            self.close()
        except (AttributeError, ValueError):
            pass

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    @property
    def closed(self):
        return self.raw.closed

    def detach(self):
        self.flush()
        raw, self.raw = self.raw, None
        return raw

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def seekable(self):
        return self.raw.seekable()

    def _check(self, word):
        if self.raw is None:
            raise ValueError("raw stream has been detached")
        if self.raw.closed:
            raise ValueError(f"{word} file" if word[-2:] == "ed" else f"{word} on closed file")

    def flush(self):
        self._check("flush of closed")
        if self._waiting:
            part = bytes(self._waiting)
            self._waiting.clear()
            self.raw.write(part)

    def close(self):
        if not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def _read(self, size):
        self._check("read of closed")
        if self._waiting:
            self.flush()
        ahead = self._ahead
        if 0 <= size <= len(ahead):
            self._ahead = ahead[size:]
            return ahead[:size]
        self._ahead = b""
        if size < 0:
            return ahead + (self.raw.readall() or b"")
        while len(ahead) < size:
            part = self.raw.read(max(size - len(ahead), 0))
            if not part:
                break
            ahead += part
        return ahead

    def _readline(self, size):
        self._check("readline of closed")
        size = _size(size)
        handle = getattr(self.raw, "_handle", None)
        if self._waiting:
            self.flush()
        if handle is None or handle.node is None or self._ahead:
            return _IOBase.readline(self, size)
        data, at = handle.node.data, handle.at
        end = data.find(b"\n", at) + 1 or len(data)
        if 0 <= size < end - at:
            end = at + size
        return handle.read(max(end - at, 0))

    def _write(self, data):
        if self.raw.closed:
            raise ValueError("write to closed file")
        data = _bytes_of(data)
        if self._ahead:
            self.raw.seek(-len(self._ahead), 1)
            self._ahead = b""
        if len(self._waiting) + len(data) > self._most:
            self.flush()
        self._waiting += data
        if len(self._waiting) > self._most:
            self.flush()
        return len(data)

    def tell(self):
        return self.raw.tell() + len(self._waiting) - len(self._ahead)

    def seek(self, pos, whence=0, /):
        self._check("seek of closed")
        _check_whence(whence)
        if self._waiting:
            self.flush()
        if whence == 1:
            pos -= len(self._ahead)
        self._ahead = b""
        return self.raw.seek(pos, whence)

    def truncate(self, pos=None, /):
        self._check("truncate of closed")
        if not self.writable():
            raise UnsupportedOperation("truncate")
        self.flush()
        return self.raw.truncate(self.tell() if pos is None else pos)

    def _peek(self, size):
        self._check("peek of closed")
        if self._waiting:
            self.flush()
        if not self._ahead:
            self._ahead = self.raw.read(self._most) or b""
        return self._ahead


class BufferedReader(_Buffered):
    """A buffer over a stream that is read."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError("File or stream is not readable.")
        super().__init__(raw, buffer_size)

    def readable(self):
        return self.raw.readable()

    def read(self, size=-1, /):
        size = _size(size)
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        return self._read(size)

    def read1(self, size=-1, /):
        return self._read(self._most if size < 0 else size)

    def readline(self, size=-1, /):
        return self._readline(size)

    def peek(self, size=0, /):
        return self._peek(size)


class BufferedWriter(_Buffered):
    """A buffer over a stream that is written."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        super().__init__(raw, buffer_size)

    def writable(self):
        return self.raw.writable()

    def write(self, data, /):
        return self._write(data)

    def readline(self, size=-1, /):
        raise UnsupportedOperation("read")

    def readinto(self, buffer, /):
        raise UnsupportedOperation("read")

    def __next__(self):
        raise UnsupportedOperation("read")


class BufferedRandom(BufferedReader):
    """A buffer over a stream that is read and written."""

    def writable(self):
        return self.raw.writable()

    def write(self, data, /):
        return self._write(data)


class BufferedRWPair(_BufferedIOBase):
    """A buffer over two streams."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)
        for name in ("read", "peek", "read1", "readinto", "readable"):
            setattr(self, name, getattr(self.reader, name))
        for name in ("write", "flush", "writable"):
            setattr(self, name, getattr(self.writer, name))

    def close(self):
        self.writer.close()
        self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


_CODECS = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}


class _TextType(type):
    """Standard streams are of a class in Rust."""

    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or cls is TextIOWrapper and type(instance) is _standard


class TextIOWrapper(_TextIOBase, metaclass=_TextType):
    """Text over a stream of bytes."""

    _CHUNK_SIZE = 8192

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"illegal newline type: {type(newline)!r}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        if encoding is None or encoding == "locale":
            encoding = "UTF-8"
        elif not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        "".encode(encoding)
        self.buffer, self.encoding, self.errors = buffer, encoding, "strict" if errors is None else errors
        self.line_buffering, self.write_through = line_buffering, write_through
        self._newline = newline
        self._drop()
        self._telling = True
        self._seen = 0
        # A mark of byte order stands at the start of a file only.
        self._later = _CODECS.get(encoding.lower().replace("_", "-"), encoding)
        self._marked = self._later is encoding

    def _drop(self):
        """Forgets what has been read ahead: `_text` from byte `_start` on, given out up to `_at`."""
        self._text, self._at, self._start, self._plain = "", 0, 0, None

    def __repr__(self):
        parts = [f"<{type(self).__module__}.{type(self).__qualname__}"]
        for name in ("name", "mode"):
            try:
                parts.append(f"{name}={getattr(self, name)!r}")
            except AttributeError:
                pass
        return f"{' '.join(parts)} encoding={self.encoding!r}>"

    def __del__(self):
        try:
            self.close()
        except (AttributeError, ValueError):
            pass

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def newlines(self):
        found = tuple(end for bit, end in ((1, "\r"), (2, "\n"), (4, "\r\n")) if self._seen & bit)
        return None if not found else found[0] if len(found) == 1 else found

    def _check(self, word=None):
        if self.buffer is None:
            raise ValueError("underlying buffer has been detached")
        if self.buffer.closed:
            raise ValueError("I/O operation on closed file.")
        if word == "readable" and not self.buffer.readable() or word == "writable" and not self.buffer.writable():
            raise UnsupportedOperation(f"not {word}")

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        self.flush()
        if encoding is not None:
            self.encoding = self._later = encoding
            self.errors = "strict"
        if errors is not None:
            self.errors = errors
        if newline is not Ellipsis:
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def flush(self):
        self._check()
        self._telling = True
        self.buffer.flush()

    def close(self):
        if self.buffer is not None and not self.buffer.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def _encode(self, text):
        if self._marked:
            return text.encode(self._later, self.errors)
        self._marked = True
        fresh = not self.buffer.seekable() or not self.buffer.tell()
        return text.encode(self.encoding if fresh else self._later, self.errors)

    def write(self, text, /):
        if not isinstance(text, str):
            self._check()
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._check("writable")
        length = len(text)
        ends = "\n" in text
        if ends and self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        self._drop()
        self.buffer.write(self._encode(text))
        if self.line_buffering and ends or self.write_through:
            self.buffer.flush()
        return length

    def _fill(self):
        """Reads on; whether there was more. Without a bound: what is read is not given out in CPython's chunks."""
        seekable = self.buffer.seekable()
        start = self.buffer.tell() if seekable else 0
        raw = self.buffer.read()
        if not raw:
            return False
        if self._at == len(self._text):
            self._drop()
            self._start = start
        text = raw.decode(self.encoding if start == 0 else self._later, self.errors)
        if "\r" in text or "\n" in text:
            if self._newline in (None, ""):
                pairs = text.count("\r\n")
                self._seen |= 4 * (pairs > 0) | (text.count("\r") > pairs) | 2 * (text.count("\n") > pairs)
            if self._newline is None and "\r" in text:
                self._plain = self._text + text
                text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._text += text
        return True

    def read(self, size=-1, /):
        self._check("readable")
        size = _size(size)
        while (size < 0 or len(self._text) - self._at < size) and self._fill():
            pass
        at = self._at
        part = self._text[at:] if size < 0 else self._text[at:at + size]
        self._at = at + len(part)
        return part

    def readline(self, size=-1, /):
        if self.buffer is None or self.buffer.closed:
            self._check()
        size = _size(size)
        while True:
            text, at = self._text, self._at
            if at >= len(text):
                if at == 0:
                    self._check("readable")
                if not self._fill():
                    return ""
                continue
            end = self._end(text, at)
            if end:
                break
            if not self._fill():
                end = len(self._text)
                at = self._at
                break
        if 0 <= size < end - at:
            end = at + size
        self._at = end
        return self._text[at:end]

    def _end(self, text, at):
        newline = self._newline
        if newline is None or newline == "\n":
            return text.find("\n", at) + 1
        if newline:
            found = text.find(newline, at)
            return found + len(newline) if found >= 0 else 0
        found = text.find("\n", at)
        back = text.find("\r", at, found if found >= 0 else len(text))
        if back < 0:
            return found + 1
        return back + 2 if text[back + 1:back + 2] == "\n" else back + 1

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def tell(self):
        self._check()
        if not self.buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.buffer.flush()
        if not self._text:
            return self.buffer.tell()
        if self._plain is None:
            done = self._text[:self._at]
        else:
            count, at, plain = 0, 0, self._plain
            while count < self._at:
                at += 2 if plain[at:at + 2] == "\r\n" else 1
                count += 1
            done = plain[:at]
        mark = 0 if self._start else len("".encode(self.encoding))
        return self._start + (mark if done else 0) + len(done.encode(self._later, self.errors))

    def seek(self, cookie, whence=0, /):
        self._check()
        if not self.buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._drop()
            return self.buffer.seek(0, 2)
        else:
            _check_whence(whence)
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie!r}")
        self.flush()
        self._drop()
        self._marked = self._later is self.encoding or cookie != 0
        return self.buffer.seek(cookie)

    def truncate(self, pos=None, /):
        self._check()
        self.flush()
        pos = self.tell() if pos is None else pos
        return self.buffer.truncate(pos)


class BytesIO(_BufferedIOBase):
    """A binary file in memory."""

    def __init__(self, initial_bytes=b""):
        self._data = bytearray(_bytes_of(b"" if initial_bytes is None else initial_bytes))
        self._at = 0

    def _check(self):
        if self._shut:
            raise ValueError("I/O operation on closed file.")

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def flush(self):
        self._check()

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        self._check()
        return memoryview(self._data)

    def readall(self):
        return self.read()

    def read(self, size=-1, /):
        self._check()
        size = _size(size)
        at = self._at
        part = bytes(self._data[at:] if size < 0 else self._data[at:at + size])
        self._at = at + len(part)
        return part

    read1 = read

    def readline(self, size=-1, /):
        self._check()
        end = self._data.find(b"\n", self._at) + 1
        length = (end or len(self._data)) - self._at
        size = _size(size)
        return self.read(max(length if size < 0 else min(size, length), 0))

    def write(self, data, /):
        self._check()
        part = _bytes_of(data)
        own, at = self._data, self._at
        # A change of size is refused while someone looks at the bytes, even one that comes to nothing.
        own.append(0)
        own.pop()
        if at > len(own):
            own += bytes(at - len(own))
        own[at:at + len(part)] = part
        self._at = at + len(part)
        return len(part)

    def tell(self):
        self._check()
        return self._at

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _index(pos)
        _check_whence(whence)
        if whence == 0 and pos < 0:
            raise ValueError(f"negative seek value {pos}")
        self._at = max(pos + (0, self._at, len(self._data))[whence], 0)
        return self._at

    def truncate(self, size=None, /):
        self._check()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size


class StringIO(_TextIOBase):
    """A text file in memory. What is written at the end waits in `_parts`."""

    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._data, self._at, self._parts = self._translated(initial_value or ""), 0, None

    def _translated(self, text):
        if self._newline is None:
            return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
        return text.replace("\n", self._newline) if self._newline in ("\r", "\r\n") else text

    def _check(self):
        if self._shut:
            raise ValueError("I/O operation on closed file")
        if self._parts is not None:
            self._data += "".join(self._parts)
            self._at, self._parts = len(self._data), None

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def flush(self):
        if self._shut:
            raise ValueError("I/O operation on closed file")

    def getvalue(self):
        self._check()
        return self._data

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        length = len(text)
        if self._newline != "\n":
            text = self._translated(text)
        if self._parts is not None:
            if self._shut:
                self._check()
            self._parts.append(text)
            return length
        self._check()
        at = self._at
        if at == len(self._data):
            self._parts = [text]
            return length
        if at > len(self._data):
            self._data += "\0" * (at - len(self._data))
        self._data = self._data[:at] + text + self._data[at + len(text):]
        self._at = at + len(text)
        return length

    def read(self, size=-1, /):
        self._check()
        size = _size(size)
        at = self._at
        part = self._data[at:] if size < 0 else self._data[at:at + size]
        self._at = at + len(part)
        return part

    _end = TextIOWrapper._end

    def readline(self, size=-1, /):
        self._check()
        at = self._at
        end = self._end(self._data, at) or len(self._data)
        size = _size(size)
        return self.read(max(end - at if size < 0 else min(size, end - at), 0))

    def tell(self):
        self._check()
        return self._at

    def seek(self, pos, whence=0, /):
        self._check()
        _check_whence(whence, "Invalid")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._at = (pos, self._at, len(self._data))[whence]
        return self._at

    def truncate(self, pos=None, /):
        self._check()
        pos = self._at if pos is None else pos
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._data = self._data[:pos]
        return pos


def _open(file, mode, buffering, encoding, errors, newline, closefd, opener):
    """What `open` does; NotImplemented stands for an argument that was not given."""
    given = lambda value, default: default if value is NotImplemented else value
    mode, buffering, encoding = given(mode, "r"), given(buffering, -1), given(encoding, None)
    errors, newline, closefd, opener = given(errors, None), given(newline, None), given(closefd, True), given(opener, None)
    if not isinstance(file, int):
        file = _posix.fspath(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    letters = set(mode)
    if letters - set("axrwb+t") or len(mode) > len(letters):
        raise ValueError(f"invalid mode: {mode!r}")
    binary = "b" in letters
    if "t" in letters and binary:
        raise ValueError("can't have text and binary mode at once")
    kinds = len(letters & set("axrw"))
    if kinds > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if kinds == 0:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if binary and value is not None:
            raise ValueError(f"binary mode doesn't take {'a' if name == 'newline' else 'an'} {name} argument")
    if buffering == 0 and not binary:
        _early(file, mode)
        raise ValueError("can't have unbuffered text I/O")
    raw = FileIO(file, mode.replace("b", "").replace("t", ""), closefd, opener)
    if buffering == 0:
        return raw
    size = buffering if buffering > 1 else DEFAULT_BUFFER_SIZE
    kind = BufferedRandom if "+" in letters else BufferedReader if "r" in letters else BufferedWriter
    buffer = kind(raw, size)
    if binary:
        return buffer
    text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    text.mode = mode
    return text


def _early(file, mode):
    FileIO(file, mode.replace("t", "")).close()


def _standard_buffer(number, name):
    """The stream of bytes under a standard stream."""
    raw = FileIO(number, "w" if number else "r", False)
    raw.name = name
    return (BufferedWriter if number else BufferedReader)(raw, 1 if number else DEFAULT_BUFFER_SIZE)


_standard = type(_posix._sys.__stdout__)
open = __import__("builtins").open


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding
