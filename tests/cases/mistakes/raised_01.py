try:
    x = true
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = {a: 1}
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    import maths
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    from math import squareroot
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    from collection import Counter
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    import collections.foo
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = input
    prnt("x")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    pritn("x")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| NameError: name 'true' is not defined
#| NameError: name 'a' is not defined
#| ModuleNotFoundError: No module named 'maths'
#| ImportError: cannot import name 'squareroot' from 'math' (unknown location)
#| ModuleNotFoundError: No module named 'collection'
#| ModuleNotFoundError: No module named 'collections.foo'
#| NameError: name 'prnt' is not defined
#| NameError: name 'pritn' is not defined
