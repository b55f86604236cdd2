# zip, map, filter, enumerate, reversed: strictness, laziness, several iterables, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip("ab", "cd", strict=True)), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])))
attempt(lambda: list(zip("abc", [1, 2], strict=True)))
attempt(lambda: list(zip("ab", [1, 2, 3], strict=True)))
attempt(lambda: list(zip("ab", [1, 2], [1], strict=True)))
attempt(lambda: zip(3))
attempt(lambda: zip([1], 3))
attempt(lambda: zip([1], other=2))
print(list(map(str.upper, "ab")), list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, "ab", "c")), list(map(max, [1, 5], [4, 2], [3, 3])))
attempt(lambda: list(map(len, [1])))
attempt(lambda: map(str))
attempt(lambda: type(map(3, [1])).__name__)
attempt(lambda: list(map(3, [1])))
attempt(lambda: list(map(pow, [1], [2], strict=True)))
attempt(lambda: list(map(pow, [1], [2, 3], strict=True)))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(str.isdigit, "a1b2")), list(filter(lambda x: x > 1, {1: 2, 3: 4})))
attempt(lambda: filter(None))
attempt(lambda: list(filter(3, [1])))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), next(enumerate("z", 10**20)))
attempt(lambda: enumerate(3))
attempt(lambda: enumerate("a", "b"))
attempt(lambda: enumerate())
print(list(reversed("abc")), list(reversed({1: 2, 3: 4})), list(reversed([1, 2])), list(reversed(range(3))))
attempt(lambda: reversed({1, 2}))
attempt(lambda: reversed(5))
attempt(lambda: reversed(iter([1])))
calls = []
lazy = map(calls.append, range(3))
print(calls, next(lazy), calls, list(lazy), calls)
shared = iter("abcdef")
print(list(zip(shared, shared)), list(shared))
it = iter([1, 2, 3])
print(list(zip(it, [1])), list(it))
print([type(x).__name__ for x in (zip(), map(len, []), filter(None, []), enumerate([]), reversed([]))], iter(lazy) is lazy)
#| [] [('a',), ('b',)] [('a', 1), ('b', 2)] [('a', 'c'), ('b', 'd')] {'a': 1, 'b': 2} [(1, 3), (2, 4)]
#| ValueError: zip() argument 2 is shorter than argument 1
#| ValueError: zip() argument 2 is longer than argument 1
#| ValueError: zip() argument 3 is shorter than arguments 1-2
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: zip() got an unexpected keyword argument 'other'
#| ['A', 'B'] [8, 9] [('a', 'c')] [4, 5]
#| TypeError: object of type 'int' has no len()
#| TypeError: map() must have at least two arguments.
#| map
#| TypeError: 'int' object is not callable
#| [1]
#| ValueError: map() argument 2 is longer than argument 1
#| [1, 'a', [0]] ['1', '2'] [3]
#| TypeError: filter expected 2 arguments, got 1
#| TypeError: 'int' object is not callable
#| [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(-1, 'a'), (0, 'b')] (100000000000000000000, 'z')
#| TypeError: 'int' object is not iterable
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: enumerate() missing required argument 'iterable'
#| ['c', 'b', 'a'] [3, 1] [2, 1] [2, 1, 0]
#| TypeError: 'set' object is not reversible
#| TypeError: 'int' object is not reversible
#| TypeError: 'list_iterator' object is not reversible
#| [0, 1, 2] None [0, 1, 2] [None, None] [0, 1, 2]
#| [('a', 'b'), ('c', 'd'), ('e', 'f')] []
#| [(1, 1)] [3]
#| ['zip', 'map', 'filter', 'enumerate', 'list_reverseiterator'] True
