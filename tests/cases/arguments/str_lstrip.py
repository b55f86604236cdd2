# str.lstrip with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.lstrip(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.lstrip()
except TypeError as error:
    print(error)
try:
    str.lstrip(None)
except TypeError as error:
    print(error)
#| ()  -> 'ab'
#| (1,)  -> TypeError lstrip arg must be None or str
#| ('a',)  -> 'b'
#| (None,)  -> 'ab'
#| ([],)  -> TypeError lstrip arg must be None or str
#| (2.5,)  -> TypeError lstrip arg must be None or str
#| (b'a',)  -> TypeError lstrip arg must be None or str
#| (-1, 2)  -> TypeError lstrip expected at most 1 argument, got 2
#| ('a', 'b')  -> TypeError lstrip expected at most 1 argument, got 2
#| ('a', 1, 2)  -> TypeError lstrip expected at most 1 argument, got 3
#| ('a', 1, 2, 3)  -> TypeError lstrip expected at most 1 argument, got 4
#| ((1, 2),)  -> TypeError lstrip arg must be None or str
#| () {'nothing': 1} -> TypeError str.lstrip() takes no keyword arguments
#| unbound method str.lstrip() needs an argument
#| descriptor 'lstrip' for 'str' objects doesn't apply to a 'NoneType' object
