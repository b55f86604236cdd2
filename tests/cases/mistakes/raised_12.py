try:
    class A: pass
    print(A().x)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    len(A())
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    for x in A(): pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    A()[0]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    A()()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A: pass
    with A(): pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    from abc import ABC, abstractmethod
    class A(ABC):
        @abstractmethod
        def f(self): pass
    A()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A(5): pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| AttributeError: 'A' object has no attribute 'x'
#| TypeError: object of type 'A' has no len()
#| TypeError: 'A' object is not iterable
#| TypeError: 'A' object is not subscriptable
#| TypeError: 'A' object is not callable
#| TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: Can't instantiate abstract class A without an implementation for abstract method 'f'
#| TypeError: int expected at most 2 arguments, got 3
