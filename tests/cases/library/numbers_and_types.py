# numbers: the tower of abstract numbers.

import numbers
from decimal import Decimal
from fractions import Fraction


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for value in (1, True, 1.5, 1j, Decimal(1), Fraction(1, 2), "1", None):
    print(type(value).__name__, [k.__name__ for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(value, k)])
tell(lambda: numbers.Integral())
tell(lambda: issubclass(numbers.Real, numbers.Complex))
tell(lambda: numbers.Number.__abstractmethods__)
tell(lambda: sorted(numbers.Rational.__abstractmethods__)[:3])
#| int ['Number', 'Complex', 'Real', 'Rational', 'Integral']
#| bool ['Number', 'Complex', 'Real', 'Rational', 'Integral']
#| float ['Number', 'Complex', 'Real']
#| complex ['Number', 'Complex']
#| Decimal ['Number']
#| Fraction ['Number', 'Complex', 'Real', 'Rational']
#| str []
#| NoneType []
#| TypeError: Can't instantiate abstract class Integral without an implementation for abstract methods '__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'
#| True
#| frozenset()
#| ['__abs__', '__add__', '__ceil__']
