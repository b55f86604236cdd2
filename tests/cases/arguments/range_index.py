# range.index with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = range(3)
    try:
        print(args, named or "", "->", repr(own.index(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    range.index()
except TypeError as error:
    print(error)
try:
    range.index(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError range.index() takes exactly one argument (0 given)
#| (1,)  -> 1
#| ('a',)  -> ValueError sequence.index(x): x not in sequence
#| (None,)  -> ValueError sequence.index(x): x not in sequence
#| ([],)  -> ValueError sequence.index(x): x not in sequence
#| (2.5,)  -> ValueError sequence.index(x): x not in sequence
#| (b'a',)  -> ValueError sequence.index(x): x not in sequence
#| (-1, 2)  -> TypeError range.index() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError range.index() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError range.index() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError range.index() takes exactly one argument (4 given)
#| ((1, 2),)  -> ValueError sequence.index(x): x not in sequence
#| () {'nothing': 1} -> TypeError range.index() takes no keyword arguments
#| unbound method range.index() needs an argument
#| descriptor 'index' for 'range' objects doesn't apply to a 'NoneType' object
