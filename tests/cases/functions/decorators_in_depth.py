# Decorators: with arguments, stacked, classes as decorators, on methods, preserving names, counting calls.

import functools
import time


def timed(unit):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            result = f(*args, **kwargs)
            print(f"{f.__name__} took some {unit}")
            return result
        return wrapper
    return decorate


def upper(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        return f(*a, **k).upper()
    return wrapper


def exclaim(f):
    return functools.wraps(f)(lambda *a, **k: f(*a, **k) + "!")


@timed("seconds")
@upper
@exclaim
def greet(name, *, greeting="hello"):
    """Greets."""
    return f"{greeting} {name}"


print(greet("ann"), greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__("bob", greeting="hi"), greet.__kwdefaults__)


class CountCalls:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)

    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)


class Thing:
    @CountCalls
    def double(self, x):
        return 2 * x

    @staticmethod
    @upper
    def name():
        return "thing"

    @classmethod
    @exclaim
    def kind(cls):
        return cls.__name__

    @property
    @functools.cache
    def value(self):
        print("computing")
        return 7


t = Thing()
print(t.double(2), t.double(3), Thing.double.calls, Thing.name(), Thing.kind(), t.value, t.value)


def retry(times, errors=(ValueError,)):
    def decorate(f):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, attempt)
                except errors as error:
                    print("attempt", attempt, error)
            raise RuntimeError("gave up") from error_of(attempt)
        return wrapper
    return decorate


def error_of(n):
    return ValueError(n)


@retry(3)
def flaky(limit, attempt):
    if attempt < limit:
        raise ValueError(f"not yet {attempt}")
    return "done"


print(flaky(2))
try:
    flaky(9)
except RuntimeError as error:
    print(error, repr(error.__cause__))


def register(registry):
    def add(f):
        registry[f.__name__] = f
        return f
    return add


commands = {}


@register(commands)
def start(): return "started"


print(sorted(commands), commands["start"]())


def singleton(cls):
    return cls()


@singleton
class config:
    debug = True


print(type(config).__name__, config.debug)
@(lambda f: 5)
def five(): ...
print(five)
@[print, repr][1]
class R: pass
print(R)
#| greet took some seconds
#| HELLO ANN! greet Greets. hi bob! None
#| computing
#| 4 6 2 THING Thing! 7 7
#| attempt 1 not yet 1
#| done
#| attempt 1 not yet 1
#| attempt 2 not yet 2
#| attempt 3 not yet 3
#| gave up ValueError(3)
#| ['start'] started
#| config True
#| 5
#| <class '__main__.R'>
