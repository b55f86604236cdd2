# int.is_integer with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = 12
    try:
        print(args, named or "", "->", repr(own.is_integer(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    int.is_integer()
except TypeError as error:
    print(error)
try:
    int.is_integer(None)
except TypeError as error:
    print(error)
#| ()  -> True
#| (1,)  -> TypeError int.is_integer() takes no arguments (1 given)
#| ('a',)  -> TypeError int.is_integer() takes no arguments (1 given)
#| (None,)  -> TypeError int.is_integer() takes no arguments (1 given)
#| ([],)  -> TypeError int.is_integer() takes no arguments (1 given)
#| (2.5,)  -> TypeError int.is_integer() takes no arguments (1 given)
#| (b'a',)  -> TypeError int.is_integer() takes no arguments (1 given)
#| (-1, 2)  -> TypeError int.is_integer() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError int.is_integer() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError int.is_integer() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError int.is_integer() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError int.is_integer() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError int.is_integer() takes no keyword arguments
#| unbound method int.is_integer() needs an argument
#| descriptor 'is_integer' for 'int' objects doesn't apply to a 'NoneType' object
