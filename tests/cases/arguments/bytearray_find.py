# bytearray.find with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.find(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.find()
except TypeError as error:
    print(error)
try:
    bytearray.find(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError find expected at least 1 argument, got 0
#| (1,)  -> -1 bytearray(b'ab')
#| ('a',)  -> TypeError argument should be integer or bytes-like object, not 'str'
#| (None,)  -> TypeError argument should be integer or bytes-like object, not 'NoneType'
#| ([],)  -> TypeError argument should be integer or bytes-like object, not 'list'
#| (2.5,)  -> TypeError argument should be integer or bytes-like object, not 'float'
#| (b'a',)  -> 0 bytearray(b'ab')
#| (-1, 2)  -> ValueError byte must be in range(0, 256)
#| ('a', 'b')  -> TypeError slice indices must be integers or None or have an __index__ method
#| ('a', 1, 2)  -> TypeError argument should be integer or bytes-like object, not 'str'
#| ('a', 1, 2, 3)  -> TypeError find expected at most 3 arguments, got 4
#| ((1, 2),)  -> TypeError argument should be integer or bytes-like object, not 'tuple'
#| () {'nothing': 1} -> TypeError bytearray.find() takes no keyword arguments
#| unbound method bytearray.find() needs an argument
#| descriptor 'find' for 'bytearray' objects doesn't apply to a 'NoneType' object
