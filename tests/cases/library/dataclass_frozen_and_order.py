# Frozen, ordered, hashed and slotted data classes.
from dataclasses import FrozenInstanceError, dataclass, field, replace


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


versions = [Version(1, 2), Version(1, 0, "old"), Version(0, 9)]
print(sorted(versions), max(versions), Version(1, 2, "x") == Version(1, 2, "y"))
print(hash(Version(1, 2)) == hash(Version(1, 2, "other")), len({Version(1), Version(1, 0)}))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


v = versions[0]
attempt(lambda: setattr(v, "major", 3))
attempt(lambda: setattr(v, "other", 3))
attempt(lambda: delattr(v, "major"))
attempt(lambda: v < 3)
print(issubclass(FrozenInstanceError, AttributeError), replace(v, minor=7))


@dataclass(slots=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, Point.__slots__, hasattr(p, "__dict__"))
attempt(lambda: setattr(p, "z", 1))


@dataclass(eq=False)
class Identity:
    x: int


print(Identity(1) == Identity(1), hash(Identity(1)) is not None)


@dataclass(unsafe_hash=True)
class Loose:
    x: int


print(hash(Loose(3)) == hash(Loose(3)))


def wrong_order():
    @dataclass(order=True)
    class Wrong:
        x: int

        def __lt__(self, other):
            return True


def thaw():
    @dataclass
    class Thawed(Version):
        z: int = 0


def freeze():
    @dataclass(frozen=True)
    class Frozen(Point):
        z: int = 0


def without_eq():
    @dataclass(order=True, eq=False)
    class Wrong:
        x: int


for wrong in (wrong_order, thaw, freeze, without_eq):
    attempt(wrong)


@dataclass(match_args=False, repr=False)
class Bare:
    x: int


print(hasattr(Bare, "__match_args__"), Point.__match_args__, repr(Bare(1)).startswith("<__main__.Bare object at"))
#| [Version(major=0, minor=9, label=''), Version(major=1, minor=0, label='old'), Version(major=1, minor=2, label='')] Version(major=1, minor=2, label='') True
#| True 1
#| FrozenInstanceError: cannot assign to field 'major'
#| FrozenInstanceError: cannot assign to field 'other'
#| FrozenInstanceError: cannot delete field 'major'
#| TypeError: '<' not supported between instances of 'Version' and 'int'
#| True Version(major=1, minor=7, label='')
#| Point(x=1, y=0) ('x', 'y') False
#| AttributeError: 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
#| False True
#| True
#| TypeError: Cannot overwrite attribute __lt__ in class Wrong Consider using functools.total_ordering
#| TypeError: cannot inherit non-frozen dataclass from a frozen one
#| TypeError: cannot inherit frozen dataclass from a non-frozen one
#| ValueError: eq must be true if order is true
#| False ('x', 'y') True
