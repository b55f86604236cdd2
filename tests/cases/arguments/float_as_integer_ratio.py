# float.as_integer_ratio with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = 2.5
    try:
        print(args, named or "", "->", repr(own.as_integer_ratio(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    float.as_integer_ratio()
except TypeError as error:
    print(error)
try:
    float.as_integer_ratio(None)
except TypeError as error:
    print(error)
#| ()  -> (5, 2)
#| (1,)  -> TypeError float.as_integer_ratio() takes no arguments (1 given)
#| ('a',)  -> TypeError float.as_integer_ratio() takes no arguments (1 given)
#| (None,)  -> TypeError float.as_integer_ratio() takes no arguments (1 given)
#| ([],)  -> TypeError float.as_integer_ratio() takes no arguments (1 given)
#| (2.5,)  -> TypeError float.as_integer_ratio() takes no arguments (1 given)
#| (b'a',)  -> TypeError float.as_integer_ratio() takes no arguments (1 given)
#| (-1, 2)  -> TypeError float.as_integer_ratio() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError float.as_integer_ratio() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError float.as_integer_ratio() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError float.as_integer_ratio() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError float.as_integer_ratio() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError float.as_integer_ratio() takes no keyword arguments
#| unbound method float.as_integer_ratio() needs an argument
#| descriptor 'as_integer_ratio' for 'float' objects doesn't apply to a 'NoneType' object
