# set.intersection with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = {1, 2}
    try:
        print(args, named or "", "->", repr(own.intersection(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    set.intersection()
except TypeError as error:
    print(error)
try:
    set.intersection(None)
except TypeError as error:
    print(error)
#| ()  -> {1, 2} {1, 2}
#| (1,)  -> TypeError 'int' object is not iterable
#| ('a',)  -> set() {1, 2}
#| (None,)  -> TypeError 'NoneType' object is not iterable
#| ([],)  -> set() {1, 2}
#| (2.5,)  -> TypeError 'float' object is not iterable
#| (b'a',)  -> set() {1, 2}
#| (-1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 'b')  -> set() {1, 2}
#| ('a', 1, 2)  -> TypeError 'int' object is not iterable
#| ('a', 1, 2, 3)  -> TypeError 'int' object is not iterable
#| ((1, 2),)  -> {1, 2} {1, 2}
#| () {'nothing': 1} -> TypeError set.intersection() takes no keyword arguments
#| unbound method set.intersection() needs an argument
#| descriptor 'intersection' for 'set' objects doesn't apply to a 'NoneType' object
