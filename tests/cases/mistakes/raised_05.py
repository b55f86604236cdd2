try:
    float("x")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "5" + 5
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    5 + "5"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1] + (2,)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "a" * "b"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "a" - "b"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    None + 1
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    len(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| ValueError: could not convert string to float: 'x'
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: can only concatenate list (not "tuple") to list
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: unsupported operand type(s) for -: 'str' and 'str'
#| TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#| TypeError: object of type 'int' has no len()
