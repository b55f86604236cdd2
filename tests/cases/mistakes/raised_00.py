try:
    (a) += 1
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    '\777'
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x is 5
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "a" is x
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    (1, 2)(3)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1](2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    assert (1, "msg")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = 5 // comment
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| NameError: name 'a' is not defined
#| NameError: name 'x' is not defined
#| NameError: name 'x' is not defined
#| TypeError: 'tuple' object is not callable
#| TypeError: 'list' object is not callable
#| NameError: name 'comment' is not defined
