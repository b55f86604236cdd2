# range: index, count, in, slices, comparisons without making items.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


r = range(2, 20, 3)
print(r[0], r[-1], r[1:3], r[::-1], len(r), 5 in r, 6 in r, 5.0 in r, "a" in r, r.index(8), r.count(8), r.count(9), r.start, r.stop, r.step, r == range(2, 18, 3), range(0) == range(5, 1), hash(range(0)) == hash(range(5, 1)), list(reversed(r)))
tell(r.index, 9)
tell(lambda: r[10])
tell(lambda: r["a"])
tell(lambda: r + r)
tell(lambda: r < r)
tell(lambda: setattr(r, "start", 1))
tell(r.index, "a")
big = range(0, 10**30, 10**10)
print(len(range(0, 10**18)), big[10**5], 10**20 in big, 10**30 - 1 in big, big[-1], bool(range(0)), range(10)[2:8:3], range(-5, -20, -5)[1])
#| 2 17 range(5, 11, 3) range(17, -1, -3) 6 True False True False 2 1 0 2 20 3 True True True [17, 14, 11, 8, 5, 2]
#| ValueError: range.index(x): x not in range
#| IndexError: range object index out of range
#| TypeError: range indices must be integers or slices, not str
#| TypeError: unsupported operand type(s) for +: 'range' and 'range'
#| TypeError: '<' not supported between instances of 'range' and 'range'
#| AttributeError: readonly attribute
#| ValueError: sequence.index(x): x not in sequence
#| 1000000000000000000 1000000000000000 True False 999999999999999999990000000000 False range(2, 8, 3) -10
