# bytearray() with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    try:
        result = bytearray(*args, **named)
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)
    else:
        text = repr(result)
        print(args, named or "", "->", type(result).__name__ if " at 0x" in text else text)


for args in [(), (1,), ("a",), (None,), ([3, 1],), (2.5,), (b"a",), (1, 2), ("a", "b"), (1, None), ([1], 2), (int, 5), (5, int), ("ab", 1, 2), (1, 2, 3), (1, 2, 3, 4), (len, "ab"), ("real", "imag")]:
    show(*args)
show(nothing=1)
show([1], key=2)
show("1", base=2)
#| ()  -> bytearray(b'')
#| (1,)  -> bytearray(b'\x00')
#| ('a',)  -> TypeError string argument without an encoding
#| (None,)  -> TypeError cannot convert 'NoneType' object to bytearray
#| ([3, 1],)  -> bytearray(b'\x03\x01')
#| (2.5,)  -> TypeError cannot convert 'float' object to bytearray
#| (b'a',)  -> bytearray(b'a')
#| (1, 2)  -> TypeError bytearray() argument 'encoding' must be str, not int
#| ('a', 'b')  -> LookupError unknown encoding: b
#| (1, None)  -> TypeError bytearray() argument 'encoding' must be str, not None
#| ([1], 2)  -> TypeError bytearray() argument 'encoding' must be str, not int
#| (<class 'int'>, 5)  -> TypeError bytearray() argument 'encoding' must be str, not int
#| (5, <class 'int'>)  -> TypeError bytearray() argument 'encoding' must be str, not type
#| ('ab', 1, 2)  -> TypeError bytearray() argument 'encoding' must be str, not int
#| (1, 2, 3)  -> TypeError bytearray() argument 'encoding' must be str, not int
#| (1, 2, 3, 4)  -> TypeError bytearray() takes at most 3 arguments (4 given)
#| (<built-in function len>, 'ab')  -> TypeError encoding without a string argument
#| ('real', 'imag')  -> LookupError unknown encoding: imag
#| () {'nothing': 1} -> TypeError bytearray() got an unexpected keyword argument 'nothing'
#| ([1],) {'key': 2} -> TypeError bytearray() got an unexpected keyword argument 'key'
#| ('1',) {'base': 2} -> TypeError bytearray() got an unexpected keyword argument 'base'
