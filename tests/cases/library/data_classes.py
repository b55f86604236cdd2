from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, FrozenInstanceError, KW_ONLY, InitVar
@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
p = Point(3, 4); q = Point(3, 4)
print(p, p == q, p is q, p.norm(), p.tags is q.tags, p != Point(1), Point.__match_args__, Point.__doc__)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: Point()); t(lambda: Point(1, 2, 3, 4)); t(lambda: hash(p)); t(lambda: p < q); t(lambda: Point(z=1))
@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 5)]), hash(V(1)) == hash(V(1)), {V(1): 2}, max(V(1), V(0, 9)))
t(lambda: setattr(V(1), "major", 3)); t(lambda: delattr(V(1), "major")); t(lambda: setattr(V(1), "new", 3))
print([f.name for f in fields(Point)], asdict(p), astuple(p), replace(p, x=10), is_dataclass(p), is_dataclass(5), fields(Point)[1].default)
@dataclass
class Base:
    a: int
@dataclass
class Der(Base):
    b: str = "b"
    def __post_init__(self): self.c = self.a * 2
d = Der(1); print(d, d.c)
def bad():
    @dataclass
    class B:
        x: int = 1
        y: int
t(bad)
def bad2():
    @dataclass
    class B:
        x: list = []
t(bad2)
@dataclass(kw_only=True)
class K:
    x: int
    y: int = 2
print(K(x=1)); t(lambda: K(1))
@dataclass
class KO:
    a: int
    _: KW_ONLY
    b: int = 2
print(KO(1, b=3))
@dataclass(slots=True)
class Sl:
    x: int
    def m(self): return super().__repr__()[:5]
s = Sl(1); print(s, Sl.__slots__); t(lambda: setattr(s, "z", 1)); print(s.m() is not None)
@dataclass
class IV:
    x: int
    y: InitVar[int] = 5
    z: int = field(init=False, repr=False)
    def __post_init__(self, y): self.z = self.x + y
print(IV(1), IV(1, 10).z)
@dataclass(repr=False, eq=False)
class NR:
    x: int
print(repr(NR(1))[:20], NR(1) == NR(1))
@dataclass
class Node:
    val: int
    next: "Node | None" = None
n = Node(1, Node(2)); print(n); print(asdict(n)); n.next.next = n; print(n)
match p:
    case Point(x=3, y=yy): print("matched", yy)
match p:
    case Point(a, b): print(a, b)
print(repr(fields(Point)[0])[:80], Point.__annotations__, Point.__init__.__annotations__)
@dataclass(unsafe_hash=True)
class H:
    x: int
    y: int = field(compare=False, default=0)
print(hash(H(1, 2)) == hash(H(1, 3)), H(1, 2) == H(1, 3))
@dataclass
class Inv:
    """doc"""
    items: dict[str, int] = field(default_factory=dict, metadata={"k": 1})
    total: int = field(default=0, kw_only=True)
i = Inv(); i.items["a"] = 1; print(i, Inv(), Inv.__doc__, fields(Inv)[0].metadata["k"])
#| Point(x=3, y=4, tags=[]) True False 5.0 False True ('x', 'y', 'tags') Point(x: int, y: int = 0, tags: list = <factory>)
#| TypeError Point.__init__() missing 1 required positional argument: 'x'
#| TypeError Point.__init__() takes from 2 to 4 positional arguments but 5 were given
#| TypeError unhashable type: 'Point'
#| TypeError '<' not supported between instances of 'Point' and 'Point'
#| TypeError Point.__init__() got an unexpected keyword argument 'z'
#| True [V(major=1, minor=5), V(major=2, minor=0)] True {V(major=1, minor=0): 2} V(major=1, minor=0)
#| FrozenInstanceError cannot assign to field 'major'
#| FrozenInstanceError cannot delete field 'major'
#| FrozenInstanceError cannot assign to field 'new'
#| ['x', 'y', 'tags'] {'x': 3, 'y': 4, 'tags': []} (3, 4, []) Point(x=10, y=4, tags=[]) True False 0
#| Der(a=1, b='b') 2
#| TypeError non-default argument 'y' follows default argument 'x'
#| ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
#| K(x=1, y=2)
#| TypeError K.__init__() takes 1 positional argument but 2 were given
#| KO(a=1, b=3)
#| Sl(x=1) ('x',)
#| AttributeError 'Sl' object has no attribute 'z' and no __dict__ for setting new attributes
#| True
#| IV(x=1) 11
#| <__main__.NR object  False
#| Node(val=1, next=Node(val=2, next=None))
#| {'val': 1, 'next': {'val': 2, 'next': None}}
#| Node(val=1, next=Node(val=2, next=...))
#| matched 4
#| 3 4
#| Field(name='x',type=<class 'int'>,default=<dataclasses._MISSING_TYPE object at 0 {'x': <class 'int'>, 'y': <class 'int'>, 'tags': <class 'list'>} {'x': <class 'int'>, 'y': <class 'int'>, 'tags': <class 'list'>, 'return': None}
#| True True
#| Inv(items={'a': 1}, total=0) Inv(items={}, total=0) doc 1
