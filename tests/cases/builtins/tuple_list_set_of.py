# list, tuple, set, frozenset and dict from other things.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for kind in (list, tuple, sorted, frozenset):
    print(kind("aba"), kind({"k": 1}), kind(range(3)), kind(iter([2, 1])))
for kind in (list, tuple, set, frozenset, dict):
    tell(kind, 5)
    tell(kind, [1], 2)
    tell(lambda: kind(a=1))
t = (1, 2)
f = frozenset(t)
print(tuple(t) is t, frozenset(f) is f, list([1]) is [1], tuple([]) is (), str(t) is str(t))
#| ['a', 'b', 'a'] ['k'] [0, 1, 2] [2, 1]
#| ('a', 'b', 'a') ('k',) (0, 1, 2) (2, 1)
#| ['a', 'a', 'b'] ['k'] [0, 1, 2] [1, 2]
#| frozenset({'a', 'b'}) frozenset({'k'}) frozenset({0, 1, 2}) frozenset({1, 2})
#| TypeError: 'int' object is not iterable
#| TypeError: list expected at most 1 argument, got 2
#| TypeError: list() takes no keyword arguments
#| TypeError: 'int' object is not iterable
#| TypeError: tuple expected at most 1 argument, got 2
#| TypeError: tuple() takes no keyword arguments
#| TypeError: 'int' object is not iterable
#| TypeError: set expected at most 1 argument, got 2
#| TypeError: set() takes no keyword arguments
#| TypeError: 'int' object is not iterable
#| TypeError: frozenset expected at most 1 argument, got 2
#| TypeError: frozenset() takes no keyword arguments
#| TypeError: 'int' object is not iterable
#| TypeError: dict expected at most 1 argument, got 2
#| {'a': 1}
#| True True False True False
