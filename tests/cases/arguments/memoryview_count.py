# memoryview.count with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = memoryview(b"ab")
    try:
        print(args, named or "", "->", repr(own.count(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    memoryview.count()
except TypeError as error:
    print(error)
try:
    memoryview.count(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError memoryview.count() takes exactly one argument (0 given)
#| (1,)  -> 0
#| ('a',)  -> 0
#| (None,)  -> 0
#| ([],)  -> 0
#| (2.5,)  -> 0
#| (b'a',)  -> 0
#| (-1, 2)  -> TypeError memoryview.count() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError memoryview.count() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError memoryview.count() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError memoryview.count() takes exactly one argument (4 given)
#| ((1, 2),)  -> 0
#| () {'nothing': 1} -> TypeError memoryview.count() takes no keyword arguments
#| unbound method memoryview.count() needs an argument
#| descriptor 'count' for 'memoryview' objects doesn't apply to a 'NoneType' object
