# Members made of tuples, with __init__, __new__ and methods: the planets of the documentation and others.
from enum import Enum


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def surface_gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, round(Planet.EARTH.surface_gravity, 4), Planet.MERCURY.mass)
print(Planet((3.303e+23, 2.4397e6)))


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        member = bytes.__new__(cls, [value])
        member._value_ = value
        member.label = label
        member.unit = unit
        return member

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coordinate(1), Coordinate.PY.value, Coordinate.PY.label, Coordinate.PX == b"\x00")


class Operation(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return {"+": a + b, "-": a - b}[self.value]

    def __str__(self):
        return f"<{self.value}>"

    @classmethod
    def parse(cls, text):
        return cls(text.strip())


print(Operation.ADD(2, 3), Operation.parse(" - ")(2, 3), str(Operation.ADD), repr(Operation.ADD))
print(f"{Operation.SUB}", [str(o) for o in Operation])


class Numbered(Enum):
    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        member = object.__new__(cls)
        member._value_ = value
        return member

    def __init__(self, *words):
        self.words = words

    A = ()
    B = ("x",)
    C = ("y", "z")


print([(m.name, m.value, m.words) for m in Numbered])
#| (5.976e+24, 6378140.0) 9.8027 3.303e+23
#| Planet.MERCURY
#| Coordinate.PY 1 P.Y True
#| 5 -1 <+> <Operation.ADD: '+'>
#| <-> ['<+>', '<->']
#| [('A', 1, ()), ('B', 2, ('x',)), ('C', 3, ('y', 'z'))]
