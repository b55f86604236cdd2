# How members of an enum are found, compared, listed and shown.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


print(Color.RED, repr(Color.RED), Color["GREEN"], Color(3))
print(Color.CRIMSON is Color.RED, Color.CRIMSON.name)
print(list(Color), len(Color))
print(Color.__members__)
print([name for name, member in Color.__members__.items() if member.name != name])
for wrong in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.PINK, lambda: Color.RED < Color.BLUE):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
print(Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE, hash(Color.RED) == hash("RED"))
print(Color.RED in Color, 1 in Color, 9 in Color, "RED" in Color)
print(isinstance(Color.RED, Color), type(Color.RED), type(Color))
print({Color.RED: "stop", Color.GREEN: "go"}[Color.GREEN])
print(bool(Color.RED), [c.value for c in reversed(Color)])
print(Color, repr(Color), Color.__name__, Color.__doc__)
print(f"{Color.RED}|{Color.RED!r}|{Color.RED:>12}|{Color.RED.name:<8}|")
#| Color.RED <Color.RED: 1> Color.GREEN Color.BLUE
#| True RED
#| [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3
#| {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>}
#| ['CRIMSON']
#| ValueError 9 is not a valid Color
#| KeyError 'PINK'
#| AttributeError type object 'Color' has no attribute 'PINK'
#| TypeError '<' not supported between instances of 'Color' and 'Color'
#| False True True True
#| True True False False
#| True <enum 'Color'> <class 'enum.EnumType'>
#| go
#| True [3, 2, 1]
#| <enum 'Color'> <enum 'Color'> Color None
#| Color.RED|<Color.RED: 1>|   Color.RED|RED     |
