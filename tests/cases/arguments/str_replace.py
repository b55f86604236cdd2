# str.replace with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.replace(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.replace()
except TypeError as error:
    print(error)
try:
    str.replace(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError replace() takes at least 2 positional arguments (0 given)
#| (1,)  -> TypeError replace() takes at least 2 positional arguments (1 given)
#| ('a',)  -> TypeError replace() takes at least 2 positional arguments (1 given)
#| (None,)  -> TypeError replace() takes at least 2 positional arguments (1 given)
#| ([],)  -> TypeError replace() takes at least 2 positional arguments (1 given)
#| (2.5,)  -> TypeError replace() takes at least 2 positional arguments (1 given)
#| (b'a',)  -> TypeError replace() takes at least 2 positional arguments (1 given)
#| (-1, 2)  -> TypeError replace() argument 1 must be str, not int
#| ('a', 'b')  -> 'bb'
#| ('a', 1, 2)  -> TypeError replace() argument 2 must be str, not int
#| ('a', 1, 2, 3)  -> TypeError replace() takes at most 3 arguments (4 given)
#| ((1, 2),)  -> TypeError replace() takes at least 2 positional arguments (1 given)
#| () {'nothing': 1} -> TypeError replace() takes at least 2 positional arguments (0 given)
#| unbound method str.replace() needs an argument
#| descriptor 'replace' for 'str' objects doesn't apply to a 'NoneType' object
