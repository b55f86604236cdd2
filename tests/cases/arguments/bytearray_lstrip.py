# bytearray.lstrip with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.lstrip(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.lstrip()
except TypeError as error:
    print(error)
try:
    bytearray.lstrip(None)
except TypeError as error:
    print(error)
#| ()  -> bytearray(b'ab') bytearray(b'ab')
#| (1,)  -> TypeError a bytes-like object is required, not 'int'
#| ('a',)  -> TypeError a bytes-like object is required, not 'str'
#| (None,)  -> bytearray(b'ab') bytearray(b'ab')
#| ([],)  -> TypeError a bytes-like object is required, not 'list'
#| (2.5,)  -> TypeError a bytes-like object is required, not 'float'
#| (b'a',)  -> bytearray(b'b') bytearray(b'ab')
#| (-1, 2)  -> TypeError lstrip expected at most 1 argument, got 2
#| ('a', 'b')  -> TypeError lstrip expected at most 1 argument, got 2
#| ('a', 1, 2)  -> TypeError lstrip expected at most 1 argument, got 3
#| ('a', 1, 2, 3)  -> TypeError lstrip expected at most 1 argument, got 4
#| ((1, 2),)  -> TypeError a bytes-like object is required, not 'tuple'
#| () {'nothing': 1} -> TypeError bytearray.lstrip() takes no keyword arguments
#| unbound method bytearray.lstrip() needs an argument
#| descriptor 'lstrip' for 'bytearray' objects doesn't apply to a 'NoneType' object
