# math.sinh and its like, with their domains.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.sinh(0))
tell(lambda: math.cosh(0))
tell(lambda: math.tanh(1000))
tell(lambda: math.asinh(0))
tell(lambda: math.acosh(1))
tell(lambda: math.acosh(0.5))
tell(lambda: math.atanh(1))
tell(lambda: math.atanh(0))
tell(lambda: math.cosh(1000))
tell(lambda: math.sinh(-1000))
tell(lambda: round(math.atanh(0.5), 10))
#| 0.0
#| 1.0
#| 1.0
#| 0.0
#| 0.0
#| ValueError: expected argument value not less than 1, got 0.5
#| ValueError: expected a number between -1 and 1, got 1.0
#| 0.0
#| OverflowError: math range error
#| OverflowError: math range error
#| 0.5493061443
