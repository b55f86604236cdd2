# Raw, buffered and text layers: TextIOWrapper over BytesIO, seek and tell, newlines, readinto, detach.

import io

raw = io.BytesIO()
text = io.TextIOWrapper(raw, encoding="utf-8", newline="\r\n", write_through=True)
text.write("één\ntwee\n")
text.flush()
print(raw.getvalue(), text.encoding, text.newlines, text.line_buffering)
raw.seek(0)
reader = io.TextIOWrapper(raw, encoding="utf-8", newline=None)
print(reader.readline(), reader.read(3), reader.newlines)
print(reader.detach() is raw)
try:
    reader.read()
except ValueError as error:
    print(error)
data = io.BytesIO(b"0123456789")
buffer = bytearray(4)
print(data.readinto(buffer), buffer, data.tell(), data.seek(-2, io.SEEK_END), data.read(), data.read())
print(data.seek(3), data.read1(2), data.truncate(5), data.getvalue(), data.getbuffer()[0])
reader = io.BufferedReader(io.BytesIO(b"abc\ndef"))
print(reader.peek(2)[:2], reader.readline(), reader.read(1), reader.readable(), reader.writable(), reader.seekable())
out = io.StringIO("start")
out.seek(0, io.SEEK_END)
print(out.write("-end"), out.getvalue(), out.tell())
print(list(io.StringIO("a\nb\r\nc", newline=None)), list(io.StringIO("a\nb\r\nc", newline="")))
out.close()
for call in (out.getvalue, lambda: out.write("x"), lambda: io.StringIO(b""), lambda: io.BytesIO(""), lambda: data.seek(-1)):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    io.StringIO().write(b"x")
except TypeError as error:
    print(error)
print(io.DEFAULT_BUFFER_SIZE, issubclass(io.StringIO, io.TextIOBase), isinstance(data, io.BufferedIOBase))
#| b'\xc3\xa9\xc3\xa9n\r\ntwee\r\n' utf-8 None False
#| één
#|  twe 
#|
#| True
#| underlying buffer has been detached
#| 4 bytearray(b'0123') 4 8 b'89' b''
#| 3 b'34' 5 b'01234' 48
#| b'ab' b'abc\n' b'd' True False True
#| 4 start-end 9
#| ['a\n', 'b\n', 'c'] ['a\n', 'b\r\n', 'c']
#| ValueError I/O operation on closed file
#| ValueError I/O operation on closed file
#| TypeError initial_value must be str or None, not bytes
#| TypeError a bytes-like object is required, not 'str'
#| ValueError negative seek value -1
#| string argument expected, got 'bytes'
#| 131072 True True
