# tuple.index with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = (1, 2)
    try:
        print(args, named or "", "->", repr(own.index(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    tuple.index()
except TypeError as error:
    print(error)
try:
    tuple.index(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError index expected at least 1 argument, got 0
#| (1,)  -> 0
#| ('a',)  -> ValueError tuple.index(x): x not in tuple
#| (None,)  -> ValueError tuple.index(x): x not in tuple
#| ([],)  -> ValueError tuple.index(x): x not in tuple
#| (2.5,)  -> ValueError tuple.index(x): x not in tuple
#| (b'a',)  -> ValueError tuple.index(x): x not in tuple
#| (-1, 2)  -> ValueError tuple.index(x): x not in tuple
#| ('a', 'b')  -> TypeError slice indices must be integers or have an __index__ method
#| ('a', 1, 2)  -> ValueError tuple.index(x): x not in tuple
#| ('a', 1, 2, 3)  -> TypeError index expected at most 3 arguments, got 4
#| ((1, 2),)  -> ValueError tuple.index(x): x not in tuple
#| () {'nothing': 1} -> TypeError tuple.index() takes no keyword arguments
#| unbound method tuple.index() needs an argument
#| descriptor 'index' for 'tuple' objects doesn't apply to a 'NoneType' object
