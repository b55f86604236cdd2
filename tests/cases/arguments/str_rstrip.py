# str.rstrip with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.rstrip(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.rstrip()
except TypeError as error:
    print(error)
try:
    str.rstrip(None)
except TypeError as error:
    print(error)
#| ()  -> 'ab'
#| (1,)  -> TypeError rstrip arg must be None or str
#| ('a',)  -> 'ab'
#| (None,)  -> 'ab'
#| ([],)  -> TypeError rstrip arg must be None or str
#| (2.5,)  -> TypeError rstrip arg must be None or str
#| (b'a',)  -> TypeError rstrip arg must be None or str
#| (-1, 2)  -> TypeError rstrip expected at most 1 argument, got 2
#| ('a', 'b')  -> TypeError rstrip expected at most 1 argument, got 2
#| ('a', 1, 2)  -> TypeError rstrip expected at most 1 argument, got 3
#| ('a', 1, 2, 3)  -> TypeError rstrip expected at most 1 argument, got 4
#| ((1, 2),)  -> TypeError rstrip arg must be None or str
#| () {'nothing': 1} -> TypeError str.rstrip() takes no keyword arguments
#| unbound method str.rstrip() needs an argument
#| descriptor 'rstrip' for 'str' objects doesn't apply to a 'NoneType' object
