# str.encode with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.encode(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.encode()
except TypeError as error:
    print(error)
try:
    str.encode(None)
except TypeError as error:
    print(error)
#| ()  -> b'ab'
#| (1,)  -> TypeError encode() argument 'encoding' must be str, not int
#| ('a',)  -> LookupError unknown encoding: a
#| (None,)  -> TypeError encode() argument 'encoding' must be str, not None
#| ([],)  -> TypeError encode() argument 'encoding' must be str, not list
#| (2.5,)  -> TypeError encode() argument 'encoding' must be str, not float
#| (b'a',)  -> TypeError encode() argument 'encoding' must be str, not bytes
#| (-1, 2)  -> TypeError encode() argument 'encoding' must be str, not int
#| ('a', 'b')  -> LookupError unknown encoding: a
#| ('a', 1, 2)  -> TypeError encode() takes at most 2 arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError encode() takes at most 2 arguments (4 given)
#| ((1, 2),)  -> TypeError encode() argument 'encoding' must be str, not tuple
#| () {'nothing': 1} -> TypeError encode() got an unexpected keyword argument 'nothing'
#| unbound method str.encode() needs an argument
#| descriptor 'encode' for 'str' objects doesn't apply to a 'NoneType' object
