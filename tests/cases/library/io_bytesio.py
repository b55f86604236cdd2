# io.BytesIO: bytes in memory.

import io


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


b = io.BytesIO(b"hello world")
tell(lambda: b.read(5))
tell(lambda: b.tell())
tell(lambda: b.seek(-5, 2))
tell(lambda: b.read())
tell(lambda: b.seek(0))
tell(lambda: b.write(b"HE"))
tell(lambda: b.getvalue())
tell(lambda: b.readline())
tell(lambda: b.getbuffer()[:2].tobytes())
tell(lambda: b.readinto(bytearray(3)))
tell(lambda: b.write("text"))
tell(lambda: io.BytesIO("x"))
tell(lambda: b.truncate(3))
tell(lambda: b.getvalue())
tell(lambda: b.seek(10))
tell(lambda: b.write(b"z"))
tell(lambda: b.getvalue())
tell(lambda: list(io.BytesIO(b"a\nb")))
tell(lambda: io.TextIOWrapper(io.BytesIO(b"caf\xc3\xa9"), encoding="utf-8").read())
tell(lambda: b.close())
tell(lambda: b.read())
tell(lambda: io.BytesIO(b"ab").read1(1))
tell(lambda: b.closed)
#| b'hello'
#| 5
#| 6
#| b'world'
#| 0
#| 2
#| b'HEllo world'
#| b'llo world'
#| b'HE'
#| 0
#| TypeError: a bytes-like object is required, not 'str'
#| TypeError: a bytes-like object is required, not 'str'
#| 3
#| b'HEl'
#| 10
#| 1
#| b'HEl\x00\x00\x00\x00\x00\x00\x00z'
#| [b'a\n', b'b']
#| 'café'
#| None
#| ValueError: I/O operation on closed file.
#| b'a'
#| True
