# set.discard with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1, 2}
    try:
        print(args, named or "", "->", repr(own.discard(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    set.discard()
except TypeError as error:
    print(error)
try:
    set.discard(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError set.discard() takes exactly one argument (0 given)
#| (1,)  -> None {2}
#| ('a',)  -> None {1, 2}
#| (None,)  -> None {1, 2}
#| ([],)  -> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| (2.5,)  -> None {1, 2}
#| (b'a',)  -> None {1, 2}
#| (-1, 2)  -> TypeError set.discard() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError set.discard() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError set.discard() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError set.discard() takes exactly one argument (4 given)
#| ((1, 2),)  -> None {1, 2}
#| () {'nothing': 1} -> TypeError set.discard() takes no keyword arguments
#| unbound method set.discard() needs an argument
#| descriptor 'discard' for 'set' objects doesn't apply to a 'NoneType' object
