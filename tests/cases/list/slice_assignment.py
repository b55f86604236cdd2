# Assigning to slices: longer, shorter, with steps, from itself.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


items = list(range(6))
items[1:3] = "abc"
print(items)
items[::2] = [0] * len(items[::2])
print(items)
items[2:2] = [7, 8]
items[:1] = []
items[len(items):] = (9,)
print(items)
items[1:3] = items
print(items)
items[:] = iter("xy")
print(items)


def assign(key, value):
    items[key] = value


tell(assign, slice(None, None, 2), [1, 2, 3])
tell(assign, slice(0, 1), 5)
tell(assign, 5, 1)
tell(assign, "a", 1)
tell(assign, slice(None, None, 0), [])
tell(assign, slice(None, None, 2), 5)
#| [0, 'a', 'b', 'c', 3, 4, 5]
#| [0, 'a', 0, 'c', 0, 4, 0]
#| ['a', 7, 8, 0, 'c', 0, 4, 0, 9]
#| ['a', 'a', 7, 8, 0, 'c', 0, 4, 0, 9, 0, 'c', 0, 4, 0, 9]
#| ['x', 'y']
#| ValueError: attempt to assign sequence of size 3 to extended slice of size 1
#| TypeError: must assign iterable to extended slice
#| IndexError: list assignment index out of range
#| TypeError: list indices must be integers or slices, not str
#| ValueError: slice step cannot be zero
#| TypeError: must assign iterable to extended slice
