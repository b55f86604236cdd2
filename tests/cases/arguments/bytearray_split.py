# bytearray.split with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.split(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.split()
except TypeError as error:
    print(error)
try:
    bytearray.split(None)
except TypeError as error:
    print(error)
#| ()  -> [bytearray(b'ab')] bytearray(b'ab')
#| (1,)  -> TypeError a bytes-like object is required, not 'int'
#| ('a',)  -> TypeError a bytes-like object is required, not 'str'
#| (None,)  -> [bytearray(b'ab')] bytearray(b'ab')
#| ([],)  -> TypeError a bytes-like object is required, not 'list'
#| (2.5,)  -> TypeError a bytes-like object is required, not 'float'
#| (b'a',)  -> [bytearray(b''), bytearray(b'b')] bytearray(b'ab')
#| (-1, 2)  -> TypeError a bytes-like object is required, not 'int'
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('a', 1, 2)  -> TypeError split() takes at most 2 arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError split() takes at most 2 arguments (4 given)
#| ((1, 2),)  -> TypeError a bytes-like object is required, not 'tuple'
#| () {'nothing': 1} -> TypeError split() got an unexpected keyword argument 'nothing'
#| unbound method bytearray.split() needs an argument
#| descriptor 'split' for 'bytearray' objects doesn't apply to a 'NoneType' object
