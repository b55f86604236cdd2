try:
    class A:
        def __init__(self, x): pass
    A()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A:
        def __init__(self, x): pass
    A(1, 2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(a, b): pass
    f(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(a, b): pass
    f(1, 2, 3)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(a, b): pass
    f(1, c=2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(a, *, b): pass
    f(1, 2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(a, *, key): pass
    f(1, kye=2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = 5
    x()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: A.__init__() missing 1 required positional argument: 'x'
#| TypeError: A.__init__() takes 2 positional arguments but 3 were given
#| TypeError: f() missing 1 required positional argument: 'b'
#| TypeError: f() takes 2 positional arguments but 3 were given
#| TypeError: f() got an unexpected keyword argument 'c'
#| TypeError: f() takes 1 positional argument but 2 were given
#| TypeError: f() got an unexpected keyword argument 'kye'
#| TypeError: 'int' object is not callable
