# _missing_, _ignore_, the functional form and its complaints.
from enum import Enum, Flag, IntEnum


class Level(Enum):
    LOW = "low"
    HIGH = "high"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.value == value.lower():
                    return member
        return None


print(Level("LOW"), Level("high"))
for value in ("middle", 3, None):
    try:
        Level(value)
    except ValueError as error:
        print(error)


class Wrong(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return "not a member"


try:
    Wrong(4)
except TypeError as error:
    print(error, "|", repr(error.__context__))

Animal = Enum("Animal", "ANT BEE CAT DOG")
print(list(Animal), Animal.__module__, Animal.CAT.value)
Comma = Enum("Comma", "A, B, C", start=0)
print(list(Comma))
Pairs = IntEnum("Pairs", [("X", 10), ("Y", 20)], qualname="Some.Pairs", module="elsewhere")
print(list(Pairs), Pairs.__qualname__, Pairs.__module__)
Mapped = Enum("Mapped", {"ONE": 1, "TWO": "two"})
print(list(Mapped))
Perm = Flag("Perm", ["R", "W", "X"])
print(list(Perm), Perm.R | Perm.X)
Typed = Enum("Typed", ["A", "B"], type=str)
print(list(Typed), isinstance(Typed.A, str))


class Period(Enum):
    _ignore_ = "Period i"
    Period = vars()
    for i in range(3):
        Period["day_%d" % i] = i


print(list(Period))
#| Level.LOW Level.HIGH
#| 'middle' is not a valid Level
#| 3 is not a valid Level
#| None is not a valid Level
#| error in Wrong._missing_: returned 'not a member' instead of None or a valid member | ValueError('4 is not a valid Wrong')
#| [<Animal.ANT: 1>, <Animal.BEE: 2>, <Animal.CAT: 3>, <Animal.DOG: 4>] __main__ 3
#| [<Comma.A: 0>, <Comma.B: 1>, <Comma.C: 2>]
#| [<Pairs.X: 10>, <Pairs.Y: 20>] Some.Pairs elsewhere
#| [<Mapped.ONE: 1>, <Mapped.TWO: 'two'>]
#| [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] Perm.R|X
#| [<Typed.A: '1'>, <Typed.B: '2'>] True
#| [<Period.day_0: 0>, <Period.day_1: 1>, <Period.day_2: 2>]
