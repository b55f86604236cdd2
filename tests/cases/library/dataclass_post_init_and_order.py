# __post_init__ with InitVar, ordering between classes, eq with inheritance.

from dataclasses import InitVar, dataclass, field
from functools import total_ordering


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


print(sorted([Version(2), Version(1, 9, "b"), Version(1, 2)]))
print(Version(1) < Version(1, 1), Version(1, label="a") == Version(1, label="b"))
try:
    Version(1) < (1, 0)
except TypeError as error:
    print(error)


@dataclass
class Rectangle:
    width: float
    height: float
    scale: InitVar[float] = 1.0
    area: float = field(init=False)

    def __post_init__(self, scale):
        self.width *= scale
        self.height *= scale
        self.area = self.width * self.height


print(Rectangle(2, 3), Rectangle(2, 3, 2).area)
print(Rectangle.scale)


@dataclass
class Base:
    x: int

    def __post_init__(self):
        print("Base", self.x)


@dataclass
class Derived(Base):
    y: int = 1

    def __post_init__(self):
        super().__post_init__()
        print("Derived", self.y)


print(Derived(5), Derived(5) == Base(5))
try:
    @dataclass
    class Wrong:
        a: int = 1
        b: str
except TypeError as error:
    print(error)
try:
    @dataclass
    class Shared:
        items: list = []
except ValueError as error:
    print(error)
#| [Version(major=1, minor=2, label=''), Version(major=1, minor=9, label='b'), Version(major=2, minor=0, label='')]
#| True True
#| '<' not supported between instances of 'Version' and 'tuple'
#| Rectangle(width=2.0, height=3.0, area=6.0) 24
#| 1.0
#| Base 5
#| Derived 1
#| Base 5
#| Derived 1
#| Base 5
#| Derived(x=5, y=1) False
#| non-default argument 'b' follows default argument 'a'
#| mutable default <class 'list'> for field items is not allowed: use default_factory
