try:
    b"a" + "b"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    bytes([256])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    pow(2, -1, 4)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    import math
    math.sqrt(-1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    import math
    math.log(0)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    10 ** 400 * 1.0
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    2.0 ** 5000
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    float("1" * 400) ; int(float("inf"))
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: can't concat str to bytes
#| ValueError: bytes must be in range(0, 256)
#| ValueError: base is not invertible for the given modulus
#| ValueError: expected a nonnegative input, got -1.0
#| ValueError: expected a positive input
#| OverflowError: int too large to convert to float
#| OverflowError: (34, 'Numerical result out of range')
#| OverflowError: cannot convert float infinity to integer
