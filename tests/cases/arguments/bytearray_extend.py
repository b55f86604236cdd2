# bytearray.extend with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.extend(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.extend()
except TypeError as error:
    print(error)
try:
    bytearray.extend(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError bytearray.extend() takes exactly one argument (0 given)
#| (1,)  -> TypeError can't extend bytearray with int
#| ('a',)  -> TypeError expected iterable of integers; got: 'str'
#| (None,)  -> TypeError can't extend bytearray with NoneType
#| ([],)  -> None bytearray(b'ab')
#| (2.5,)  -> TypeError can't extend bytearray with float
#| (b'a',)  -> None bytearray(b'aba')
#| (-1, 2)  -> TypeError bytearray.extend() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError bytearray.extend() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError bytearray.extend() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError bytearray.extend() takes exactly one argument (4 given)
#| ((1, 2),)  -> None bytearray(b'ab\x01\x02')
#| () {'nothing': 1} -> TypeError bytearray.extend() takes no keyword arguments
#| unbound method bytearray.extend() needs an argument
#| descriptor 'extend' for 'bytearray' objects doesn't apply to a 'NoneType' object
