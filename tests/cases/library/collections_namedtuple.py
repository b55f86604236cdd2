# collections.namedtuple: fields, defaults, renaming, replacement.

from collections import namedtuple


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


P = namedtuple("P", "x y", defaults=[0])
tell(lambda: P(1))
tell(lambda: P(1, y=2))
tell(lambda: P(1, 2)[0])
tell(lambda: P(1, 2)._asdict())
tell(lambda: P(1, 2)._replace(x=9))
tell(lambda: P._fields)
tell(lambda: P._field_defaults)
tell(lambda: P._make([3, 4]))
tell(lambda: P())
tell(lambda: P(1, 2, 3))
tell(lambda: P(1)._replace(z=1))
tell(lambda: P(1) == (1, 0))
tell(lambda: hash(P(1)) == hash((1, 0)))
tell(lambda: P(1).z)
tell(lambda: namedtuple("Q", "a class", rename=True)._fields)
tell(lambda: namedtuple("Q", "a class"))
tell(lambda: namedtuple("Q", "a a"))
tell(lambda: namedtuple("Q", "_a"))
tell(lambda: namedtuple("1Q", "a"))
tell(lambda: namedtuple("Q", ["a", "b"], defaults=[1, 2, 3]))
tell(lambda: P._make([1]))
tell(lambda: P.__doc__)
tell(lambda: setattr(P(1), "x", 5))
tell(lambda: P.__match_args__)
tell(lambda: [*P(5, 6)])
tell(lambda: max(P(1, 2), P(1, 3)))
#| P(x=1, y=0)
#| P(x=1, y=2)
#| 1
#| {'x': 1, 'y': 2}
#| P(x=9, y=2)
#| ('x', 'y')
#| {'y': 0}
#| P(x=3, y=4)
#| TypeError: P.__new__() missing 1 required positional argument: 'x'
#| TypeError: P.__new__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError: Got unexpected field names: ['z']
#| True
#| True
#| AttributeError: 'P' object has no attribute 'z'
#| ('a', '_1')
#| ValueError: Type names and field names cannot be a keyword: 'class'
#| ValueError: Encountered duplicate field name: 'a'
#| ValueError: Field names cannot start with an underscore: '_a'
#| ValueError: Type names and field names must be valid identifiers: '1Q'
#| TypeError: Got more default values than field names
#| TypeError: Expected 2 arguments, got 1
#| 'P(x, y)'
#| AttributeError: can't set attribute
#| ('x', 'y')
#| [5, 6]
#| P(x=1, y=3)
