# str: of anything, and of bytes with an encoding.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(str(), str(5), str(b"ab"), str(b"\xc3\xa9", "utf-8"), str(b"\xff", "latin-1"), str(b"a\xff", "ascii", "replace"), str(object=1.5))
tell(str, b"\xff", "utf-8")
tell(str, "a", "utf-8")
tell(str, 5, "utf-8")
tell(str, b"a", "no-such")
tell(str, b"a", "utf-8", "no-such")
tell(str, b"\xff", "utf-8", "no-such")
tell(str, 1, 2, 3, 4)
class S:
    def __str__(self):
        return 5
tell(str, S())
class T:
    def __repr__(self):
        return "repr of T"
print(str(T()), str(T), str(T.__repr__)[:20])
#|  5 b'ab' é ÿ a� 1.5
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| TypeError: decoding str is not supported
#| TypeError: decoding to str: need a bytes-like object, int found
#| LookupError: unknown encoding: no-such
#| 'a'
#| LookupError: unknown error handler name 'no-such'
#| TypeError: str expected at most 3 arguments, got 4
#| TypeError: __str__ returned non-string (type int)
#| repr of T <class '__main__.T'> <function T.__repr__
