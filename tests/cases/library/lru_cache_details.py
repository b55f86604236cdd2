# lru_cache: order of dropping, typed, keywords, cache_info, clearing, methods, errors.
from functools import cache, lru_cache


@lru_cache(maxsize=2)
def square(n):
    print("square", n)
    return n * n


square(1), square(2), square(1), square(3), square(2), square(1)
print(square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(4), square.__name__)


@lru_cache(typed=True)
def kind(x, y=0):
    print("kind", x, y)
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(1), kind(1, 0), kind(x=1), kind(y=0, x=1), kind(x=1, y=0))
print(kind.cache_info())


@lru_cache
def loose(x):
    print("loose", x)
    return x


print(loose(1), loose(1.0), loose(True), loose.cache_info())


@lru_cache(maxsize=0)
def never(x):
    return x


never(1), never(1)
print(never.cache_info())
for wrong in (lambda: square([]), lambda: square(), lambda: lru_cache(maxsize="x"), lambda: lru_cache(3)(3)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Box:
    def __init__(self, n):
        self.n = n

    @cache
    def double(self):
        print("doubling", self.n)
        return self.n * 2


b, c = Box(1), Box(2)
print(b.double(), b.double(), c.double(), Box.double.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@lru_cache(maxsize=-5)
def negative(x):
    return x


negative(1)
print(negative.cache_info())
#| square 1
#| square 2
#| square 3
#| square 2
#| square 1
#| CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
#| square 4
#| CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 16 square
#| kind 1 0
#| kind 1.0 0
#| kind True 0
#| kind 1 0
#| kind 1 0
#| kind 1 0
#| kind 1 0
#| int float bool int int int int int
#| CacheInfo(hits=1, misses=7, maxsize=128, currsize=7)
#| loose 1
#| loose 1.0
#| 1 1.0 1.0 CacheInfo(hits=1, misses=2, maxsize=128, currsize=2)
#| CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#| unhashable type: 'list'
#| square() missing 1 required positional argument: 'n'
#| Expected first argument to be an integer, a callable, or None
#| the first argument must be callable
#| doubling 1
#| doubling 2
#| 2 2 4 CacheInfo(hits=1, misses=2, maxsize=None, currsize=2)
#| 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
#| CacheInfo(hits=0, misses=1, maxsize=0, currsize=0)
