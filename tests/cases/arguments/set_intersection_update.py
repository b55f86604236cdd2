# set.intersection_update with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1, 2}
    try:
        print(args, named or "", "->", repr(own.intersection_update(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    set.intersection_update()
except TypeError as error:
    print(error)
try:
    set.intersection_update(None)
except TypeError as error:
    print(error)
#| ()  -> None {1, 2}
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> None set()
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([],)  -> None set()
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> None set()
#| (-1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 'b')  -> None set()
#| ('a', 1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 1, 2, 3)  -> TypeError 'int' object is not iterable
#| ((1, 2),)  -> None {1, 2}
#| () {'nothing': 1} -> TypeError set.intersection_update() takes no keyword arguments
#| unbound method set.intersection_update() needs an argument
#| descriptor 'intersection_update' for 'set' objects doesn't apply to a 'NoneType' object
