# Decorators: plain, with arguments, stacked, classes, on methods and classes, with state, common mistakes.
import functools
import time


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(f"> {function.__name__}{args}{kwargs or ''}")
        result = function(*args, **kwargs)
        print(f"< {result!r}")
        return result
    return wrapper


def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]
        return wrapper
    return decorate


def flexible(function=None, *, prefix="*"):
    if function is None:
        return functools.partial(flexible, prefix=prefix)

    def wrapper(*args):
        return f"{prefix}{function(*args)}"
    return wrapper


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        return functools.partial(self, instance) if instance is not None else self


def register(registry):
    def decorate(thing):
        registry[thing.__name__] = thing
        return thing
    return decorate


def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    return cls


def validate(**kinds):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for (name, kind), value in zip(kinds.items(), args):
                if not isinstance(value, kind):
                    raise TypeError(f"{name} must be {kind.__name__}")
            return function(*args, **kwargs)
        return wrapper
    return decorate


@logged
def add(a, b=0):
    "Adds."
    return a + b


@repeat(3)
def hello(name):
    return "hi " + name


@flexible
def a(): return "a"


@flexible(prefix="->")
def b(): return "b"


print(add(1, b=2), add.__name__, add.__doc__, hello("x"), hello.__name__, a(), b())
known = {}


@register(known)
@add_repr
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    @CountCalls
    def total(self, extra):
        return self.x + self.y + extra

    @staticmethod
    @logged
    def origin():
        return Point(0, 0)

    @classmethod
    @logged
    def unit(cls):
        return cls(1, 1)

    @property
    @functools.cache
    def norm(self):
        print("norm computed")
        return abs(self.x) + abs(self.y)


p = Point(3, -4)
print(p, known, p.total(1), p.total(2), Point.total.calls, Point.origin(), Point.unit(), p.norm, p.norm)


@validate(n=int, text=str)
def times(n, text):
    return n * text


print(times(2, "ab"))
try:
    times("2", "ab")
except TypeError as error:
    print(error)
order = []


def mark(name):
    order.append("evaluate " + name)

    def decorate(f):
        order.append("apply " + name)
        return f
    return decorate


@mark("first")
@mark("second")
def g(): pass


print(order)
decorators = [str.upper]


@decorators[0]
@(lambda f: f.__name__)
def shout(): pass


print(shout)
#| > add(1,){'b': 2}
#| < 3
#| 3 add Adds. ['hi x', 'hi x', 'hi x'] wrapper *a ->b
#| > origin()
#| < Point(x=0, y=0)
#| > unit(<class '__main__.Point'>,)
#| < Point(x=1, y=1)
#| norm computed
#| Point(x=3, y=-4) {'Point': <class '__main__.Point'>} 0 1 2 Point(x=0, y=0) Point(x=1, y=1) 7 7
#| abab
#| n must be int
#| ['evaluate first', 'evaluate second', 'apply second', 'apply first']
#| SHOUT
