# __slots__: no dictionary, defaults, inheritance, and what is refused.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named(Point):
    __slots__ = "name"


class Loose(Point):
    pass


p, n, l = Point(1, 2), Named(3, 4), Loose(5, 6)
n.name = "n"
l.extra = 1
print(p.x, n.name, l.extra, hasattr(p, "__dict__"), hasattr(n, "__dict__"), l.__dict__, Point.__slots__, Named.__slots__, type(Point.x).__name__, repr(Point.x))
tell(lambda: setattr(p, "z", 1))
tell(lambda: n.nothing)
del p.x
tell(lambda: p.x)
tell(lambda: type("A", (), {"__slots__": ["x"], "x": 1}))
tell(lambda: type("A", (), {"__slots__": ["1x"]}))
tell(lambda: type("A", (), {"__slots__": [5]}))
tell(lambda: type("A", (int,), {"__slots__": ["x"]}))
tell(lambda: type("A", (Point, type("B", (), {"__slots__": ["q"]})), {}))
tell(lambda: type("A", (), {"__slots__": ["__dict__", "__dict__"]}))
import weakref
tell(weakref.ref, p)
#| 1 n 1 False False {'extra': 1} ('x', 'y') name member_descriptor <member 'x' of 'Point' objects>
#| AttributeError: 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
#| AttributeError: 'Named' object has no attribute 'nothing'
#| AttributeError: 'Point' object has no attribute 'x'
#| ValueError: 'x' in __slots__ conflicts with class variable
#| TypeError: __slots__ must be identifiers
#| TypeError: __slots__ items must be strings, not 'int'
#| TypeError: nonempty __slots__ not supported for subtype of 'int'
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: __dict__ slot disallowed: we already got one
#| TypeError: cannot create weak reference to 'Point' object
