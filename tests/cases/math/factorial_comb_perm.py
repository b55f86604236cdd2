# math.factorial, comb and perm, with their errors.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.factorial(0))
tell(lambda: math.factorial(25))
tell(lambda: math.factorial(-1))
tell(lambda: math.factorial(2.0))
tell(lambda: math.factorial("3"))
tell(lambda: math.comb(10, 3))
tell(lambda: math.comb(3, 10))
tell(lambda: math.comb(-1, 2))
tell(lambda: math.comb(60, 30))
tell(lambda: math.perm(5, 2))
tell(lambda: math.perm(5))
tell(lambda: math.perm(2, 5))
tell(lambda: math.perm(5, -2))
tell(lambda: math.comb(5))
#| 1
#| 15511210043330985984000000
#| ValueError: factorial() not defined for negative values
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| 120
#| 0
#| ValueError: n must be a non-negative integer
#| 118264581564861424
#| 20
#| 120
#| 0
#| ValueError: k must be a non-negative integer
#| TypeError: comb expected 2 arguments, got 1
