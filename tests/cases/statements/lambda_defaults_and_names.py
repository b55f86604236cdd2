# Names of functions in messages: qualnames of nested, lambda, methods, generators.
def outer():
    def inner(): pass
    class K:
        def m(self): pass
        lam = lambda: 0
    return inner, K, K.m, K.lam, (x for x in ()), lambda: 0
for thing in outer():
    print(thing.__qualname__, thing.__name__)
    try:
        thing(1, 2, 3)
    except TypeError as error:
        print(error)
import functools
@functools.wraps(outer)
def wrapped(*args): return outer()
print(wrapped.__qualname__, wrapped.__name__, wrapped.__wrapped__ is outer)
def gen(): yield
print(gen().__qualname__, [f.__name__ for f in (len, str.upper, [].append, int)], outer.__code__.co_qualname)
#| outer.<locals>.inner inner
#| outer.<locals>.inner() takes 0 positional arguments but 3 were given
#| outer.<locals>.K K
#| K() takes no arguments
#| outer.<locals>.K.m m
#| outer.<locals>.K.m() takes 1 positional argument but 3 were given
#| outer.<locals>.K.<lambda> <lambda>
#| outer.<locals>.K.<lambda>() takes 0 positional arguments but 3 were given
#| outer.<locals>.<genexpr> <genexpr>
#| 'generator' object is not callable
#| outer.<locals>.<lambda> <lambda>
#| outer.<locals>.<lambda>() takes 0 positional arguments but 3 were given
#| outer outer True
#| gen ['len', 'upper', 'append', 'int'] outer
