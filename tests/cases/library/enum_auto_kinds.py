# auto() in Enum, IntEnum, StrEnum and Flag, and a _generate_next_value_ of one's own.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


class Plain(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


class Number(IntEnum):
    LOW = 5
    NEXT = auto()
    LAST = auto()


class Text(StrEnum):
    HELLO = auto()
    Good_Bye = auto()


class Bits(Flag):
    R = auto()
    W = auto()
    BIG = 32
    X = auto()


class Wide(IntFlag):
    P = auto()
    Q = auto()


class Places(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{start}-{count}-{last_values}"

    NORTH = auto()
    SOUTH = auto()


for kind in (Plain, Number, Text, Bits, Wide, Places):
    print(kind.__name__, [(member.name, member.value) for member in kind])
print(auto(), repr(auto().value))
print(Text.HELLO == "hello", Text.HELLO.upper(), str(Text.Good_Bye), f"{Text.HELLO:*^9}")
print(Number.LOW + Number.NEXT, Number.LOW < Number.LAST, sorted(Number, reverse=True))


class Pair(Enum):
    A = auto(), 1
    B = auto(), 2


print([member.value for member in Pair])
#| Plain [('A', 1), ('B', 2), ('C', 10), ('D', 11)]
#| Number [('LOW', 5), ('NEXT', 6), ('LAST', 7)]
#| Text [('HELLO', 'hello'), ('Good_Bye', 'good_bye')]
#| Bits [('R', 1), ('W', 2), ('BIG', 32), ('X', 64)]
#| Wide [('P', 1), ('Q', 2)]
#| Places [('NORTH', 'north-1-0-[]'), ('SOUTH', "south-1-1-['north-1-0-[]']")]
#| auto(_auto_null) _auto_null
#| True HELLO good_bye **hello**
#| 11 True [<Number.LAST: 7>, <Number.NEXT: 6>, <Number.LOW: 5>]
#| [(1, 1), (2, 2)]
