try:
    for i in 5: pass
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    a, b = 5
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    a, b = 1, 2, 3
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    a, b, c = [1, 2]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = [1, 2, 3]
    print(x[3])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "abc"[5]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    1 / 0
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    1 // 0
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: 'int' object is not iterable
#| TypeError: cannot unpack non-iterable int object
#| ValueError: too many values to unpack (expected 2, got 3)
#| ValueError: not enough values to unpack (expected 3, got 2)
#| IndexError: list index out of range
#| IndexError: string index out of range
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
