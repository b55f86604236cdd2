# Operators of lists: + * += *= in < ==.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = [1, 2]
b = a
b += (3,)
a *= 2
print(a, b is a, a + [9], [0] * 3, 2 * [1], [] * 5, [1] * -1, 3 in a, [1] in [[1]], [1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [1], [1] == [1.0], [1] == (1,))
tell(lambda: a + (1,))
tell(lambda: a + "x")
tell(lambda: a * a)
tell(lambda: a < (1,))
tell(lambda: a - a)
tell(lambda: [1, "a"] < [1, 2])
tell(lambda: a["x"])
tell(lambda: a[1, 2])
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows)
#| [1, 2, 3, 1, 2, 3] True [1, 2, 3, 1, 2, 3, 9] [0, 0, 0] [1, 1] [] [] True True True True True True False
#| TypeError: can only concatenate list (not "tuple") to list
#| TypeError: can only concatenate list (not "str") to list
#| TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: '<' not supported between instances of 'list' and 'tuple'
#| TypeError: unsupported operand type(s) for -: 'list' and 'list'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: list indices must be integers or slices, not str
#| TypeError: list indices must be integers or slices, not tuple
#| [[1, 0], [1, 0]]
