# floats: exactness, special values, methods, rounding, comparison, printing.

import math
import sys

print(0.1 + 0.2, 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3), round(2.675, 2), round(0.5), round(1.5), round(2.5), round(-1.5), 1e16 + 1, 0.1 * 3, 1 / 3, 1e-5, 1e-4, 1e15, 1e16, 123456789012345678.0, 5e-324, 1.0)
inf, nan = float("inf"), float("nan")
print(inf > 10**400, -inf, inf - inf, nan == nan, nan in [nan], [nan] == [nan], max(nan, 1), max(1, nan), sorted([3, nan, 1]), inf // 1 if False else None, 0.0 == -0.0, str(-0.0), math.copysign(1, -0.0))
print((0.75).as_integer_ratio(), (0.1).hex(), float.fromhex("0x1.8p1"), (2.0).is_integer(), 7.5 // 2, -7.5 // 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), 2**0.5, (-8) ** (1 / 3), 10.0**-3, float("1e3"), float(" 1_0.5 "), float("-Infinity"))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), round(-2.5), int(-2.5), math.fsum([0.1] * 10), sum([0.1] * 10), math.nextafter(1, 2), math.ulp(1.0), sys.float_info.max, sys.float_info.epsilon, math.frexp(8.5), math.modf(-2.25), math.remainder(7, 4))
for wrong in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: float("x"), lambda: float("1e"), lambda: 10.0**400, lambda: math.sqrt(-1), lambda: math.log(0), lambda: float([]), lambda: round(nan), lambda: round(inf), lambda: 1.5 << 1, lambda: 1.5 & 1, lambda: "a" * 1.5, lambda: [1][1.0], lambda: range(1.5), lambda: inf.as_integer_ratio(), lambda: math.factorial(1.5), lambda: math.exp(1000), lambda: 0.0**-1):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| 0.30000000000000004 False True 2.67 0 2 2 -2 1e+16 0.30000000000000004 0.3333333333333333 1e-05 0.0001 1000000000000000.0 1e+16 1.2345678901234568e+17 5e-324 1.0
#| True -inf nan False True True nan 1 [3, nan, 1] None True -0.0 -1.0
#| (3, 4) 0x1.999999999999ap-4 3.0 True 3.0 -4.0 0.5 -0.5 (3.0, 1.5) 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 0.001 1000.0 10.5 -inf
#| -3 -2 -2 -2 -2 1.0 1.0 1.0000000000000002 2.220446049250313e-16 1.7976931348623157e+308 2.220446049250313e-16 (0.53125, 4) (-0.25, -2.0) -1.0
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ValueError could not convert string to float: 'x'
#| ValueError could not convert string to float: '1e'
#| OverflowError (34, 'Numerical result out of range')
#| ValueError expected a nonnegative input, got -1.0
#| ValueError expected a positive input
#| TypeError float() argument must be a string or a real number, not 'list'
#| ValueError cannot convert float NaN to integer
#| OverflowError cannot convert float infinity to integer
#| TypeError unsupported operand type(s) for <<: 'float' and 'int'
#| TypeError unsupported operand type(s) for &: 'float' and 'int'
#| TypeError can't multiply sequence by non-int of type 'float'
#| TypeError list indices must be integers or slices, not float
#| TypeError 'float' object cannot be interpreted as an integer
#| OverflowError cannot convert Infinity to integer ratio
#| TypeError 'float' object cannot be interpreted as an integer
#| OverflowError math range error
#| ZeroDivisionError zero to a negative power
