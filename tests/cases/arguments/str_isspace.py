# str.isspace with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.isspace(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.isspace()
except TypeError as error:
    print(error)
try:
    str.isspace(None)
except TypeError as error:
    print(error)
#| ()  -> False
#| (1,)  -> TypeError str.isspace() takes no arguments (1 given)
#| ('a',)  -> TypeError str.isspace() takes no arguments (1 given)
#| (None,)  -> TypeError str.isspace() takes no arguments (1 given)
#| ([],)  -> TypeError str.isspace() takes no arguments (1 given)
#| (2.5,)  -> TypeError str.isspace() takes no arguments (1 given)
#| (b'a',)  -> TypeError str.isspace() takes no arguments (1 given)
#| (-1, 2)  -> TypeError str.isspace() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError str.isspace() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError str.isspace() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError str.isspace() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError str.isspace() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError str.isspace() takes no keyword arguments
#| unbound method str.isspace() needs an argument
#| descriptor 'isspace' for 'str' objects doesn't apply to a 'NoneType' object
