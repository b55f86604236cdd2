# float: texts, rounding, special values, hex, ratios, comparisons, conversions, errors.
import math
import sys


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 1e16, 1e15, 1e-4, 1e-5, 123456789012345678.0, 5e-324, 1.7976931348623157e308, 2.0, -0.0, 1 / 3, 100.0, 1e22, 1e23, 0.1 * 3, 4.35 * 100, 2.5e10)
print(float("1e3"), float(" -1.5 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(".5"), float("5."), float(True), float(), float("1e400"), float("-1e-400"), float(10 ** 22))
x = 2.75
print(x.is_integer(), (4.0).is_integer(), x.as_integer_ratio(), (0.1).as_integer_ratio(), x.hex(), float.fromhex("0x1.8p1"), float.fromhex("-inf"), x.conjugate(), x.real, x.imag, x.__trunc__(), x.__floor__(), x.__ceil__(), float.from_number(3) if hasattr(float, "from_number") else "")
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 2.0 ** 3, 2 ** -1.0, (-8.0) ** (1 / 3), -2.0 ** 2, 1.5 + 1, 3 * 1.5, 5 // 0.3, 1e308 * 10, -1e308 * 10, 1e-320 / 1e10)
inf, nan = float("inf"), float("nan")
print(inf > 10 ** 400, nan == nan, nan != nan, nan in [nan], [nan] == [nan], inf == inf, inf - inf, inf * 0, max(nan, 1), max(1, nan), min(1, nan), sorted([3, inf, -inf, 1]), hash(inf), 0.0 == -0.0, math.copysign(1, -0.0), str(-nan), inf // 1, -inf % 3, 5 % inf, -5 % inf)
print(f"{3.14159:.2f} {1e10:g} {1e-10:g} {123456.789:e} {0.00001234:g} {1234567.891:,.2f} {0.5:%} {2.5:.0f} {3.5:.0f} {1.0:g} {100000:g} {1000000.0:g} {1.5:>8}|{1.5:<8}|{-1.5:08.2f} {1.5:+} {1e100:.3} {inf:>5} {nan:f} {1.1:.20f} {12345.6789:_.1f} {0.1:r}" if False else f"{3.14159:.2f} {1e10:g} {1e-10:g} {123456.789:e} {0.00001234:g} {1234567.891:,.2f} {0.5:%} {2.5:.0f} {3.5:.0f} {1.0:g} {100000:g} {1000000.0:g} {1.5:>8}|{1.5:<8}|{-1.5:08.2f} {1.5:+} {1e100:.3} {inf:>5} {nan:f} {1.1:.20f} {12345.6789:_.1f}")
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(1.005, 2), round(2.675, 2), round(1234.5678, -2), round(1e300, 2), round(0.1 + 0.2, 2), round(5e-324, 400), int(1e20), int(-1.9), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5))
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, 1.0 + sys.float_info.epsilon == 1.0, 1.0 + sys.float_info.epsilon / 2 == 1.0, float.__getformat__("double") if False else "", 3 == 3.0, hash(3) == hash(3.0), 2 ** 53 == 2.0 ** 53 + 1, 1.0.__eq__(1), (1.5).__int__(), 1.5.__bool__(), (2.5).__round__())
for text in ("", "abc", "1.2.3", "1e", "--1", "0x1", "1,5", "1_", "infinit", "٣.٥", None, [], "1 2", b"1.5", 1j):
    attempt(lambda: float(text))
attempt(lambda: 1.5 / 0)
attempt(lambda: 1.5 // 0)
attempt(lambda: 1.5 % 0)
attempt(lambda: 0.0 ** -1)
attempt(lambda: 10.0 ** 400)
attempt(lambda: float.fromhex("xyz"))
attempt(lambda: inf.as_integer_ratio())
attempt(lambda: nan.as_integer_ratio())
attempt(lambda: int(nan))
attempt(lambda: round(inf))
attempt(lambda: 1.5 + "a")
attempt(lambda: 1.5 << 1)
attempt(lambda: [1][1.0])
attempt(lambda: "a" * 2.0)
attempt(lambda: range(2.0))
attempt(lambda: 1.5 < "a")
attempt(lambda: float(1, 2))
attempt(lambda: format(1.5, "d"))
attempt(lambda: format(1.5, "x"))
attempt(lambda: math.sqrt(-1))
attempt(lambda: math.log(0))
#| 0.30000000000000004 False 1e+16 1000000000000000.0 0.0001 1e-05 1.2345678901234568e+17 5e-324 1.7976931348623157e+308 2.0 -0.0 0.3333333333333333 100.0 1e+22 1e+23 0.30000000000000004 434.99999999999994 25000000000.0
#| 1000.0 -1.5 inf -inf nan 10.5 0.5 5.0 1.0 0.0 inf -0.0 1e+22
#| False True (11, 4) (3602879701896397, 36028797018963968) 0x1.6000000000000p+1 3.0 -inf 2.75 2.75 0.0 2 2 3 3.0
#| 3.0 -4.0 1.5 0.5 -0.5 (-4.0, 0.5) 8.0 0.5 (1.0000000000000002+1.7320508075688772j) -4.0 2.5 4.5 16.0 inf -inf 0.0
#| True False True True True True nan nan nan 1 1 [-inf, 1, 3, inf] 314159 True -1.0 nan nan nan 5.0 inf
#| 3.14 1e+10 1e-10 1.234568e+05 1.234e-05 1,234,567.89 50.000000% 2 4 1 100000 1e+06      1.5|1.5     |-0001.50 +1.5 1e+100   inf nan 1.10000000000000008882 12_345.7
#| 0 2 2 0 1.0 2.67 1200.0 1e+300 0.3 5e-324 100000000000000000000 -1 -2 -1 -1
#| 1.7976931348623157e+308 2.220446049250313e-16 15 False True  True True True True 1 True 2
#| ValueError: could not convert string to float: ''
#| ValueError: could not convert string to float: 'abc'
#| ValueError: could not convert string to float: '1.2.3'
#| ValueError: could not convert string to float: '1e'
#| ValueError: could not convert string to float: '--1'
#| ValueError: could not convert string to float: '0x1'
#| ValueError: could not convert string to float: '1,5'
#| ValueError: could not convert string to float: '1_'
#| ValueError: could not convert string to float: 'infinit'
#| 3.5
#| TypeError: float() argument must be a string or a real number, not 'NoneType'
#| TypeError: float() argument must be a string or a real number, not 'list'
#| ValueError: could not convert string to float: '1 2'
#| 1.5
#| TypeError: float() argument must be a string or a real number, not 'complex'
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| OverflowError: (34, 'Numerical result out of range')
#| ValueError: invalid hexadecimal floating-point string
#| OverflowError: cannot convert Infinity to integer ratio
#| ValueError: cannot convert NaN to integer ratio
#| ValueError: cannot convert float NaN to integer
#| OverflowError: cannot convert float infinity to integer
#| TypeError: unsupported operand type(s) for +: 'float' and 'str'
#| TypeError: unsupported operand type(s) for <<: 'float' and 'int'
#| TypeError: list indices must be integers or slices, not float
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: '<' not supported between instances of 'float' and 'str'
#| TypeError: float expected at most 1 argument, got 2
#| ValueError: Unknown format code 'd' for object of type 'float'
#| ValueError: Unknown format code 'x' for object of type 'float'
#| ValueError: expected a nonnegative input, got -1.0
#| ValueError: expected a positive input
