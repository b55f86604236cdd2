# set and frozenset: operators and methods, with other iterables, equality, order of small ints, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


s, t = {1, 2, 3}, {3, 4}
print(s | t, s & t, s - t, s ^ t, s < t, s <= {1, 2, 3, 4}, s > {1}, s >= s, s == {3, 2, 1}, s != t, s.isdisjoint({9}), s.issubset(range(10)), s.issuperset([1]), 2 in s, len(s), bool(set()))
print(s.union([5], (6,)), s.intersection(t, [3]), s.difference([1], [2]), s.symmetric_difference([3, 5]), s.copy() is s, {1, True, 1.0}, {0, False}, set("hello") == set("ehlo"), set(), frozenset(), {*s, *t}, set(range(5)), {(1, 2)}, set([1, 1, 2]))
s.add(7); s.discard(99); s.update([8], {9}); s.remove(7); s |= {10}; s &= set(range(10)); s -= {1}; s ^= {2, 50}
print(sorted(s), s.pop() in (3, 8, 9, 50), len(s), s.clear(), s)
f = frozenset([1, 2])
print(f, f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset({1, 2})], f == {1, 2}, {frozenset({1})} == {frozenset({1})}, {1} in {frozenset({1})}, f.union([5]), frozenset(f) is f, f.copy() is f)
a = {1}
b = a
b |= {2}
c = a
c = c | {3}
g = f
g |= {9}
print(a, b is a, c, f, g)
print({x % 3 for x in range(10)}, {c for c in "abca"} == {"a", "b", "c"}, sorted({"b", "a"}), max({3, 1}), sum({1, 2}), list({5}), tuple(frozenset({1})), {1: 2}.keys() | {3}, set({"k": 1}), [*{1}], str({1}), repr(frozenset({1})), repr({frozenset()}))
attempt(lambda: {1}.remove(2))
attempt(lambda: {1}.remove([2]))
attempt(lambda: set().pop())
attempt(lambda: {[1]})
attempt(lambda: {{1}})
attempt(lambda: {1}.add([]))
attempt(lambda: [] in {1})
attempt(lambda: {1} | [2])
attempt(lambda: {1} & "a")
attempt(lambda: {1} + {2})
attempt(lambda: {1} < [1])
attempt(lambda: {1}[0])
attempt(lambda: {1}.update(5))
attempt(lambda: {1}.union(5))
attempt(lambda: set(5))
attempt(lambda: set(1, 2))
attempt(lambda: hash({1}))
attempt(lambda: f.add(3))
attempt(lambda: f.__ior__)
attempt(lambda: {1}.nothing)
attempt(lambda: {1}.add())
attempt(lambda: {1}.add(1, 2))
attempt(lambda: {1} * 2)
attempt(lambda: -{1})
attempt(lambda: {1}.intersection_update(3))
attempt(lambda: {1}())


def grow():
    for x in n:
        n.add(x + 100)


n = {1, 2}
attempt(grow)
#| {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} False True True True True True True True True True 3 False
#| {1, 2, 3, 5, 6} {3} {3} {1, 2, 5} False {1} {0} True set() frozenset() {1, 2, 3, 4} {0, 1, 2, 3, 4} {(1, 2)} {1, 2}
#| [3, 8, 9, 50] True 3 None set()
#| frozenset({1, 2}) frozenset({1, 2, 3}) {1, 2, 3} frozenset set True key True True True frozenset({1, 2, 5}) True True
#| {1, 2} True {1, 2, 3} frozenset({1, 2}) frozenset({1, 2, 9})
#| {0, 1, 2} True ['a', 'b'] 3 3 [5] (1,) {1, 3} {'k'} [1] {1} frozenset({1}) {frozenset()}
#| KeyError: 2
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| KeyError: 'pop from an empty set'
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: unsupported operand type(s) for |: 'set' and 'list'
#| TypeError: unsupported operand type(s) for &: 'set' and 'str'
#| TypeError: unsupported operand type(s) for +: 'set' and 'set'
#| TypeError: '<' not supported between instances of 'set' and 'list'
#| TypeError: 'set' object is not subscriptable
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: set expected at most 1 argument, got 2
#| TypeError: unhashable type: 'set'
#| AttributeError: 'frozenset' object has no attribute 'add'
#| AttributeError: 'frozenset' object has no attribute '__ior__'
#| AttributeError: 'set' object has no attribute 'nothing'
#| TypeError: set.add() takes exactly one argument (0 given)
#| TypeError: set.add() takes exactly one argument (2 given)
#| TypeError: unsupported operand type(s) for *: 'set' and 'int'
#| TypeError: bad operand type for unary -: 'set'
#| TypeError: 'int' object is not iterable
#| TypeError: 'set' object is not callable
#| RuntimeError: Set changed size during iteration
