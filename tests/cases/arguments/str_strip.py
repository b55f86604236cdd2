# str.strip with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.strip(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.strip()
except TypeError as error:
    print(error)
try:
    str.strip(None)
except TypeError as error:
    print(error)
#| ()  -> 'ab'
#| (1,)  -> TypeError strip arg must be None or str
#| ('a',)  -> 'b'
#| (None,)  -> 'ab'
#| ([],)  -> TypeError strip arg must be None or str
#| (2.5,)  -> TypeError strip arg must be None or str
#| (b'a',)  -> TypeError strip arg must be None or str
#| (-1, 2)  -> TypeError strip expected at most 1 argument, got 2
#| ('a', 'b')  -> TypeError strip expected at most 1 argument, got 2
#| ('a', 1, 2)  -> TypeError strip expected at most 1 argument, got 3
#| ('a', 1, 2, 3)  -> TypeError strip expected at most 1 argument, got 4
#| ((1, 2),)  -> TypeError strip arg must be None or str
#| () {'nothing': 1} -> TypeError str.strip() takes no keyword arguments
#| unbound method str.strip() needs an argument
#| descriptor 'strip' for 'str' objects doesn't apply to a 'NoneType' object
