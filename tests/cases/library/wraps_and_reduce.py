# functools.wraps, update_wrapper and reduce.
from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, reduce, update_wrapper, wraps
import inspect


def log(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)
    return inner


@log
def area(width: int, height: int = 2, *, scale: float = 1.0) -> float:
    """The area of a box."""
    return width * height * scale


area_plain = area.__wrapped__
print(area.__name__, area.__qualname__, area.__doc__, area.__module__)
print(area.__annotations__, area.__wrapped__ is area_plain, inspect.signature(area))
print(inspect.signature(area, follow_wrapped=False), inspect.unwrap(area) is area_plain)
print(area.__defaults__, area_plain.__defaults__, area.__code__.co_name)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


class Counter:
    def __init__(self, function):
        update_wrapper(self, function)
        self.count = 0

    def __call__(self, *args):
        self.count += 1
        return self.__wrapped__(*args)


@Counter
def greet(name):
    "Greets."
    return "hi " + name


print(greet("a"), greet("b"), greet.count, greet.__name__, greet.__doc__, sorted(greet.__dict__))
area_plain.tag = 5


@wraps(area_plain, assigned=("__doc__",), updated=())
def other():
    pass


print(other.__name__, other.__doc__, hasattr(other, "tag"), log(area_plain).tag)
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, [], "start"))
print(reduce(lambda a, b: [a, b], "abcd"), reduce(lambda a, b: a + b, "x", initial="y"))
for wrong in (lambda: reduce(max, []), lambda: reduce(max), lambda: reduce(max, 3), lambda: reduce(3, [1, 2])):
    try:
        wrong()
    except TypeError as error:
        print(error)
#| area area The area of a box. __main__
#| {'width': <class 'int'>, 'height': <class 'int'>, 'scale': <class 'float'>, 'return': <class 'float'>} True (width: int, height: int = 2, *, scale: float = 1.0) -> float
#| (*args, **kwargs) -> float True
#| None (2,) inner
#| ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__') ('__dict__',)
#| hi a hi b 2 greet Greets. ['__annotate__', '__doc__', '__module__', '__name__', '__qualname__', '__type_params__', '__wrapped__', 'count']
#| other The area of a box. False 5
#| 120 9 start
#| [[['a', 'b'], 'c'], 'd'] yx
#| reduce() of empty iterable with no initial value
#| reduce() takes at least 2 positional arguments (1 given)
#| reduce() arg 2 must support iteration
#| 'int' object is not callable
