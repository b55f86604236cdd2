# io.StringIO: reading, writing, seeking, lines, closing.

import io


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


s = io.StringIO("one\ntwo\nthree")
tell(lambda: s.readline())
tell(lambda: s.read(2))
tell(lambda: s.tell())
tell(lambda: s.seek(0))
tell(lambda: s.readlines())
tell(lambda: s.read())
tell(lambda: s.write("!"))
tell(lambda: s.getvalue())
tell(lambda: s.seek(2))
tell(lambda: s.truncate())
tell(lambda: s.getvalue())
tell(lambda: s.write(5))
tell(lambda: list(io.StringIO("a\nb")))
tell(lambda: s.seek(-1))
tell(lambda: s.seek(1, 1))
tell(lambda: s.seekable())
tell(lambda: s.closed)
tell(lambda: s.close())
tell(lambda: s.read())
tell(lambda: s.closed)
tell(lambda: io.StringIO("a\r\nb").read())
tell(lambda: io.StringIO("a\r\nb", newline=None).read())
tell(lambda: io.StringIO(b"x"))
tell(lambda: io.StringIO().writelines(["a", "b"]))
tell(lambda: io.StringIO("abc").read(-1))
tell(lambda: io.StringIO("x").fileno())
#| 'one\n'
#| 'tw'
#| 6
#| 0
#| ['one\n', 'two\n', 'three']
#| ''
#| 1
#| 'one\ntwo\nthree!'
#| 2
#| 2
#| 'on'
#| TypeError: string argument expected, got 'int'
#| ['a\n', 'b']
#| ValueError: Negative seek position -1
#| OSError: Can't do nonzero cur-relative seeks
#| True
#| False
#| None
#| ValueError: I/O operation on closed file
#| True
#| 'a\r\nb'
#| 'a\nb'
#| TypeError: initial_value must be str or None, not bytes
#| None
#| 'abc'
#| UnsupportedOperation: fileno
