# match: dotted names are values to compare with, plain names are captures.
import enum


class Color(enum.Enum):
    RED = 1
    GREEN = 2


class Limits:
    low = 10
    high = 20


def kind(value):
    match value:
        case Color.RED:
            return "red"
        case Color.GREEN | Limits.low:
            return "green or low"
        case Limits.high:
            return "high"
        case {"color": Color.RED}:
            return "a red thing"
        case [Limits.low, other]:
            return f"low and {other}"
        case anything:
            return f"captured {anything}"


for value in (Color.RED, Color.GREEN, 10, 20, 10.0, {"color": Color.RED}, [10, 3], "x"):
    print(kind(value))


class Loud:
    def __eq__(self, other):
        print("compared with", other)
        return False


match Loud():
    case Limits.low | 5:
        pass
    case None:
        pass
    case _:
        print("default")
#| red
#| green or low
#| green or low
#| high
#| green or low
#| a red thing
#| low and 3
#| captured x
#| compared with 10
#| compared with 5
#| default
