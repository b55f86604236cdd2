# Unpacking: stars, nesting, swaps, and counts that do not fit.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, (b, *c), d = 1, "xyz", [4]
print(a, b, c, d)
first, *middle, last = range(5)
*init, end = "ab"
print(first, middle, last, init, end)
[x, y], z = [1, 2], 3
x, y = y, x
print(x, y, z)
i = 0
items = [10, 20]
i, items[i] = 1, "set"
print(i, items)


def two(value):
    p, q = value
    return p, q


def some(value):
    p, q, *r = value
    return p, q, r


for value in ([1], [1, 2, 3], 5, None, "ab", {1: 2, 3: 4}, iter([])):
    tell(two, value)
    tell(some, value)
#| 1 x ['y', 'z'] [4]
#| 0 [1, 2, 3] 4 ['a'] b
#| 2 1 3
#| 1 [10, 'set']
#| ValueError: not enough values to unpack (expected 2, got 1)
#| ValueError: not enough values to unpack (expected at least 2, got 1)
#| ValueError: too many values to unpack (expected 2, got 3)
#| (1, 2, [3])
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| TypeError: cannot unpack non-iterable NoneType object
#| ('a', 'b')
#| ('a', 'b', [])
#| (1, 3)
#| (1, 3, [])
#| ValueError: not enough values to unpack (expected 2, got 0)
#| ValueError: not enough values to unpack (expected at least 2, got 0)
