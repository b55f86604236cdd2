# math.log with bases, log2, log10, log1p; of huge ints and of what has none.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.log(math.e))
tell(lambda: math.log(8, 2))
tell(lambda: math.log(100, 10))
tell(lambda: math.log2(2**70))
tell(lambda: math.log10(10**30))
tell(lambda: math.log1p(1e-10))
tell(lambda: math.log(10**400))
tell(lambda: math.log(0))
tell(lambda: math.log(-1))
tell(lambda: math.log(1, 1))
tell(lambda: math.log2(0))
tell(lambda: math.log10(-5))
tell(lambda: math.log1p(-1))
tell(lambda: math.log("a"))
tell(lambda: math.log())
tell(lambda: math.log(float("inf")))
#| 1.0
#| 3.0
#| 2.0
#| 70.0
#| 30.0
#| 9.999999999500001e-11
#| 921.0340371976182
#| ValueError: expected a positive input
#| ValueError: expected a positive input
#| ZeroDivisionError: division by zero
#| ValueError: expected a positive input
#| ValueError: expected a positive input
#| ValueError: expected argument value > -1, got -1.0
#| TypeError: must be real number, not str
#| TypeError: log expected at least 1 argument, got 0
#| inf
