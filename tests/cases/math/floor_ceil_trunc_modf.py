# math.floor, ceil, trunc, modf, frexp and ldexp.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.floor(-1.5))
tell(lambda: math.ceil(-1.5))
tell(lambda: math.trunc(-1.5))
tell(lambda: math.floor(10**20))
tell(lambda: math.floor(1e300) == int(1e300))
tell(lambda: math.floor(float("inf")))
tell(lambda: math.ceil(float("nan")))
tell(lambda: math.modf(-3.25))
tell(lambda: math.modf(float("inf")))
tell(lambda: math.frexp(10))
tell(lambda: math.frexp(0))
tell(lambda: math.ldexp(0.5, 4))
tell(lambda: math.ldexp(1, 5000))
tell(lambda: math.ldexp(1, -5000))
tell(lambda: math.ldexp(1.5, 2.0))
tell(lambda: math.floor("a"))
tell(lambda: math.trunc("a"))
#| -2
#| -1
#| -1
#| 100000000000000000000
#| True
#| OverflowError: cannot convert float infinity to integer
#| ValueError: cannot convert float NaN to integer
#| (-0.25, -3.0)
#| (0.0, inf)
#| (0.625, 4)
#| (0.0, 0)
#| 8.0
#| OverflowError: math range error
#| 0.0
#| TypeError: Expected an int as second argument to ldexp.
#| TypeError: must be real number, not str
#| TypeError: type str doesn't define __trunc__ method
