from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    ALIAS = 1
    def describe(self): return f"{self.name} is {self.value}"
    @classmethod
    def default(cls): return cls.RED
    @property
    def low(self): return self.name.lower()
print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], Color.ALIAS is Color.RED, list(Color), len(Color))
print(Color.RED.name, Color.RED.value, Color.RED.describe(), Color.default(), Color.BLUE.low, Color)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, hash(Color.RED) == hash("RED"), Color.RED in Color, 1 in Color, 9 in Color)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: Color(9)); t(lambda: Color["X"]); t(lambda: Color.X); t(lambda: Color.RED < Color.BLUE); t(lambda: setattr(Color, "RED", 5)); t(lambda: setattr(Color.RED, "value", 5))
print(Color.__members__, isinstance(Color.RED, Color), type(Color.RED), {Color.RED: "r"}[Color.RED])
class P(IntEnum):
    LOW = auto(); HIGH = auto()
print(P.LOW, repr(P.LOW), P.LOW + 1, P.LOW < P.HIGH, sorted([P.HIGH, P.LOW]), f"{P.LOW}", P(2), int(P.HIGH), [10, 20, 30][P.LOW], P.LOW == 1)
class S(StrEnum):
    A = auto(); B = "bee"
print(S.A, repr(S.A), S.B.upper(), S.A == "a", f"{S.B:>5}", S("bee"))
class Perm(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, Perm.R in Perm.RW, Perm.R & Perm.W, bool(Perm.R & Perm.W), ~Perm.R, list(Perm.RW), Perm(0), Perm(7), Perm.R ^ Perm.RW, len(Perm.RW))
t(lambda: Perm(8)); t(lambda: Perm.R | 1)
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, repr(IF.A | 8), IF(3) == 3, IF.A + 1)
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def density(self): return round(self.mass / self.radius, 2)
print(Planet.EARTH, Planet.EARTH.value, Planet.MARS.mass, Planet.MARS.density, repr(Planet.MARS))
@unique
class U(Enum): A = 1; B = 2
def bad():
    @unique
    class V(Enum): A = 1; B = 1
t(bad)
F = Enum("F", "X Y Z"); print(list(F), F.X.value); G = Enum("G", {"a": 5}); print(G.a, repr(G.a))
def ext():
    class C2(Color): pass
t(ext)
def dup():
    class D(Enum): A = 1; A = 2
t(dup)
class Mi(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A
print(Mi("anything"))
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    A = auto(); BB = auto()
print([m.value for m in Auto])
match Color.GREEN:
    case Color.RED: print("r")
    case Color.GREEN: print("g matched")
for c in Color: print(c.name, c.value, end=";")
print(); print([c for c in reversed(Color)], Color.__name__, Color.RED.__class__.__name__, dir(Color)[:3])
class Ops(Enum):
    ADD = "+"
    def __call__(self, a, b): return a + b
    def __str__(self): return "op" + self.value
print(Ops.ADD(1, 2), Ops.ADD, f"{Ops.ADD}")
#| Color.RED <Color.RED: 1> Color.GREEN Color.BLUE True [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3
#| RED 1 RED is 1 Color.RED blue <enum 'Color'>
#| True False True True True True False
#| ValueError 9 is not a valid Color
#| KeyError 'X'
#| AttributeError type object 'Color' has no attribute 'X'
#| TypeError '<' not supported between instances of 'Color' and 'Color'
#| AttributeError cannot reassign member 'RED'
#| AttributeError <enum 'Enum'> cannot set attribute 'value'
#| {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'ALIAS': <Color.RED: 1>} True <enum 'Color'> r
#| 1 <P.LOW: 1> 2 True [<P.LOW: 1>, <P.HIGH: 2>] 1 2 2 20 True
#| a <S.A: 'a'> BEE True   bee bee
#| Perm.R|X <Perm.R|X: 5> Perm.RW True Perm(0) False Perm.W|X [<Perm.R: 1>, <Perm.W: 2>] Perm(0) Perm.R|W|X Perm.W 2
#| ValueError <flag 'Perm'> invalid value 8
#|     given 0b0 1000
#|   allowed 0b0 0111
#| TypeError unsupported operand type(s) for |: 'Perm' and 'int'
#| 3 <IF.A|B: 3> 9 <IF.A|8: 9> True 2
#| Planet.EARTH (5.97, 6.37) 0.64 0.19 <Planet.MARS: (0.64, 3.39)>
#| ValueError duplicate values found in <enum 'V'>: B -> A
#| [<F.X: 1>, <F.Y: 2>, <F.Z: 3>] 1
#| G.a <G.a: 5>
#| TypeError <enum 'C2'> cannot extend <enum 'Color'>
#| TypeError 'A' already defined as 1
#| Mi.A
#| ['a', 'bb']
#| g matched
#| RED 1;GREEN 2;BLUE 3;
#| [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>] Color Color ['BLUE', 'GREEN', 'RED']
#| 3 op+ op+
