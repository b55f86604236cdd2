# functools: cache and its info, partial, reduce, singledispatchmethod, cmp_to_key, wraps, total_ordering.

import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps


@lru_cache(maxsize=2)
def slow(x):
    print("computing", x)
    return x * x


print(slow(1), slow(1), slow(2), slow(3), slow(1), slow.cache_info(), slow.cache_parameters())
slow.cache_clear()
print(slow.cache_info(), slow.__wrapped__(9))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info().hits)
try:
    fib([1])
except TypeError as error:
    print(error)
basetwo = partial(int, base=2)
print(basetwo("101"), basetwo, partial(print, "a", sep="-").args, partial(max, 3)(1, 2))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2], 5))
try:
    reduce(max, [])
except TypeError as error:
    print(error)


@singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int | float):
    return f"number {x}"


@show.register(list)
def _(x):
    return f"list of {len(x)}"


print(show("s"), show(1), show(2.5), show([1]), show(True), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry))


class Formatter:
    @singledispatchmethod
    def format(self, x):
        return "any"

    @format.register
    def _(self, x: str):
        return "str " + x

    def set(self, key, value):
        return key, value

    on = partialmethod(set, "on", value=True)


print(Formatter().format(1), Formatter().format("x"), Formatter().on())
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(b) - len(a))))


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n if isinstance(o, V) else NotImplemented

    def __lt__(self, o):
        return self.n < o.n if isinstance(o, V) else NotImplemented


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
try:
    V(1) >= 3
except TypeError as error:
    print(error)


class Data:
    @cached_property
    def value(self):
        print("once")
        return 7


d = Data()
print(d.value, d.value, d.__dict__)
del d.value
print(d.value)
#| computing 1
#| computing 2
#| computing 3
#| computing 1
#| 1 1 4 9 1 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
#| computing 9
#| CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 81
#| 23416728348467685 78
#| unhashable type: 'list'
#| 5 functools.partial(<class 'int'>, base=2) ('a',) 3
#| 120 9
#| reduce() of empty iterable with no initial value
#| object s number 1 number 2.5 list of 1 number True _ ['float', 'int', 'list', 'object']
#| any str x ('on', True)
#| ['ccc', 'bb', 'a']
#| True True False
#| '>=' not supported between instances of 'V' and 'int'
#| once
#| 7 7 {'value': 7}
#| once
#| 7
