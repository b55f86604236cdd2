# Sets: operators and methods, frozensets as keys, comparisons, changes, errors.

a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a.union([9], "x"), a.intersection(b, [4]), a.difference([1], [2]), a.symmetric_difference(b))
print(a <= a, a < a, {1} < a, a.issuperset([1, 2]), a.isdisjoint({9}), a == {4, 3, 2, 1}, a != b, {1} in [{1}])
c = set(a)
c |= {7}
c &= {1, 2, 7}
c -= {1}
c ^= {2, 8}
print(c, c.pop() in {7, 8}, len(c))
s = {1}
s.add(2)
s.discard(99)
s.update([3], (4,))
s.remove(1)
s.difference_update({2})
s.intersection_update({3, 9})
print(s, s.copy() is s, bool(set()), set("hello") == set("olleh"), frozenset([1, 2]) == {1, 2}, {frozenset({1}): "f"}[frozenset([1])])
print(frozenset("ab") | {"c"} >= {"a"}, type(frozenset() | set()).__name__, type(set() | frozenset()).__name__, {1, True, 1.0}, {x % 3 for x in range(10)}, sorted({"b", "a"}))
for wrong in (lambda: {[]}, lambda: {1}.remove(5), lambda: set().pop(), lambda: {1} | [2], lambda: {1} < [1], lambda: {1}[0], lambda: frozenset().add(1), lambda: {1} + {2}, lambda: set(5), lambda: hash({1}), lambda: {1}.union(2), lambda: {{1}}):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as error:
    print(error)
print({1, 2}.__contains__(1), {1, 2} & {2}.union({1}), set.union({1}, {2}), set().union(*[{1}, {2}]), any({0}), sum({1, 2, 3}), min({3, 1}))
#| {1, 2, 3, 4, 5} {3, 4} {1, 2} {1, 2, 5} {1, 2, 3, 4, 'x', 9} {4} {3, 4} {1, 2, 5}
#| True False True True True True True True
#| {7} True 1
#| {3} False False True True f
#| True frozenset set {1} {0, 1, 2} ['a', 'b']
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| KeyError 5
#| KeyError 'pop from an empty set'
#| TypeError unsupported operand type(s) for |: 'set' and 'list'
#| TypeError '<' not supported between instances of 'set' and 'list'
#| TypeError 'set' object is not subscriptable
#| AttributeError 'frozenset' object has no attribute 'add'
#| TypeError unsupported operand type(s) for +: 'set' and 'set'
#| TypeError 'int' object is not iterable
#| TypeError unhashable type: 'set'
#| TypeError 'int' object is not iterable
#| TypeError cannot use 'set' as a set element (unhashable type: 'set')
#| Set changed size during iteration
#| True {1, 2} {1, 2} {1, 2} False 6 1
