# list.remove with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = [1, 2]
    try:
        print(args, named or "", "->", repr(own.remove(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    list.remove()
except TypeError as error:
    print(error)
try:
    list.remove(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError list.remove() takes exactly one argument (0 given)
#| (1,)  -> None [2]
#| ('a',)  -> ValueError list.remove(x): x not in list
#| (None,)  -> ValueError list.remove(x): x not in list
#| ([],)  -> ValueError list.remove(x): x not in list
#| (2.5,)  -> ValueError list.remove(x): x not in list
#| (b'a',)  -> ValueError list.remove(x): x not in list
#| (-1, 2)  -> TypeError list.remove() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError list.remove() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError list.remove() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError list.remove() takes exactly one argument (4 given)
#| ((1, 2),)  -> ValueError list.remove(x): x not in list
#| () {'nothing': 1} -> TypeError list.remove() takes no keyword arguments
#| unbound method list.remove() needs an argument
#| descriptor 'remove' for 'list' objects doesn't apply to a 'NoneType' object
