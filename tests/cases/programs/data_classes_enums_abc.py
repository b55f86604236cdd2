from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError
from enum import Enum, auto, IntEnum, Flag, unique, StrEnum
from abc import ABC, abstractmethod
from typing import Optional, ClassVar
import json

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    @property
    def pretty(self): return self.name.title()

class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W

class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def gravity(self): return 6.67e-11 * self.mass / self.radius ** 2

class Pri(IntEnum):
    LOW = 1
    HIGH = 10
class S(StrEnum):
    A = auto()
    B = "bee"

@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 0
    def __post_init__(self):
        Item.count += 1
        if self.price < 0:
            raise ValueError("negative price")

@dataclass(frozen=True)
class Point:
    x: int = 0
    y: int = 0
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)

@dataclass
class Node:
    val: int
    left: Optional["Node"] = None
    right: Optional["Node"] = None

class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area():.2f}"
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "square"

print(Color.RED, repr(Color.GREEN), Color(3), Color["BLUE"].value, list(Color), Color.RED.pretty, Color.RED is Color(1), len(Color))
print(Perm.R | Perm.X, repr(Perm.RW), Perm.R in Perm.RW, ~Perm.R, Perm(0), list(Perm.RW), Perm.RW & Perm.W)
print([f"{p.name} {p.gravity:.2f}" for p in Planet], Pri.HIGH > Pri.LOW, Pri.LOW + 1, sorted(Pri, reverse=True), S.A, repr(S.B), S.B.upper())
try: Color(9)
except ValueError as e: print(e)
try: Color.RED = 5
except AttributeError as e: print(e)
try: Color["X"]
except KeyError as e: print(repr(e))
a, b = Item(2.5, "pen"), Item(1.25, "cap", ["x"])
print(a, b, a > b, sorted([a, b]), Item.count, asdict(b), astuple(a), replace(a, price=9))
print([f.name for f in fields(a)])
p = Point(1, 2)
print(p + Point(3, 4), hash(p) == hash(Point(1, 2)), {p: 1}[Point(1, 2)], p == (1, 2))
try: p.x = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: Item(-1, "x")
except ValueError as e: print(e)
try: Item()
except TypeError as e: print(e)
print(Node(1, Node(2), Node(3, Node(4))))
print(json.dumps(asdict(Node(1, Node(2))), indent=2))
try: Shape()
except TypeError as e: print(e)
class Bad(Shape):
    def area(self): return 1
try: Bad()
except TypeError as e: print(e)
print(Square(3).describe(), Shape.__abstractmethods__ == frozenset({"area", "name"}))
#| Color.RED <Color.GREEN: 2> Color.BLUE 3 [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] Red True 3
#| Perm.R|X <Perm.RW: 3> True Perm.W|X Perm(0) [<Perm.R: 1>, <Perm.W: 2>] Perm.W
#| ['EARTH 9.81', 'MARS 3.73'] True 2 [<Pri.HIGH: 10>, <Pri.LOW: 1>] a <S.B: 'bee'> BEE
#| 9 is not a valid Color
#| cannot reassign member 'RED'
#| KeyError('X')
#| Item(price=2.5, name='pen') Item(price=1.25, name='cap') True [Item(price=1.25, name='cap'), Item(price=2.5, name='pen')] 2 {'price': 1.25, 'name': 'cap', 'tags': ['x']} (2.5, 'pen', []) Item(price=9, name='pen')
#| ['price', 'name', 'tags']
#| Point(x=4, y=6) True 1 False
#| FrozenInstanceError cannot assign to field 'x'
#| negative price
#| Item.__init__() missing 2 required positional arguments: 'price' and 'name'
#| Node(val=1, left=Node(val=2, left=None, right=None), right=Node(val=3, left=Node(val=4, left=None, right=None), right=None))
#| {
#|   "val": 1,
#|   "left": {
#|     "val": 2,
#|     "left": null,
#|     "right": null
#|   },
#|   "right": null
#| }
#| Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
#| Can't instantiate abstract class Bad without an implementation for abstract method 'name'
#| square: 9.00 True
