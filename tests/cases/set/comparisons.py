# Comparing sets: subset, superset, disjoint, equal.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = {1, 2}
print(a < {1, 2, 3}, a <= a, a < a, a > {1}, a >= {1, 2}, a == frozenset([2, 1]), a != {1}, {1, 2} < {3, 4}, {1, 2} > {3, 4})
print(a.issubset([1, 2, 3]), a.issuperset(iter([1])), a.isdisjoint([5, 6]), a.isdisjoint(a), set() < a, set() == frozenset())
tell(a.issubset, 5)
tell(lambda: a < [1, 2, 3])
tell(a.isdisjoint, [[]])
print(sorted([{1, 2, 3}, {1}, {1, 2}], key=len), {1.0} == {1}, {True} == {1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
#| True True False True True True True False False
#| True True True False True True
#| TypeError: 'int' object is not iterable
#| TypeError: '<' not supported between instances of 'set' and 'list'
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| [{1}, {1, 2}, {1, 2, 3}] True True True
