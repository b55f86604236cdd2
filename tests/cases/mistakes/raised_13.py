try:
    class A(int, str): pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    class B(A, object, A): pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    class B(object, A): pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A(bool): pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    super().x
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f():
        super().x
    f()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = "abc"
    x[0] = "d"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = "abc"
    del x[0]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: duplicate base class A
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, A
#| TypeError: type 'bool' is not an acceptable base type
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): no arguments
#| TypeError: 'str' object does not support item assignment
#| TypeError: 'str' object doesn't support item deletion
