try:
    raise ValueError("bad", 5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    assert 1 == 2
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    assert 1 == 2, "math"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = None
    x.append(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = None
    x[0]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = [3, 1, 2].sort()
    print(x[0])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    sorted([1, "a"])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    max([])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| ValueError: ('bad', 5)
#| AssertionError:
#| AssertionError: math
#| AttributeError: 'NoneType' object has no attribute 'append'
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| ValueError: max() iterable argument is empty
