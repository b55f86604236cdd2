# dataclasses: slots, kw_only, post_init, InitVar, inheritance, what is refused.

from dataclasses import dataclass, field, KW_ONLY, InitVar, make_dataclass, FrozenInstanceError


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


@dataclass(slots=True)
class S:
    a: int = 1
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
    scale: InitVar[int] = 10
    total: int = field(init=False)
    def __post_init__(self, scale):
        self.total = (self.a + self.b) * scale
@dataclass
class Child(K):
    c: int = 7
tell(lambda: S())
tell(lambda: setattr(S(), "z", 1))
tell(lambda: S.__slots__)
tell(lambda: K(1))
tell(lambda: K(1, b=3, scale=1))
tell(lambda: K(1, 2))
tell(lambda: Child(1, 5))
tell(lambda: Child(1, c=3, b=0).total)
tell(lambda: make_dataclass("M", [("x", int), ("y", int, 5)])(1))
tell(lambda: FrozenInstanceError.__mro__[1])
def bad_order():
    @dataclass
    class B:
        a: int = 1
        b: int
def bad_default():
    @dataclass
    class B:
        a: list = []
tell(lambda: bad_order())
tell(lambda: bad_default())
#| S(a=1)
#| AttributeError: 'S' object has no attribute 'z' and no __dict__ for setting new attributes
#| ('a',)
#| K(a=1, b=2, total=30)
#| K(a=1, b=3, total=4)
#| TypeError: K.__init__() takes 2 positional arguments but 3 were given
#| Child(a=1, b=2, total=30, c=5)
#| 10
#| M(x=1, y=5)
#| <class 'AttributeError'>
#| TypeError: non-default argument 'b' follows default argument 'a'
#| ValueError: mutable default <class 'list'> for field a is not allowed: use default_factory
