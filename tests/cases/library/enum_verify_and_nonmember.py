# enum.verify, CONTINUOUS, NAMED_FLAGS, UNIQUE, nonmember, property, boundaries.

import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, verify


@verify(enum.UNIQUE)
class Colour(Enum):
    RED = 1
    GREEN = 2


try:
    @verify(enum.UNIQUE)
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
try:
    @verify(enum.CONTINUOUS)
    class Gap(IntEnum):
        ONE = 1
        THREE = 3
except ValueError as error:
    print(error)
try:
    @verify(enum.NAMED_FLAGS)
    class Mix(Flag):
        A = 1
        B = 6
except ValueError as error:
    print(error)


class Permission(Flag, boundary=enum.STRICT):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(list(Permission), Permission.RW, len(Permission.RW), Permission.R in Permission.RW)
print(~Permission.R, Permission(0), bool(Permission(0)))
try:
    Permission(8)
except ValueError as error:
    print(error)


class Loose(IntFlag, boundary=enum.KEEP):
    A = 1


print(Loose(9), int(Loose(9)), repr(Loose.A | 2))


class Level(StrEnum):
    LOW = auto()
    HIGH = "top"


print(Level.LOW, repr(Level.HIGH), f"{Level.HIGH:>5}", Level("top") is Level.HIGH, "low" == Level.LOW)


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @enum.property
    def gravity(self):
        return round(6.67e-11 * self.mass / self.radius**2, 2)


print([p.gravity for p in Planet], Planet.EARTH.value)
print(Colour["RED"], Colour(2), Colour.__members__)
try:
    Colour["BLUE"]
except KeyError as error:
    print(repr(error))
try:
    Colour(7)
except ValueError as error:
    print(error)
#| aliases found in <enum 'Twice'>: B -> A
#| invalid enum 'Gap': missing values 2
#| invalid Flag 'Mix': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
#| [<Permission.R: 1>, <Permission.W: 2>, <Permission.X: 4>] Permission.RW 2 True
#| Permission.W|X Permission(0) False
#| <flag 'Permission'> invalid value 8
#|     given 0b0 1000
#|   allowed 0b0 0111
#| 9 9 <Loose.A|2: 3>
#| low <Level.HIGH: 'top'>   top True True
#| [9.81, 3.73] (5.97e+24, 6370000.0)
#| Colour.RED Colour.GREEN {'RED': <Colour.RED: 1>, 'GREEN': <Colour.GREEN: 2>}
#| KeyError('BLUE')
#| 7 is not a valid Colour
