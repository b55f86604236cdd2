# Fractions: exact sums, limit_denominator, mixed arithmetic, errors.

import math
from fractions import Fraction

print(sum(Fraction(1, n) for n in range(1, 8)))
print(Fraction(0.1), Fraction("0.1"), Fraction("3/6"), Fraction(" -7 "), Fraction("1e-3"), Fraction(1.5))
print(Fraction(math.pi).limit_denominator(1000), Fraction(math.e).limit_denominator(100))
print(Fraction(3, 4) + 1, Fraction(3, 4) + 0.25, Fraction(3, 4) ** 2, Fraction(3, 4) ** -2, Fraction(4, 9) ** 0.5, 2 ** Fraction(1, 2))
print(Fraction(7, 3) // 1, Fraction(7, 3) % 1, divmod(Fraction(7, 3), Fraction(1, 2)), -Fraction(7, 3) // 1)
print(round(Fraction(5, 2)), round(Fraction(22, 7), 2), math.floor(Fraction(-7, 2)), math.ceil(Fraction(-7, 2)), int(Fraction(-7, 2)))
print(Fraction(1, 2) == 0.5, Fraction(1, 3) == 1 / 3, hash(Fraction(1, 2)) == hash(0.5), Fraction(1, 3) < 0.34)
print(f"{Fraction(1, 3):.4f} {Fraction(2, 3):>10} {Fraction(22, 7):.3e} {Fraction(1, 4):.1%}")
print(Fraction.from_float(0.75), Fraction(6, -4), Fraction(10, 5).is_integer(), Fraction(3, 4).as_integer_ratio())
for make in (lambda: Fraction(1, 0), lambda: Fraction("1/0"), lambda: Fraction("a"), lambda: Fraction(1.5, 2), lambda: Fraction(float("inf"))):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
print(repr(Fraction(5)), str(Fraction(5)), complex(Fraction(1, 2)), abs(Fraction(-1, 2)), bool(Fraction(0)))
print(sorted([Fraction(1, 2), 0.3, 1, Fraction(1, 3)]), max(Fraction(1, 2), Fraction(2, 3)))
#| 363/140
#| 3602879701896397/36028797018963968 1/10 1/2 -7 1/1000 3/2
#| 355/113 193/71
#| 7/4 1.0 9/16 16/9 0.6666666666666666 1.4142135623730951
#| 2 1/3 (4, Fraction(1, 3)) -3
#| 2 157/50 -4 -3 -3
#| True False True True
#| 0.3333        2/3 3.143e+00 25.0%
#| 3/4 -3/2 True (3, 4)
#| ZeroDivisionError Fraction(1, 0)
#| ZeroDivisionError Fraction(1, 0)
#| ValueError Invalid literal for Fraction: 'a'
#| TypeError both arguments should be Rational instances
#| OverflowError cannot convert Infinity to integer ratio
#| Fraction(5, 1) 5 (0.5+0j) 1/2 False
#| [0.3, Fraction(1, 3), Fraction(1, 2), 1] 2/3
