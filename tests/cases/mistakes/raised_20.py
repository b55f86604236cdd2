try:
    from collections import namedtuple
    P = namedtuple("P", "x y")
    P(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(x: int) -> str: return x + "a"
    f(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(n):
        if n == 0: raise ValueError("deep")
        f(n - 1)
    f(4)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A:
        @property
        def x(self): return 1
    A().x = 5
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A:
        def __eq__(self, o): return self.x == o.x
    A() == 5
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    print("a", sep=5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    print("a", ending="")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    print(end=5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: P.__new__() missing 1 required positional argument: 'y'
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| ValueError: deep
#| AttributeError: property 'x' of 'A' object has no setter
#| AttributeError: 'A' object has no attribute 'x'
#| TypeError: sep must be None or a string, not int
#| TypeError: print() got an unexpected keyword argument 'ending'
#| TypeError: end must be None or a string, not int
