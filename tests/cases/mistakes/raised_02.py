try:
    lenght = 5
    print(length)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A:
        def foo(self): pass
    A().fooo()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "abc".uper()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1].push(2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    import math
    math.sqroot(4)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    def f(): return foo
    f()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A:
        def __init__(self): self.value = 1
        def go(self): return value
    A().go()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class A:
        def go(): return 1
    A().go()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| NameError: name 'length' is not defined
#| AttributeError: 'A' object has no attribute 'fooo'
#| AttributeError: 'str' object has no attribute 'uper'
#| AttributeError: 'list' object has no attribute 'push'
#| AttributeError: module 'math' has no attribute 'sqroot'
#| NameError: name 'foo' is not defined
#| NameError: name 'value' is not defined
#| TypeError: A.go() takes 0 positional arguments but 1 was given
