# math.gamma, lgamma, erf, exp, expm1, exp2 and pow.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.gamma(5))
tell(lambda: math.gamma(0.5) == math.sqrt(math.pi))
tell(lambda: math.gamma(0))
tell(lambda: math.gamma(-1))
tell(lambda: math.gamma(200))
tell(lambda: math.lgamma(10))
tell(lambda: math.lgamma(-1))
tell(lambda: math.erf(0))
tell(lambda: math.erfc(0))
tell(lambda: round(math.erf(1), 12))
tell(lambda: math.exp(0))
tell(lambda: math.exp(1000))
tell(lambda: math.expm1(1e-10))
tell(lambda: math.exp2(10))
tell(lambda: math.pow(2, 0.5))
tell(lambda: math.pow(0, -1))
tell(lambda: math.pow(-8, 1 / 3))
tell(lambda: math.pow(2, 5000))
tell(lambda: math.pow(1, math.nan))
#| 24.0
#| True
#| ValueError: expected a noninteger or positive integer, got 0.0
#| ValueError: expected a noninteger or positive integer, got -1.0
#| OverflowError: math range error
#| 12.801827480081467
#| ValueError: expected a noninteger or positive integer, got -1.0
#| 0.0
#| 1.0
#| 0.84270079295
#| 1.0
#| OverflowError: math range error
#| 1.00000000005e-10
#| 1024.0
#| 1.4142135623730951
#| ValueError: math domain error
#| ValueError: math domain error
#| OverflowError: math range error
#| 1.0
