# list.count with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = [1, 2]
    try:
        print(args, named or "", "->", repr(own.count(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    list.count()
except TypeError as error:
    print(error)
try:
    list.count(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError list.count() takes exactly one argument (0 given)
#| (1,)  -> 1 [1, 2]
#| ('a',)  -> 0 [1, 2]
#| (None,)  -> 0 [1, 2]
#| ([],)  -> 0 [1, 2]
#| (2.5,)  -> 0 [1, 2]
#| (b'a',)  -> 0 [1, 2]
#| (-1, 2)  -> TypeError list.count() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError list.count() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError list.count() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError list.count() takes exactly one argument (4 given)
#| ((1, 2),)  -> 0 [1, 2]
#| () {'nothing': 1} -> TypeError list.count() takes no keyword arguments
#| unbound method list.count() needs an argument
#| descriptor 'count' for 'list' objects doesn't apply to a 'NoneType' object
