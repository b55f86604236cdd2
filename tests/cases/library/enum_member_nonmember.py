# member(), nonmember(), property, verify, global_enum, and what dir shows.
from enum import (CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, Flag, IntEnum, ReprEnum, member, nonmember, show_flag_values,
                  verify)


class Kind(Enum):
    A = 1
    count = nonmember(20)

    @member
    def call(self):
        return "called"

    def plain(self):
        return "plain", self.name

    class Inner:
        pass


print(list(Kind)[:1], Kind.count, [m.name for m in Kind], Kind.A.plain())
print(callable(Kind.call.value), Kind.call.value(None))
print(sorted(name for name in dir(Kind) if not name.startswith("__")))
print(sorted(name for name in dir(Kind.A) if not name.startswith("__")))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def gap():
    @verify(CONTINUOUS)
    class Steps(IntEnum):
        ONE = 1
        TWO = 2
        FIVE = 5


def twice():
    @verify(UNIQUE)
    class Steps(IntEnum):
        ONE = 1
        UNO = 1


def unnamed():
    @verify(NAMED_FLAGS)
    class Bits(Flag):
        A = 1
        AB = 7


attempt(gap)
attempt(twice)
attempt(unnamed)


class Number(float, ReprEnum):
    HALF = 0.5
    THIRD = 1 / 3


print(str(Number.HALF), repr(Number.HALF), f"{Number.THIRD:.2f}", Number.HALF + 1)


class Date(str, Enum):
    A = "alpha"


print(str(Date.A), repr(Date.A), f"{Date.A}", Date.A == "alpha", Date.A + "!", "%s" % Date.A)
print(show_flag_values(13))
import copy
import pickle
print(copy.copy(Kind.A) is Kind.A, copy.deepcopy([Kind.A])[0] is Kind.A, pickle.loads(pickle.dumps(Date.A)) is Date.A)
#| [<Kind.A: 1>] 20 ['A', 'call'] ('plain', 'A')
#| True called
#| ['A', 'call']
#| ['Inner', 'count', 'name', 'plain', 'value']
#| ValueError invalid enum 'Steps': missing values 3, 4
#| ValueError aliases found in <enum 'Steps'>: UNO -> ONE
#| ValueError invalid Flag 'Bits': alias AB is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
#| 0.5 <Number.HALF: 0.5> 0.33 1.5
#| Date.A <Date.A: 'alpha'> Date.A True alpha! Date.A
#| [1, 4, 8]
#| True True True
