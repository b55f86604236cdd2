# Class patterns with __match_args__, nested captures, guards, dataclasses, enums, and errors.

from dataclasses import dataclass
from enum import Enum


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Line:
    start: Point
    end: Point


class Suit(Enum):
    CLUB = "c"
    HEART = "h"


class Odd:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.hidden = value

    @property
    def value(self):
        print("read value")
        return self.hidden


def tell(thing):
    match thing:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"on an axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Line(Point(a, _), Point(b, _)) if a == b:
            return f"upright at {a}"
        case Line(start=Point() as p):
            return f"line from {p}"
        case Suit.HEART:
            return "heart"
        case Suit():
            return f"suit {thing.value}"
        case Odd(3):
            return "three"
        case Odd(value=int(v)):
            return f"odd {v}"
        case bool(b):
            return f"bool {b}"
        case int() | float() as n if n > 100:
            return f"big {n}"
        case str(s) if len(s) > 3:
            return f"text {s}"
        case type():
            return f"class {thing.__name__}"
        case None | ():
            return "nothing"
        case _:
            return "other"


for thing in [Point(0, 0), Point(0, 5), Point(7, 0), Point(2, 2), Point(1, 2), Line(Point(1, 2), Point(1, 5)), Line(Point(0, 1), Point(2, 3)),
              Suit.HEART, Suit.CLUB, Odd(3), Odd(4), Odd("x"), True, 500, 101.5, 5, "hello", "hi", int, None, (), [1]]:
    print(tell(thing))


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ["a"]


class Twice:
    __match_args__ = ("a", "b")
    a = b = 1


def wrong(thing):
    match thing:
        case NoArgs(1):
            return 1
        case BadArgs(1):
            return 2
        case Twice(1, a=1):
            return 3
        case Twice(1, 1, 1):
            return 4
        case print(1):
            return 5


for thing in (NoArgs(), BadArgs(), Twice(), 5):
    try:
        print(wrong(thing))
    except TypeError as error:
        print(error)
#| origin
#| on an axis at 5
#| on an axis at 7
#| diagonal 2
#| other
#| upright at 1
#| line from Point(x=0, y=1)
#| heart
#| suit c
#| read value
#| three
#| read value
#| read value
#| odd 4
#| read value
#| read value
#| other
#| bool True
#| big 500
#| big 101.5
#| other
#| text hello
#| other
#| class int
#| nothing
#| nothing
#| other
#| NoArgs() accepts 0 positional sub-patterns (1 given)
#| BadArgs.__match_args__ must be a tuple (got list)
#| Twice() got multiple sub-patterns for attribute 'a'
#| called match pattern must be a class
