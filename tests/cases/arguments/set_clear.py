# set.clear with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1, 2}
    try:
        print(args, named or "", "->", repr(own.clear(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    set.clear()
except TypeError as error:
    print(error)
try:
    set.clear(None)
except TypeError as error:
    print(error)
#| ()  -> None set()
#| (1,)  -> TypeError set.clear() takes no arguments (1 given)
#| ('a',)  -> TypeError set.clear() takes no arguments (1 given)
#| (None,)  -> TypeError set.clear() takes no arguments (1 given)
#| ([],)  -> TypeError set.clear() takes no arguments (1 given)
#| (2.5,)  -> TypeError set.clear() takes no arguments (1 given)
#| (b'a',)  -> TypeError set.clear() takes no arguments (1 given)
#| (-1, 2)  -> TypeError set.clear() takes no arguments (2 given)
#| ('a', 'b')  -> TypeError set.clear() takes no arguments (2 given)
#| ('a', 1, 2)  -> TypeError set.clear() takes no arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError set.clear() takes no arguments (4 given)
#| ((1, 2),)  -> TypeError set.clear() takes no arguments (1 given)
#| () {'nothing': 1} -> TypeError set.clear() takes no keyword arguments
#| unbound method set.clear() needs an argument
#| descriptor 'clear' for 'set' objects doesn't apply to a 'NoneType' object
