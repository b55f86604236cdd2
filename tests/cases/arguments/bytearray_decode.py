# bytearray.decode with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.decode(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.decode()
except TypeError as error:
    print(error)
try:
    bytearray.decode(None)
except TypeError as error:
    print(error)
#| ()  -> 'ab' bytearray(b'ab')
#| (1,)  -> TypeError decode() argument 'encoding' must be str, not int
#| ('a',)  -> LookupError unknown encoding: a
#| (None,)  -> TypeError decode() argument 'encoding' must be str, not None
#| ([],)  -> TypeError decode() argument 'encoding' must be str, not list
#| (2.5,)  -> TypeError decode() argument 'encoding' must be str, not float
#| (b'a',)  -> TypeError decode() argument 'encoding' must be str, not bytes
#| (-1, 2)  -> TypeError decode() argument 'encoding' must be str, not int
#| ('a', 'b')  -> LookupError unknown encoding: a
#| ('a', 1, 2)  -> TypeError decode() takes at most 2 arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError decode() takes at most 2 arguments (4 given)
#| ((1, 2),)  -> TypeError decode() argument 'encoding' must be str, not tuple
#| () {'nothing': 1} -> TypeError decode() got an unexpected keyword argument 'nothing'
#| unbound method bytearray.decode() needs an argument
#| descriptor 'decode' for 'bytearray' objects doesn't apply to a 'NoneType' object
