# set.symmetric_difference_update with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1, 2}
    try:
        print(args, named or "", "->", repr(own.symmetric_difference_update(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    set.symmetric_difference_update()
except TypeError as error:
    print(error)
try:
    set.symmetric_difference_update(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError set.symmetric_difference_update() takes exactly one argument (0 given)
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> None {1, 2, 'a'}
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([],)  -> None {1, 2}
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> None {1, 2, 97}
#| (-1, 2)  -> TypeError set.symmetric_difference_update() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError set.symmetric_difference_update() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError set.symmetric_difference_update() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError set.symmetric_difference_update() takes exactly one argument (4 given)
#| ((1, 2),)  -> None set()
#| () {'nothing': 1} -> TypeError set.symmetric_difference_update() takes no keyword arguments
#| unbound method set.symmetric_difference_update() needs an argument
#| descriptor 'symmetric_difference_update' for 'set' objects doesn't apply to a 'NoneType' object
