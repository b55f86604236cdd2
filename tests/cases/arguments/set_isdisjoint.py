# set.isdisjoint with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1, 2}
    try:
        print(args, named or "", "->", repr(own.isdisjoint(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    set.isdisjoint()
except TypeError as error:
    print(error)
try:
    set.isdisjoint(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError set.isdisjoint() takes exactly one argument (0 given)
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> True {1, 2}
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([],)  -> True {1, 2}
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> True {1, 2}
#| (-1, 2)  -> TypeError set.isdisjoint() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError set.isdisjoint() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError set.isdisjoint() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError set.isdisjoint() takes exactly one argument (4 given)
#| ((1, 2),)  -> False {1, 2}
#| () {'nothing': 1} -> TypeError set.isdisjoint() takes no keyword arguments
#| unbound method set.isdisjoint() needs an argument
#| descriptor 'isdisjoint' for 'set' objects doesn't apply to a 'NoneType' object
