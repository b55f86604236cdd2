# tuple.index and count, and what a tuple cannot do.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


t = (1, 2, 1, True, "a")
print(t.index(2), t.count(1), t.index(1, 1), t[1:3], t[::-1], t + (5,), t * 2 == t + t, (1, 2) < (1, 3), hash((1, "a")) == hash((1, "a")))
tell(t.index, 9)
tell(t.index, 1, 4, 9)
tell(t.count)
tell(lambda: t.append(1))
tell(lambda: t + [1])
tell(lambda: t[9])
tell(lambda: t["a"])
tell(lambda: (1,) < ("a",))


def assign():
    t[0] = 1


def remove():
    del t[0]


tell(assign)
tell(remove)
#| 1 3 2 (2, 1) ('a', True, 1, 2, 1) (1, 2, 1, True, 'a', 5) True True True
#| ValueError: tuple.index(x): x not in tuple
#| ValueError: tuple.index(x): x not in tuple
#| TypeError: tuple.count() takes exactly one argument (0 given)
#| AttributeError: 'tuple' object has no attribute 'append'
#| TypeError: can only concatenate tuple (not "list") to tuple
#| IndexError: tuple index out of range
#| TypeError: tuple indices must be integers or slices, not str
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: 'tuple' object doesn't support item deletion
