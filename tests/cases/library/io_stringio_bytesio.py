# io: StringIO and BytesIO: positions, reading by lines, writing over, truncating, newlines, errors.
import io


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


s = io.StringIO("first\nsecond\nthird")
print(s.read(3), s.tell(), repr(s.readline()), s.readlines(), repr(s.read()), s.seek(0), list(s), s.seek(6), s.read(), s.getvalue() == "first\nsecond\nthird")
s = io.StringIO()
print(s.write("hello"), s.write(" world"), s.getvalue(), s.seek(0), s.write("J"), s.getvalue(), s.truncate(3), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed)
s.seek(10)
s.write("x")
print(repr(s.getvalue()), s.writelines(["a", "b"]), repr(s.getvalue()), repr(io.StringIO("a\r\nb").read()), repr(io.StringIO("a\r\nb", newline=None).read()), repr(io.StringIO("a\nb", newline="\r\n").getvalue()), io.StringIO("ab").newlines, io.StringIO("x").line_buffering, io.StringIO("abc").seek(0, 2))
attempt(lambda: s.write(5))
attempt(lambda: s.write(b"x"))
attempt(lambda: s.seek(-1))
attempt(lambda: s.seek(1, 1))
attempt(lambda: s.seek(0, 9))
attempt(lambda: s.read("a"))
attempt(lambda: io.StringIO(5))
attempt(lambda: io.StringIO(b"x"))
attempt(lambda: s.fileno())
attempt(lambda: s.truncate(-1))
s.close()
attempt(lambda: s.read())
attempt(lambda: s.getvalue())
attempt(lambda: s.write("x"))
attempt(lambda: iter(s).__next__())
b = io.BytesIO(b"abc\ndef\n")
print(b.read(2), b.readline(), b.tell(), b.readlines(), b.seek(-3, 2), b.read(), b.seek(1), b.read1(2), b.getvalue(), b.getbuffer()[0], b.readinto(bytearray(2)), b.seek(0), [*b])
b = io.BytesIO()
print(b.write(b"12"), b.write(bytearray(b"3")), b.seek(5), b.write(b"6"), b.getvalue(), b.truncate(2), b.getvalue(), b.writelines([b"a", b"b"]), b.getvalue())
buffer = bytearray(3)
source = io.BytesIO(b"wxyz")
print(source.readinto(buffer), buffer, source.peek if False else "", source.read(-1), source.read(), source.seek(2, 0), source.seek(1, 1))
attempt(lambda: b.write("text"))
attempt(lambda: b.write(5))
attempt(lambda: io.BytesIO("x"))
attempt(lambda: b.seek(-1))
attempt(lambda: b.seek("a"))
view = b.getbuffer()
attempt(lambda: b.write(b"more"))
attempt(lambda: type(b).__name__)
view.release()
with io.BytesIO(b"q") as c:
    print(c.read())
attempt(lambda: c.read())
w = io.TextIOWrapper(io.BytesIO("é\nü\r\n".encode()), encoding="utf-8")
print(repr(w.read()), w.encoding, w.buffer.getvalue())
w = io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8")
attempt(lambda: w.read())
r = io.BufferedReader(io.BytesIO(b"buffered"))
print(r.peek(2)[:2], r.read(3), r.tell(), r.seek(0), r.read())
print(isinstance(s, io.TextIOBase), isinstance(b, io.IOBase), io.DEFAULT_BUFFER_SIZE > 0, io.SEEK_END, type(s).__mro__[1].__name__)
#| fir 3 'st\n' ['second\n', 'third'] '' 0 ['first\n', 'second\n', 'third'] 6 second
#| third True
#| 5 6 hello world 0 1 Jello world 3 Jel True True True False False
#| 'Jel\x00\x00\x00\x00\x00\x00\x00x' None 'Jel\x00\x00\x00\x00\x00\x00\x00xab' 'a\r\nb' 'a\nb' 'a\r\nb' None False 3
#| TypeError: string argument expected, got 'int'
#| TypeError: string argument expected, got 'bytes'
#| ValueError: Negative seek position -1
#| OSError: Can't do nonzero cur-relative seeks
#| ValueError: Invalid whence (9, should be 0, 1 or 2)
#| TypeError: argument should be integer or None, not 'str'
#| TypeError: initial_value must be str or None, not int
#| TypeError: initial_value must be str or None, not bytes
#| UnsupportedOperation: fileno
#| ValueError: Negative size value -1
#| ValueError: I/O operation on closed file
#| ValueError: I/O operation on closed file
#| ValueError: I/O operation on closed file
#| ValueError: I/O operation on closed file.
#| b'ab' b'c\n' 4 [b'def\n'] 5 b'ef\n' 1 b'bc' b'abc\ndef\n' 97 2 0 [b'abc\n', b'def\n']
#| 2 1 5 1 b'123\x00\x006' 2 b'12' None b'12\x00\x00\x00\x00ab'
#| 3 bytearray(b'wxy')  b'z' b'' 2 3
#| TypeError: a bytes-like object is required, not 'str'
#| TypeError: a bytes-like object is required, not 'int'
#| TypeError: a bytes-like object is required, not 'str'
#| ValueError: negative seek value -1
#| TypeError: 'str' object cannot be interpreted as an integer
#| BufferError: Existing exports of data: object cannot be re-sized
#| BytesIO
#| b'q'
#| ValueError: I/O operation on closed file.
#| 'é\nü\n' utf-8 b'\xc3\xa9\n\xc3\xbc\r\n'
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| b'bu' b'buf' 3 0 b'buffered'
#| True True True 2 _TextIOBase
