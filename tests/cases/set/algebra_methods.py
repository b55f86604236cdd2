# set.union, intersection, difference and the updates: any iterables, any number.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


s = {1, 2, 3}
print(s.union([4], "a" if 0 else (5,)), s.intersection([1, 2], {2: 0}), s.difference([1], [2]), s.symmetric_difference([3, 9]), s.union(), s.intersection() is s, s.difference() == s)
s.update([4], (5,))
s.intersection_update(range(2, 9))
s.difference_update([2], [3])
s.symmetric_difference_update([4, 6])
print(sorted(s))
tell(s.union, 5)
tell(s.intersection, [[]])
tell(s.update, [[]])
tell(s.symmetric_difference)
tell(s.difference, 5)
tell(frozenset().union, [1], [2])
tell(lambda: frozenset().update([1]))
#| {1, 2, 3, 4, 5} {2} {3} {9, 2, 1} {1, 2, 3} False True
#| [5, 6]
#| TypeError: 'int' object is not iterable
#| TypeError: unhashable type: 'list'
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: set.symmetric_difference() takes exactly one argument (0 given)
#| TypeError: 'int' object is not iterable
#| frozenset({1, 2})
#| AttributeError: 'frozenset' object has no attribute 'update'
