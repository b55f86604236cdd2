# Defaults, factories, fields that are hidden, and the mistakes that dataclass refuses.
from dataclasses import MISSING, KW_ONLY, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)
    secret: str = field(default="?", repr=False, compare=False)
    total: float = field(init=False)

    def __post_init__(self):
        self.total = self.price * 2


a, b = Item("pen", 1.5), Item("pen", 1.5, secret="!")
print(a, a == b, a.tags is b.tags, a.total)
for f in fields(Item):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.compare, f.hash, f.kw_only)
print(asdict(a), astuple(b))
print(replace(a, name="ink"), is_dataclass(Item), is_dataclass(a), is_dataclass(3))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


def order():
    @dataclass
    class Wrong:
        a: int = 1
        b: int


def mutable():
    @dataclass
    class Wrong:
        a: list = []


def both():
    @dataclass
    class Wrong:
        a: list = field(default=1, default_factory=list)


def no_type():
    @dataclass
    class Wrong:
        a = field(default=1)


attempt(order)
attempt(mutable)
attempt(both)
attempt(no_type)
attempt(lambda: replace(a, total=3))
attempt(lambda: Item())
attempt(lambda: Item("a", 1, [], "s", 5))
attempt(lambda: fields(3))
attempt(lambda: asdict(3))
attempt(lambda: hash(a))
attempt(lambda: a < b)


@dataclass
class Mixed:
    x: int
    _: KW_ONLY
    y: int = 5
    z: int


print(Mixed(1, z=2))
attempt(lambda: Mixed(1, 2, 3))
attempt(lambda: Mixed(1))
#| Item(name='pen', price=1.5, tags=[], total=3.0) True False 3.0
#| name <class 'str'> True True True True True None False
#| price <class 'float'> False True True True True None False
#| tags <class 'list'> True False True True True None False
#| secret <class 'str'> False True True False False None False
#| total <class 'float'> True True False True True None False
#| {'name': 'pen', 'price': 1.5, 'tags': [], 'secret': '?', 'total': 3.0} ('pen', 1.5, [], '!', 3.0)
#| Item(name='ink', price=1.5, tags=[], total=3.0) True True False
#| TypeError: non-default argument 'b' follows default argument 'a'
#| ValueError: mutable default <class 'list'> for field a is not allowed: use default_factory
#| ValueError: cannot specify both default and default_factory
#| TypeError: 'a' is a field but has no type annotation
#| TypeError: field total is declared with init=False, it cannot be specified with replace()
#| TypeError: Item.__init__() missing 1 required positional argument: 'name'
#| TypeError: Item.__init__() takes from 2 to 5 positional arguments but 6 were given
#| TypeError: must be called with a dataclass type or instance
#| TypeError: asdict() should be called on dataclass instances
#| TypeError: unhashable type: 'Item'
#| TypeError: '<' not supported between instances of 'Item' and 'Item'
#| Mixed(x=1, y=5, z=2)
#| TypeError: Mixed.__init__() takes 2 positional arguments but 4 were given
#| TypeError: Mixed.__init__() missing 1 required keyword-only argument: 'z'
