# str.join with many kinds and numbers of arguments: what it takes, and its complaints.
def show(*args, **named):
    own = "ab"
    try:
        print(args, named or "", "->", repr(own.join(*args, **named)), own if type(own).__hash__ is None else "")
    except Exception as error:
        print(args, named or "", "->", type(error).__name__, error)


for args in [(), (1,), ("a",), (None,), ([],), (2.5,), (b"a",), (-1, 2), ("a", "b"), ("a", 1, 2), ("a", 1, 2, 3), ((1, 2),)]:
    show(*args)
show(nothing=1)
try:
    str.join()
except TypeError as error:
    print(error)
try:
    str.join(None)
except TypeError as error:
    print(error)
#| ()  -> TypeError str.join() takes exactly one argument (0 given)
#| (1,)  -> TypeError can only join an iterable
#| ('a',)  -> 'a'
#| (None,)  -> TypeError can only join an iterable
#| ([],)  -> ''
#| (2.5,)  -> TypeError can only join an iterable
#| (b'a',)  -> TypeError sequence item 0: expected str instance, int found
#| (-1, 2)  -> TypeError str.join() takes exactly one argument (2 given)
#| ('a', 'b')  -> TypeError str.join() takes exactly one argument (2 given)
#| ('a', 1, 2)  -> TypeError str.join() takes exactly one argument (3 given)
#| ('a', 1, 2, 3)  -> TypeError str.join() takes exactly one argument (4 given)
#| ((1, 2),)  -> TypeError sequence item 0: expected str instance, int found
#| () {'nothing': 1} -> TypeError str.join() takes no keyword arguments
#| unbound method str.join() needs an argument
#| descriptor 'join' for 'str' objects doesn't apply to a 'NoneType' object
