# enum.Enum: members, look-ups, iteration, what is refused.

from enum import Enum, auto, unique


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1
    def hot(self):
        return self is Color.RED
tell(lambda: Color.RED)
tell(lambda: repr(Color.RED))
tell(lambda: Color(1))
tell(lambda: Color["GREEN"])
tell(lambda: Color.RED.name)
tell(lambda: Color.GREEN.value)
tell(lambda: list(Color))
tell(lambda: Color.CRIMSON is Color.RED)
tell(lambda: Color.RED.hot())
tell(lambda: Color(9))
tell(lambda: Color["BLUE"])
tell(lambda: Color.BLUE)
tell(lambda: Color.RED == 1)
tell(lambda: Color.RED < Color.GREEN)
tell(lambda: len(Color))
tell(lambda: Color.RED in Color)
tell(lambda: 1 in Color)
tell(lambda: Color.__members__)
tell(lambda: setattr(Color, "RED", 5))
tell(lambda: hash(Color.RED) == hash("RED"))
tell(lambda: isinstance(Color.RED, Color))
tell(lambda: f"{Color.RED}")
tell(lambda: Enum("Made", "A B").B)
tell(lambda: Color.RED.RED)
tell(lambda: str(Color))
tell(lambda: {Color.RED: 1}[Color(1)])
tell(lambda: unique(Color))
tell(lambda: delattr(Color, "RED"))
tell(lambda: bool(Color.RED))
tell(lambda: Color.RED.__class__.__name__)
#| <Color.RED: 1>
#| '<Color.RED: 1>'
#| <Color.RED: 1>
#| <Color.GREEN: 2>
#| 'RED'
#| 2
#| [<Color.RED: 1>, <Color.GREEN: 2>]
#| True
#| True
#| ValueError: 9 is not a valid Color
#| KeyError: 'BLUE'
#| AttributeError: type object 'Color' has no attribute 'BLUE'
#| False
#| TypeError: '<' not supported between instances of 'Color' and 'Color'
#| 2
#| True
#| True
#| mappingproxy({'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>})
#| AttributeError: cannot reassign member 'RED'
#| True
#| True
#| 'Color.RED'
#| <Made.B: 2>
#| <Color.RED: 1>
#| "<enum 'Color'>"
#| 1
#| ValueError: duplicate values found in <enum 'Color'>: CRIMSON -> RED
#| AttributeError: 'Color' cannot delete member 'RED'.
#| True
#| 'Color'
