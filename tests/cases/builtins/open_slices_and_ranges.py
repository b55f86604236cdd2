# range: every method, equality, slicing, membership, large numbers, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], 5 in r, 6 in r, 5.0 in r, "a" in r, r.index(8), r.count(8), r.count(9))
print(r.start, r.stop, r.step, range(0) == range(3, 3), range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(5, 5)), bool(range(0)))
print(range(10**20)[10**19], len(range(-5)), range(10, 0, -3), list(range(10, 0, -3)), max(r), sum(r), sorted(r, reverse=True), *range(3))
print(list(reversed(range(5))), range(5)[-3:], range(0, 10, 3)[1:], range(3) == [0, 1, 2], range(True), repr(range(0, 5, 1)), range(1, 5).__reduce__())
attempt(lambda: range(1.5))
attempt(lambda: range("3"))
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(1, 5, 0))
attempt(lambda: r[100])
attempt(lambda: r["a"])
attempt(lambda: r.index(7))
attempt(lambda: r.__setitem__(0, 1))
attempt(lambda: setattr(r, "start", 1))
attempt(lambda: len(range(10**30)))
attempt(lambda: range(3) < range(4))
attempt(lambda: range(3) + range(2))
attempt(lambda: range(stop=3))
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, "end"))
#| range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 2 17 range(5, 11, 3) range(17, -1, -3) True False True False 2 1 0
#| 2 20 3 True True True False
#| 10000000000000000000 0 range(10, 0, -3) [10, 7, 4, 1] 17 57 [17, 14, 11, 8, 5, 2] 0 1 2
#| [4, 3, 2, 1, 0] range(2, 5) range(3, 12, 3) False range(0, 1) range(0, 5) (<class 'range'>, (1, 5, 1))
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: range expected at least 1 argument, got 0
#| TypeError: range expected at most 3 arguments, got 4
#| ValueError: range() arg 3 must not be zero
#| IndexError: range object index out of range
#| TypeError: range indices must be integers or slices, not str
#| ValueError: range.index(x): x not in range
#| AttributeError: 'range' object has no attribute '__setitem__'
#| AttributeError: readonly attribute
#| OverflowError: Python int too large to convert to C ssize_t
#| TypeError: '<' not supported between instances of 'range' and 'range'
#| TypeError: unsupported operand type(s) for +: 'range' and 'range'
#| TypeError: range() takes no keyword arguments
#| 0 2 [1, 2] end
