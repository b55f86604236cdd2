# dataclasses: generated methods, defaults, fields, errors.

from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
@dataclass(frozen=True, order=True)
class V:
    n: int
    s: str = field(default="", compare=False)
tell(lambda: P(1))
tell(lambda: P(1, 2) == P(1, 2))
tell(lambda: P(1) == V(1))
tell(lambda: asdict(P(1, tags=[1])))
tell(lambda: astuple(P(1)))
tell(lambda: [f.name for f in fields(P)])
tell(lambda: replace(P(1), y=9))
tell(lambda: P())
tell(lambda: P(1, 2, [], 4))
tell(lambda: hash(P(1)))
tell(lambda: hash(V(1)) == hash(V(1, "x")))
tell(lambda: V(1) < V(2))
tell(lambda: setattr(V(1), "n", 5))
tell(lambda: delattr(V(1), "n"))
tell(lambda: P(1) < P(2))
tell(lambda: is_dataclass(P))
tell(lambda: is_dataclass(P(1)))
tell(lambda: P.__match_args__)
tell(lambda: fields(5))
tell(lambda: replace(P(1), z=1))
tell(lambda: P(1).tags is P(1).tags)
tell(lambda: sorted([V(3), V(1)]))
tell(lambda: P.__doc__)
tell(lambda: asdict({}))
#| P(x=1, y=0)
#| True
#| False
#| {'x': 1, 'y': 0, 'tags': [1]}
#| (1, 0, [])
#| ['x', 'y', 'tags']
#| P(x=1, y=9)
#| TypeError: P.__init__() missing 1 required positional argument: 'x'
#| TypeError: P.__init__() takes from 2 to 4 positional arguments but 5 were given
#| TypeError: unhashable type: 'P'
#| True
#| True
#| FrozenInstanceError: cannot assign to field 'n'
#| FrozenInstanceError: cannot delete field 'n'
#| TypeError: '<' not supported between instances of 'P' and 'P'
#| True
#| True
#| ('x', 'y', 'tags')
#| TypeError: must be called with a dataclass type or instance
#| TypeError: P.__init__() got an unexpected keyword argument 'z'
#| False
#| [V(n=1, s=''), V(n=3, s='')]
#| 'P(x: int, y: int = 0, tags: list = <factory>)'
#| TypeError: asdict() should be called on dataclass instances
