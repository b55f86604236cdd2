# bytearray.join with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.join(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.join()
except TypeError as error:
    print(error)
try:
    bytearray.join(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError bytearray.join() takes exactly one argument (0 given)
#| (1,)  -> TypeError can only join an iterable
#| ('a',)  -> TypeError sequence item 0: expected a bytes-like object, str found
#| (None,)  -> TypeError can only join an iterable
#| ([],)  -> bytearray(b'') bytearray(b'ab')
#| (2.5,)  -> TypeError can only join an iterable
#| (b'a',)  -> TypeError sequence item 0: expected a bytes-like object, int found
#| (-1, 2)  -> TypeError bytearray.join() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError bytearray.join() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError bytearray.join() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError bytearray.join() takes exactly one argument (4 given)
#| ((1, 2),)  -> TypeError sequence item 0: expected a bytes-like object, int found
#| () {'nothing': 1} -> TypeError bytearray.join() takes no keyword arguments
#| unbound method bytearray.join() needs an argument
#| descriptor 'join' for 'bytearray' objects doesn't apply to a 'NoneType' object
