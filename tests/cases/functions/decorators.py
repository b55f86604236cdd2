# Decorators of functions: stacked, with arguments, keeping names.
import functools


def shout(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs).upper() + "!"

    return wrapper


def repeat(n):
    def decorate(f):
        def wrapper(*args):
            return " ".join(f(*args) for _ in range(n))

        return wrapper

    return decorate


@repeat(2)
@shout
def greet(name):
    "greets"
    return "hi " + name


@shout
def plain(x: str = "q") -> str:
    "doc of plain"
    return x


class Count:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Count
def add(a, b):
    return a + b


print(greet("al"), greet.__name__, plain(), plain.__name__, plain.__doc__, plain.__wrapped__("raw"), plain.__annotations__, add(1, 2) + add(3, 4), add.calls)
#| HI AL! HI AL! wrapper Q! plain doc of plain raw {'x': <class 'str'>, 'return': <class 'str'>} 10 2
