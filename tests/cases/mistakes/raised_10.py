try:
    chr(-1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    ord("abc")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    range(1.5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1, 2, 3][1.0]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    round("a")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    abs("a")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    isinstance(1, "int")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    issubclass(1, int)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| ValueError: chr() arg not in range(0x110000)
#| TypeError: ord() expected a character, but string of length 3 found
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: list indices must be integers or slices, not float
#| TypeError: type str doesn't define __round__ method
#| TypeError: bad operand type for abs(): 'str'
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 1 must be a class
