try:
    a = b = None
    print(a.x.y)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = 1
    x.y.z
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    f = lambda a: a / 0
    f(
      1
    )
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1, 2, 3].map(str)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    (1).foo
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "a".b.c
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    from enum import Enum
    class C(Enum):
        A = 1
    C.B
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    from dataclasses import dataclass
    @dataclass
    class P:
        x: int
        y: int
    P(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| AttributeError: 'NoneType' object has no attribute 'x'
#| AttributeError: 'int' object has no attribute 'y'
#| ZeroDivisionError: division by zero
#| AttributeError: 'list' object has no attribute 'map'
#| AttributeError: 'int' object has no attribute 'foo'
#| AttributeError: 'str' object has no attribute 'b'
#| AttributeError: type object 'C' has no attribute 'B'
#| TypeError: P.__init__() missing 1 required positional argument: 'y'
