# math.nextafter, ulp, copysign, isclose and the tests for inf and nan.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.nextafter(1, 2))
tell(lambda: math.nextafter(1.0, 0, steps=3))
tell(lambda: math.ulp(1))
tell(lambda: math.ulp(0))
tell(lambda: math.ulp(1e300))
tell(lambda: math.copysign(3, -0.0))
tell(lambda: math.isclose(0.1 + 0.2, 0.3))
tell(lambda: math.isclose(1, 1.1, rel_tol=0.2))
tell(lambda: math.isclose(0, 1e-12))
tell(lambda: math.isclose(0, 1e-12, abs_tol=1e-9))
tell(lambda: math.isclose(1, 1, rel_tol=-1))
tell(lambda: math.isnan(float("nan")))
tell(lambda: math.isinf(-math.inf))
tell(lambda: math.isfinite(1e308))
tell(lambda: math.remainder(7, 4))
tell(lambda: math.remainder(1, 0))
tell(lambda: math.fmod(-7, 4))
tell(lambda: math.fmod(1, 0))
tell(lambda: math.fma(2, 3, 4))
#| 1.0000000000000002
#| 0.9999999999999997
#| 2.220446049250313e-16
#| 5e-324
#| 1.487016908477783e+284
#| -3.0
#| True
#| True
#| False
#| True
#| ValueError: tolerances must be non-negative
#| True
#| True
#| True
#| -1.0
#| ValueError: math domain error
#| -3.0
#| ValueError: math domain error
#| 10.0
