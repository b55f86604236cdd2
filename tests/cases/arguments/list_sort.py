# list.sort with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = [1, 2]
    try:
        print(args, named or "", "->", repr(own.sort(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    list.sort()
except TypeError as error:
    print(error)
try:
    list.sort(None)
except TypeError as error:
    print(error)
#| ()  -> None [1, 2]
#| (1,)  -> TypeError sort() takes no positional arguments
#| ('a',)  -> TypeError sort() takes no positional arguments
#| (None,)  -> TypeError sort() takes no positional arguments
#| ([],)  -> TypeError sort() takes no positional arguments
#| (2.5,)  -> TypeError sort() takes no positional arguments
#| (b'a',)  -> TypeError sort() takes no positional arguments
#| (-1, 2)  -> TypeError sort() takes no positional arguments
#| ('a', 'b')  -> TypeError sort() takes no positional arguments
#| ('a', 1, 2)  -> TypeError sort() takes at most 2 arguments (3 given)
#| ('a', 1, 2, 3)  -> TypeError sort() takes at most 2 arguments (4 given)
#| ((1, 2),)  -> TypeError sort() takes no positional arguments
#| () {'nothing': 1} -> TypeError sort() got an unexpected keyword argument 'nothing'
#| unbound method list.sort() needs an argument
#| descriptor 'sort' for 'list' objects doesn't apply to a 'NoneType' object
