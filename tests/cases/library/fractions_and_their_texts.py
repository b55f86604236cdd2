# Fraction: making, text, formats, rounding, comparisons, conversions and errors.
import math
from decimal import Decimal
from fractions import Fraction

for arguments in ((1, 2), (6, -4), (0, 5), ("3/4",), (" -7/21 ",), ("1.25",), ("1e-3",), (0.5,), (0.1,), (Decimal("1.1"),), (7,), ("1_000/3",), (), (Fraction(1, 2), Fraction(3, 4))):
    print(arguments, "->", Fraction(*arguments))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


for arguments in ((1, 0), ("x",), ("1/0",), ("1 / 2",), (1.5, 2), (float("nan"),), (float("inf"),), (None,), ("1/2", 3), ([],)):
    attempt(lambda: Fraction(*arguments))
a, b = Fraction(3, 4), Fraction(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, a ** b, a ** 0.5, 2 ** a, -a, +b, abs(b))
print(a + 1, 1 - a, a * 0.5, a + 1j, a == 0.75, a < 0.8, a > b, Fraction(2, 1) == 2, hash(Fraction(2)) == hash(2), hash(a) == hash(0.75))
print(round(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 2), math.floor(b), math.ceil(b), math.trunc(b), int(Fraction(-7, 2)), float(a), bool(Fraction(0)))
print(repr(a), str(b), a.numerator, b.denominator, a.as_integer_ratio(), a.is_integer(), Fraction(4, 2).is_integer())
print(Fraction(math.pi).limit_denominator(1000), Fraction("3.1415926").limit_denominator(10), Fraction.from_float(0.25), Fraction.from_decimal(Decimal("0.3")))
print(f"{a:.3f}|{b:+.2%}|{Fraction(22, 7):>10}|{Fraction(1000000, 3):,.2f}|{Fraction(1, 3):.4e}|{Fraction(3):_}|{a:010.2f}|{Fraction(1, 3):g}|{Fraction(5):#}")
attempt(lambda: format(a, "x"))
attempt(lambda: a / 0)
attempt(lambda: a % 0)
attempt(lambda: a < "x")
attempt(lambda: a < 1j)
attempt(lambda: a + "x")
attempt(lambda: Fraction(0) ** -1)
attempt(lambda: a.limit_denominator(0))
attempt(lambda: setattr(a, "numerator", 1))
print(sum([Fraction(1, n) for n in range(1, 8)]), sorted([Fraction(1, 2), 0.3, 1, Fraction(1, 3)]), math.prod([a, b]))
print(Fraction.from_number(0.5), Fraction(1, 3) == 1 / 3, Fraction(1, 3) < 1 / 3, max(Fraction(1, 3), 1 / 3))
#| (1, 2) -> 1/2
#| (6, -4) -> -3/2
#| (0, 5) -> 0
#| ('3/4',) -> 3/4
#| (' -7/21 ',) -> -1/3
#| ('1.25',) -> 5/4
#| ('1e-3',) -> 1/1000
#| (0.5,) -> 1/2
#| (0.1,) -> 3602879701896397/36028797018963968
#| (Decimal('1.1'),) -> 11/10
#| (7,) -> 7
#| ('1_000/3',) -> 1000/3
#| () -> 0
#| (Fraction(1, 2), Fraction(3, 4)) -> 2/3
#| ZeroDivisionError: Fraction(1, 0)
#| ValueError: Invalid literal for Fraction: 'x'
#| ZeroDivisionError: Fraction(1, 0)
#| 1/2
#| TypeError: both arguments should be Rational instances
#| ValueError: cannot convert NaN to integer ratio
#| OverflowError: cannot convert Infinity to integer ratio
#| TypeError: argument should be a string or a Rational instance or have the as_integer_ratio() method
#| TypeError: both arguments should be Rational instances
#| TypeError: argument should be a string or a Rational instance or have the as_integer_ratio() method
#| -1/12 19/12 -5/8 -9/10 -1 -1/12 (-1, Fraction(-1, 12)) 9/16 16/9 1.270912390662582 0.8660254037844386 1.681792830507429 -3/4 -5/6 5/6
#| 7/4 1/4 0.375 (0.75+1j) True True True True True True
#| 4 2 157/50 -1 0 0 -3 0.75 False
#| Fraction(3, 4) -5/6 3 6 (3, 4) False True
#| 355/113 22/7 1/4 3/10
#| 0.750|-83.33%|      22/7|333,333.33|3.3333e-01|3|0000000.75|0.333333|5/1
#| ValueError: Invalid format specifier 'x' for object of type 'Fraction'
#| ZeroDivisionError: Fraction(1, 0)
#| ZeroDivisionError: division by zero
#| TypeError: '<' not supported between instances of 'Fraction' and 'str'
#| TypeError: '<' not supported between instances of 'Fraction' and 'complex'
#| TypeError: unsupported operand type(s) for +: 'Fraction' and 'str'
#| ZeroDivisionError: Fraction(1, 0)
#| ValueError: max_denominator should be at least 1
#| AttributeError: property 'numerator' of 'Fraction' object has no setter
#| 363/140 [0.3, Fraction(1, 3), Fraction(1, 2), 1] -5/8
#| 1/2 False False 1/3
