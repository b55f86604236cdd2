# int.bit_length with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = 12
    try:
        print(args, named or "", "->", repr(own.bit_length(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    int.bit_length()
except TypeError as error:
    print(error)
try:
    int.bit_length(None)
except TypeError as error:
    print(error)
#| ()  -> 4
#| (1,)  -> TypeError int.bit_length() takes no arguments (1 given)
#| ('a',)  -> TypeError int.bit_length() takes no arguments (1 given)
#| (None,)  -> TypeError int.bit_length() takes no arguments (1 given)
#| ([],)  -> TypeError int.bit_length() takes no arguments (1 given)
#| (2.5,)  -> TypeError int.bit_length() takes no arguments (1 given)
#| (b'a',)  -> TypeError int.bit_length() takes no arguments (1 given)
#| (-1, 2)  -> TypeError int.bit_length() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError int.bit_length() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError int.bit_length() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError int.bit_length() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError int.bit_length() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError int.bit_length() takes no keyword arguments
#| unbound method int.bit_length() needs an argument
#| descriptor 'bit_length' for 'int' objects doesn't apply to a 'NoneType' object
