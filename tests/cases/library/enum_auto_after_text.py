# auto() after a value it cannot go on from.
from enum import Enum, auto

try:
    class Mixed(Enum):
        A = "text"
        B = auto()
    print(list(Mixed))
except TypeError as error:
    print(type(error).__name__, error)

class Fraction(Enum):
    A = 1.5
    B = auto()

print(list(Fraction))

class Truth(Enum):
    YES = True
    NO = False
    MAYBE = auto()

print(list(Truth))
#| TypeError unable to increment 'text'
#| [<Fraction.A: 1.5>, <Fraction.B: 2.5>]
#| [<Truth.YES: True>, <Truth.NO: False>, <Truth.MAYBE: 2>]
