# enum: values with methods, __new__, _missing_, member and nonmember, aliases of auto.

from enum import Enum, auto, member, nonmember, property as eproperty, verify, CONTINUOUS, EnumType


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.38)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def density(self):
        return round(self.mass / self.radius**3, 4)
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    X = (1, "x")
class Loose(Enum):
    A = "a"
    limit = nonmember(5)
    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "?" else None
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name.lower() + str(count)
    FIRST = auto()
    SECOND = auto()
tell(lambda: Planet.EARTH.density)
tell(lambda: Planet.MARS.value)
tell(lambda: Coord.X.label)
tell(lambda: Coord(1))
tell(lambda: Coord.X[0])
tell(lambda: Loose("?"))
tell(lambda: Loose("b"))
tell(lambda: Loose.limit)
tell(lambda: list(Loose))
tell(lambda: Named.SECOND.value)
tell(lambda: [p.name for p in Planet])
tell(lambda: type(Planet) is EnumType)
tell(lambda: Planet((5.97, 6.37)))
#| 0.0231
#| (0.64, 3.38)
#| 'x'
#| TypeError: descriptor '__repr__' requires a 'bytes' object but received a 'int'
#| 1
#| <Loose.A: 'a'>
#| ValueError: 'b' is not a valid Loose
#| 5
#| [<Loose.A: 'a'>]
#| 'second1'
#| ['EARTH', 'MARS']
#| True
#| <Planet.EARTH: (5.97, 6.37)>
