# del of items and slices of a list.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


items = list(range(10))
del items[0], items[-1]
del items[1:3]
print(items)
del items[::2]
print(items)
del items[5:]
del items[::-1]
print(items)


def remove(key):
    del items[key]


tell(remove, 0)
tell(remove, "a")
tell(remove, slice(0, 5))
tell(remove, 1.5)
#| [1, 4, 5, 6, 7, 8]
#| [4, 6, 8]
#| []
#| IndexError: list assignment index out of range
#| TypeError: list indices must be integers or slices, not str
#| None
#| TypeError: list indices must be integers or slices, not float
