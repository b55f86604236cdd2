# math.gcd and math.lcm of any number of ints.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.gcd(12, 18))
tell(lambda: math.gcd())
tell(lambda: math.gcd(0, -5))
tell(lambda: math.gcd(12, 18, 27))
tell(lambda: math.lcm(4, 6))
tell(lambda: math.lcm())
tell(lambda: math.lcm(0, 3))
tell(lambda: math.gcd(2**70, 6**40))
tell(lambda: math.lcm(-4, 6, 10))
tell(lambda: math.gcd(1.5, 2))
tell(lambda: math.lcm("a"))
#| 6
#| 0
#| 5
#| 3
#| 12
#| 1
#| 0
#| 1099511627776
#| 60
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
