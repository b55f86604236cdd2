# Fields along the bases, InitVar, ClassVar, make_dataclass, recursive reprs, nested asdict.
from collections import namedtuple
from dataclasses import InitVar, asdict, astuple, dataclass, field, fields, make_dataclass
from typing import ClassVar


@dataclass
class Base:
    x: int = 1
    y: int = 2


@dataclass
class Child(Base):
    z: int = 3
    x: int = 10


print(Child(), [f.name for f in fields(Child)], Child(5, 6, 7))


@dataclass
class Account:
    limit: ClassVar[int] = 100
    owner: str
    start: InitVar[int] = 0
    balance: int = field(init=False, default=0)

    def __post_init__(self, start):
        self.balance = min(start, self.limit)


print(Account("Ann", 500), [f.name for f in fields(Account)], Account.start, Account.limit)
try:
    print(asdict(Account("Bob", 3)))
    print(Account("Bob", balance=3))
except TypeError as error:
    print(error)

Made = make_dataclass("Made", ["a", ("b", int), ("c", list, field(default_factory=list))],
                      namespace={"double": lambda self: self.b * 2}, bases=(Base,), kw_only=True)
m = Made(a=1, b=4)
print(m, m.double(), Made.__bases__, Made.__annotations__)


@dataclass
class Node:
    value: int
    next: "Node | None" = None


ring = Node(1, Node(2))
print(ring, asdict(ring), astuple(ring))
ring.next.next = ring
print(ring)
Pair = namedtuple("Pair", "l r")


@dataclass
class Box:
    items: list
    pair: Pair
    by_name: dict


box = Box([Node(1), (Node(2),)], Pair(Node(3), 4), {"k": Node(5)})
print(asdict(box))
print(astuple(box))
print(asdict(box, dict_factory=lambda pairs: {k.upper(): v for k, v in pairs}))
try:
    make_dataclass("Bad", ["a", "a"])
except TypeError as error:
    print(error)
for names in (["class"], ["1x"], [3]):
    try:
        make_dataclass("Bad", names)
    except TypeError as error:
        print(error)
#| Child(x=10, y=2, z=3) ['x', 'y', 'z'] Child(x=5, y=6, z=7)
#| Account(owner='Ann', balance=100) ['owner', 'balance'] 0 100
#| {'owner': 'Bob', 'balance': 3}
#| Account.__init__() got an unexpected keyword argument 'balance'
#| Made(x=1, y=2, a=1, b=4, c=[]) 8 (<class '__main__.Base'>,) {'a': typing.Any, 'b': <class 'int'>, 'c': <class 'list'>}
#| Node(value=1, next=Node(value=2, next=None)) {'value': 1, 'next': {'value': 2, 'next': None}} (1, (2, None))
#| Node(value=1, next=Node(value=2, next=...))
#| {'items': [{'value': 1, 'next': None}, ({'value': 2, 'next': None},)], 'pair': Pair(l={'value': 3, 'next': None}, r=4), 'by_name': {'k': {'value': 5, 'next': None}}}
#| ([(1, None), ((2, None),)], Pair(l=(3, None), r=4), {'k': (5, None)})
#| {'ITEMS': [{'VALUE': 1, 'NEXT': None}, ({'VALUE': 2, 'NEXT': None},)], 'PAIR': Pair(l={'VALUE': 3, 'NEXT': None}, r=4), 'BY_NAME': {'k': {'VALUE': 5, 'NEXT': None}}}
#| Field name duplicated: 'a'
#| Field names must not be keywords: 'class'
#| Field names must be valid identifiers: '1x'
#| object of type 'int' has no len()
