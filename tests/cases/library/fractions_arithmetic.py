# fractions.Fraction: made from everything, reduced, exact.

from fractions import Fraction as F


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: F(6, 4))
tell(lambda: F("3/4"))
tell(lambda: F("0.125"))
tell(lambda: F(0.5))
tell(lambda: F(1.1) == F("1.1"))
tell(lambda: F(1, 2) + F(1, 3))
tell(lambda: F(1, 2) + 1)
tell(lambda: F(1, 2) + 0.5)
tell(lambda: F(3, 2) ** 2)
tell(lambda: F(4) ** 0.5)
tell(lambda: F(7, 2) // 1)
tell(lambda: F(-7, 2) % 2)
tell(lambda: divmod(F(7, 2), 1))
tell(lambda: F(1, 3).limit_denominator(2))
tell(lambda: F(3.14159).limit_denominator(100))
tell(lambda: F(1, 0))
tell(lambda: F("a"))
tell(lambda: F(1.5, 2))
tell(lambda: round(F(7, 2)))
tell(lambda: int(F(7, 2)))
tell(lambda: F(1, 2) < 0.6)
tell(lambda: F(1, 2) == 0.5)
tell(lambda: hash(F(2)) == hash(2))
tell(lambda: f"{F(1, 3):.3f}")
tell(lambda: str(F(5)))
tell(lambda: F(-1, -2).numerator)
tell(lambda: abs(F(-1, 2)))
tell(lambda: F.from_float(0.25))
tell(lambda: F(2, 4).as_integer_ratio())
tell(lambda: F(1, 2) / 0)
#| Fraction(3, 2)
#| Fraction(3, 4)
#| Fraction(1, 8)
#| Fraction(1, 2)
#| False
#| Fraction(5, 6)
#| Fraction(3, 2)
#| 1.0
#| Fraction(9, 4)
#| 2.0
#| 3
#| Fraction(1, 2)
#| (3, Fraction(1, 2))
#| Fraction(1, 2)
#| Fraction(311, 99)
#| ZeroDivisionError: Fraction(1, 0)
#| ValueError: Invalid literal for Fraction: 'a'
#| TypeError: both arguments should be Rational instances
#| 4
#| 3
#| True
#| True
#| True
#| '0.333'
#| '5'
#| 1
#| Fraction(1, 2)
#| Fraction(1, 4)
#| (1, 2)
#| ZeroDivisionError: Fraction(1, 0)
