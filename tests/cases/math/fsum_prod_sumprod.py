# math.fsum, prod and sumprod: exact sums and products.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.fsum([0.1] * 10))
tell(lambda: math.fsum([1e100, 1.0, -1e100]))
tell(lambda: math.fsum([]))
tell(lambda: math.fsum(["a"]))
tell(lambda: math.fsum([1e308, 1e308]))
tell(lambda: math.prod([1, 2, 3]))
tell(lambda: math.prod([]))
tell(lambda: math.prod([2.5, 2], start=10))
tell(lambda: math.prod(["a", 2]))
tell(lambda: math.sumprod([1, 2], [3, 4]))
tell(lambda: math.sumprod([0.1] * 3, [3] * 3))
tell(lambda: math.sumprod([1], [1, 2]))
tell(lambda: math.fsum([float("inf"), -float("inf")]))
#| 1.0
#| 1.0
#| 0.0
#| TypeError: must be real number, not str
#| OverflowError: intermediate overflow in fsum
#| 6
#| 1
#| 50.0
#| 'aa'
#| 11
#| 0.9
#| ValueError: Inputs are not the same length
#| ValueError: -inf + inf in fsum
