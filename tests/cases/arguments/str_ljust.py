# str.ljust with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.ljust(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.ljust()
except TypeError as error:
    print(error)
try:
    str.ljust(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError ljust expected at least 1 argument, got 0
#| (1,)  -> 'ab'
#| ('a',)  -> TypeError 'str' object cannot be interpreted as an integer
#| (None,)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([],)  -> TypeError 'list' object cannot be interpreted as an integer
#| (2.5,)  -> TypeError 'float' object cannot be interpreted as an integer
#| (b'a',)  -> TypeError 'bytes' object cannot be interpreted as an integer
#| (-1, 2)  -> TypeError The fill character must be a unicode character, not int
#| ('a', 'b')  -> TypeError 'str' object cannot be interpreted as an integer
#| ('a', 1, 2)  -> TypeError ljust expected at most 2 arguments, got 3
#| ('a', 1, 2, 3)  -> TypeError ljust expected at most 2 arguments, got 4
#| ((1, 2),)  -> TypeError 'tuple' object cannot be interpreted as an integer
#| () {'nothing': 1} -> TypeError str.ljust() takes no keyword arguments
#| unbound method str.ljust() needs an argument
#| descriptor 'ljust' for 'str' objects doesn't apply to a 'NoneType' object
