# bytearray.startswith with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.startswith(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.startswith()
except TypeError as error:
    print(error)
try:
    bytearray.startswith(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError startswith expected at least 1 argument, got 0
#| (1,)  -> TypeError startswith first arg must be bytes or a tuple of bytes, not int
#| ('a',)  -> TypeError startswith first arg must be bytes or a tuple of bytes, not str
#| (None,)  -> TypeError startswith first arg must be bytes or a tuple of bytes, not NoneType
#| ([],)  -> TypeError startswith first arg must be bytes or a tuple of bytes, not list
#| (2.5,)  -> TypeError startswith first arg must be bytes or a tuple of bytes, not float
#| (b'a',)  -> True bytearray(b'ab')
#| (-1, 2)  -> TypeError startswith first arg must be bytes or a tuple of bytes, not int
#| ('a', 'b')  -> TypeError slice indices must be integers or None or have an __index__ method
#| ('a', 1, 2)  -> TypeError startswith first arg must be bytes or a tuple of bytes, not str
#| ('a', 1, 2, 3)  -> TypeError startswith expected at most 3 arguments, got 4
#| ((1, 2),)  -> TypeError a bytes-like object is required, not 'int'
#| () {'nothing': 1} -> TypeError bytearray.startswith() takes no keyword arguments
#| unbound method bytearray.startswith() needs an argument
#| descriptor 'startswith' for 'bytearray' objects doesn't apply to a 'NoneType' object
