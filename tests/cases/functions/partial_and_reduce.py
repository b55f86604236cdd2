# functools.partial, reduce, cache and singledispatch.
import functools


def power(base, exp, *, plus=0):
    return base**exp + plus


square = functools.partial(power, exp=2)
two = functools.partial(power, 2)
print(square(5), two(10), functools.partial(two, plus=1)(3), square.func is power, square.args, square.keywords, functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(max, [], 0))


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.singledispatch
def kind(x):
    return "other"


@kind.register
def _(x: int):
    return "int"


@kind.register(list)
def _(x):
    return "list"


print(fib(80), fib.cache_info(), kind(5), kind(True), kind([]), kind("s"), kind.dispatch(int)(0))
try:
    functools.reduce(max, [])
except TypeError as error:
    print(error)
try:
    functools.partial()
except TypeError as error:
    print(error)
#| 25 1024 9 True () {'exp': 2} 24 0
#| 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81) int int list other int
#| reduce() of empty iterable with no initial value
#| type 'partial' takes at least one argument
