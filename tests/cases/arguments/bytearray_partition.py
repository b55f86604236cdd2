# bytearray.partition with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.partition(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.partition()
except TypeError as error:
    print(error)
try:
    bytearray.partition(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError bytearray.partition() takes exactly one argument (0 given)
#| (1,)  -> TypeError a bytes-like object is required, not 'int'
#| ('a',)  -> TypeError a bytes-like object is required, not 'str'
#| (None,)  -> TypeError a bytes-like object is required, not 'NoneType'
#| ([],)  -> TypeError a bytes-like object is required, not 'list'
#| (2.5,)  -> TypeError a bytes-like object is required, not 'float'
#| (b'a',)  -> (bytearray(b''), bytearray(b'a'), bytearray(b'b')) bytearray(b'ab')
#| (-1, 2)  -> TypeError bytearray.partition() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError bytearray.partition() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError bytearray.partition() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError bytearray.partition() takes exactly one argument (4 given)
#| ((1, 2),)  -> TypeError a bytes-like object is required, not 'tuple'
#| () {'nothing': 1} -> TypeError bytearray.partition() takes no keyword arguments
#| unbound method bytearray.partition() needs an argument
#| descriptor 'partition' for 'bytearray' objects doesn't apply to a 'NoneType' object
