# str.zfill with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.zfill(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.zfill()
except TypeError as error:
    print(error)
try:
    str.zfill(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError str.zfill() takes exactly one argument (0 given)
#| (1,)  -> 'ab'
#| ('a',)  -> TypeError 'str' object cannot be interpreted as an integer
#| (None,)  -> TypeError 'NoneType' object cannot be interpreted as an integer
#| ([],)  -> TypeError 'list' object cannot be interpreted as an integer
#| (2.5,)  -> TypeError 'float' object cannot be interpreted as an integer
#| (b'a',)  -> TypeError 'bytes' object cannot be interpreted as an integer
#| (-1, 2)  -> TypeError str.zfill() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError str.zfill() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError str.zfill() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError str.zfill() takes exactly one argument (4 given)
#| ((1, 2),)  -> TypeError 'tuple' object cannot be interpreted as an integer
#| () {'nothing': 1} -> TypeError str.zfill() takes no keyword arguments
#| unbound method str.zfill() needs an argument
#| descriptor 'zfill' for 'str' objects doesn't apply to a 'NoneType' object
