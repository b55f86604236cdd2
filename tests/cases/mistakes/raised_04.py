try:
    "a"()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = [1, 2, 3]
    x(0)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = [1, 2, 3]
    x["a"]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = (1, 2)
    x[0] = 5
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = {"a": 1}
    x["b"]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = {"a": 1}
    x[[1]]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    int("abc")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    int("3.5")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: 'str' object is not callable
#| TypeError: 'list' object is not callable
#| TypeError: list indices must be integers or slices, not str
#| TypeError: 'tuple' object does not support item assignment
#| KeyError: 'b'
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| ValueError: invalid literal for int() with base 10: 'abc'
#| ValueError: invalid literal for int() with base 10: '3.5'
