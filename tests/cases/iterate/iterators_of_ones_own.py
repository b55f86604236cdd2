# The protocol: __iter__, __next__, __getitem__, iter with a sentinel, reversed, length hints, exhaustion.

import operator


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return CountdownIterator(self.n)

    def __reversed__(self):
        return iter(range(1, self.n + 1))


class CountdownIterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

    def __length_hint__(self):
        return self.n


c = Countdown(3)
print(list(c), list(c), list(reversed(c)), operator.length_hint(iter(c)), sum(c), 2 in c, max(c), [*c], dict.fromkeys(c), tuple(zip(c, c)))
i = iter(c)
print(next(i), list(i), list(i), next(i, "end"))


class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


print(list(Squares()), 9 in Squares(), iter(Squares()).__class__.__name__, list(enumerate(Squares(), 1)))
data = iter([5, 3, 0, 9])
print(list(iter(lambda: next(data), 0)), list(data))
a, b, *rest = Countdown(5)
print(a, b, rest)


class Bad:
    def __iter__(self):
        return 5


class Half:
    def __next__(self):
        return 1


class NoneIter:
    __iter__ = None


class NoneContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


for wrong in (lambda: iter(Bad()), lambda: iter(Half()), lambda: next([1]), lambda: list(5), lambda: [] + Countdown(1), lambda: iter(NoneIter()), lambda: 1 in NoneContains(), lambda: iter(5, 6), lambda: reversed({1}), lambda: exec("a, b = Countdown(3)", globals()), lambda: exec("a, b, c = Countdown(2)", globals()), lambda: exec("a, *b = 5")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
it = iter([1, 2, 3])
print(list(zip(it, it)), list(it), operator.length_hint(iter("abc")), operator.length_hint(5, 9), iter(it) is it)
m = map(lambda x, y: x + y, [1, 2, 3], [10, 20])
print(list(m), list(filter(None, [0, 1, "", "a"])), list(map(None.__class__.__name__.__add__, "ab")))
s = "ab"
for ch in s:
    s += ch
print(s)
lst = [1, 2, 3, 4]
for x in lst:
    lst.remove(x)
print(lst)
#| [3, 2, 1] [3, 2, 1] [1, 2, 3] 3 6 True 3 [3, 2, 1] {3: None, 2: None, 1: None} ((3, 3), (2, 2), (1, 1))
#| 3 [2, 1] [] end
#| [0, 1, 4, 9] True iterator [(1, 0), (2, 1), (3, 4), (4, 9)]
#| [5, 3] [9]
#| 5 4 [3, 2, 1]
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError 'Half' object is not iterable
#| TypeError 'list' object is not an iterator
#| TypeError 'int' object is not iterable
#| TypeError can only concatenate list (not "Countdown") to list
#| TypeError 'NoneIter' object is not iterable
#| TypeError 'NoneContains' object is not a container
#| TypeError iter(v, w): v must be callable
#| TypeError 'set' object is not reversible
#| ValueError too many values to unpack (expected 2)
#| ValueError not enough values to unpack (expected 3, got 2)
#| TypeError cannot unpack non-iterable int object
#| [(1, 2)] [] 3 9 True
#| [11, 22] [1, 'a'] ['NoneTypea', 'NoneTypeb']
#| abab
#| [2, 4]
