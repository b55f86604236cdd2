# bytearray.isalpha with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = bytearray(b"ab")
    try:
        print(args, named or "", "->", repr(own.isalpha(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    bytearray.isalpha()
except TypeError as error:
    print(error)
try:
    bytearray.isalpha(None)
except TypeError as error:
    print(error)
#| ()  -> True bytearray(b'ab')
#| (1,)  -> TypeError bytearray.isalpha() takes no arguments (1 given)
#| ('a',)  -> TypeError bytearray.isalpha() takes no arguments (1 given)
#| (None,)  -> TypeError bytearray.isalpha() takes no arguments (1 given)
#| ([],)  -> TypeError bytearray.isalpha() takes no arguments (1 given)
#| (2.5,)  -> TypeError bytearray.isalpha() takes no arguments (1 given)
#| (b'a',)  -> TypeError bytearray.isalpha() takes no arguments (1 given)
#| (-1, 2)  -> TypeError bytearray.isalpha() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError bytearray.isalpha() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError bytearray.isalpha() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError bytearray.isalpha() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError bytearray.isalpha() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError bytearray.isalpha() takes no keyword arguments
#| unbound method bytearray.isalpha() needs an argument
#| descriptor 'isalpha' for 'bytearray' objects doesn't apply to a 'NoneType' object
