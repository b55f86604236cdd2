# set.add with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1, 2}
    try:
        print(args, named or "", "->", repr(own.add(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    set.add()
except TypeError as error:
    print(error)
try:
    set.add(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError set.add() takes exactly one argument (0 given)
#| (1,)  -> None {1, 2}
#| ('a',)  -> None {1, 2, 'a'}
#| (None,)  -> None {None, 1, 2}
#| ([],)  -> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| (2.5,)  -> None {1, 2, 2.5}
#| (b'a',)  -> None {1, 2, b'a'}
#| (-1, 2)  -> TypeError set.add() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError set.add() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError set.add() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError set.add() takes exactly one argument (4 given)
#| ((1, 2),)  -> None {1, 2, (1, 2)}
#| () {'nothing': 1} -> TypeError set.add() takes no keyword arguments
#| unbound method set.add() needs an argument
#| descriptor 'add' for 'set' objects doesn't apply to a 'NoneType' object
