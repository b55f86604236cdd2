# cmath: polar form, roots, logarithms, and where they differ from math.

import cmath


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: cmath.sqrt(-1))
tell(lambda: cmath.polar(1j))
tell(lambda: cmath.rect(2, 0))
tell(lambda: cmath.phase(-1))
tell(lambda: cmath.log(-1))
tell(lambda: cmath.exp(0))
tell(lambda: cmath.isnan(complex("nan")))
tell(lambda: cmath.isclose(1 + 1e-10j, 1))
tell(lambda: cmath.inf)
tell(lambda: cmath.nanj)
tell(lambda: cmath.log(0))
tell(lambda: cmath.sqrt("4"))
tell(lambda: cmath.isinf(complex(0, float("inf"))))
tell(lambda: cmath.log10(100))
tell(lambda: cmath.acos(1))
#| 1j
#| (1.0, 1.5707963267948966)
#| (2+0j)
#| 3.141592653589793
#| 3.141592653589793j
#| (1+0j)
#| True
#| True
#| inf
#| nanj
#| ValueError: math domain error
#| TypeError: must be real number, not str
#| True
#| (2+0j)
#| -0j
