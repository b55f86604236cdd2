# math.isqrt, sqrt and cbrt.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.isqrt(17))
tell(lambda: math.isqrt(0))
tell(lambda: math.isqrt(10**40))
tell(lambda: math.isqrt(-1))
tell(lambda: math.isqrt(4.0))
tell(lambda: math.sqrt(2))
tell(lambda: math.sqrt(10**30))
tell(lambda: math.sqrt(-1))
tell(lambda: math.sqrt("4"))
tell(lambda: math.sqrt(float("inf")))
tell(lambda: math.cbrt(-8))
tell(lambda: math.sqrt(-0.0))
tell(lambda: math.sqrt(10**400))
#| 4
#| 0
#| 100000000000000000000
#| ValueError: isqrt() argument must be nonnegative
#| TypeError: 'float' object cannot be interpreted as an integer
#| 1.4142135623730951
#| 1000000000000000.0
#| ValueError: expected a nonnegative input, got -1.0
#| TypeError: must be real number, not str
#| inf
#| -2.0
#| -0.0
#| OverflowError: int too large to convert to float
