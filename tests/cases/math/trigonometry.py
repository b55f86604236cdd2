# math.sin and its like at points where they are known.

import math


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: math.sin(0))
tell(lambda: math.cos(0))
tell(lambda: math.tan(0))
tell(lambda: round(math.sin(math.pi / 6), 12))
tell(lambda: math.atan2(1, 1) == math.pi / 4)
tell(lambda: math.atan2(-0.0, -1))
tell(lambda: math.acos(2))
tell(lambda: math.asin(1) == math.pi / 2)
tell(lambda: math.sin(float("inf")))
tell(lambda: math.degrees(math.pi))
tell(lambda: math.radians(180) == math.pi)
tell(lambda: math.hypot(3, 4))
tell(lambda: math.hypot())
tell(lambda: math.hypot(1, 2, 2))
tell(lambda: math.dist((0, 0), (3, 4)))
tell(lambda: math.dist((1,), (1, 2)))
tell(lambda: math.atan(float("inf")))
#| 0.0
#| 1.0
#| 0.0
#| 0.5
#| True
#| -3.141592653589793
#| ValueError: expected a number in range from -1 up to 1, got 2.0
#| True
#| ValueError: expected a finite input, got inf
#| 180.0
#| True
#| 5.0
#| 0.0
#| 3.0
#| 5.0
#| ValueError: both points must have the same number of dimensions
#| 1.5707963267948966
