# match: literals, captures, sequences, mappings, classes, or, as, guards, values, stars, and what is not matched.
from collections import OrderedDict, deque, namedtuple
from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


class Shape:
    __match_args__ = ("kind", "size")

    def __init__(self, kind, size):
        self.kind, self.size = kind, size


Pair = namedtuple("Pair", "left right")


def tell(value):
    match value:
        case None:
            return "none"
        case True | False:
            return "bool"
        case 0:
            return "zero"
        case -1 | 1.5 | 2 + 3j:
            return "number literal"
        case "hello" | b"bytes":
            return "text literal"
        case Color.RED:
            return "red"
        case Color():
            return f"other color {value.name}"
        case Pair(left=1, right=r):
            return f"pair 1 {r}"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=px):
            return f"point {px}"
        case Shape("circle", size):
            return f"circle {size}"
        case Shape(kind, size=s):
            return f"{kind} {s}"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return f"number {value}"
        case str() as text if len(text) > 5:
            return f"long {text}"
        case str(text):
            return f"text {text}"
        case []:
            return "empty sequence"
        case [x]:
            return f"one {x}"
        case [1, *rest, 9]:
            return f"1..9 {rest}"
        case [[a, b], c]:
            return f"nested {a} {b} {c}"
        case ["go", ("north" | "south") as direction]:
            return f"go {direction}"
        case (first, _, *_):
            return f"first {first}"
        case {"type": "circle", "r": r, **rest}:
            return f"circle {r} {rest}"
        case {"a": {"b": [x, *_]}}:
            return f"deep {x}"
        case {}:
            return "mapping"
        case bytes() | bytearray():
            return "bytes"
        case _:
            return f"other {type(value).__name__}"


for value in (None, True, 0, 0.0, False, -1, 1.5, 2 + 3j, "hello", b"bytes", Color.RED, Color.BLUE, Pair(1, 2), Pair(3, 4), Point(0, 0), Point(2, 2), Point(1, 5), Shape("circle", 2), Shape("square", 3), 500, 7, 2.5, "a long text", "abc",
              [], (), [5], [1, 2, 3, 9], [1, 9], [[1, 2], 3], ["go", "north"], ["go", "up"], (1, 2, 3), deque([4, 5, 6]), range(3), range(0), {"type": "circle", "r": 1, "z": 2}, {"a": {"b": [7, 8]}}, {}, OrderedDict(k=1), b"other", bytearray(b"x"), {1, 2}, object, 10**30, "é"):
    print(repr(value)[:40] if not isinstance(value, Shape) else "Shape", "->", tell(value))


def order(command):
    match command.split():
        case ["quit" | "exit"]:
            return "bye"
        case ["load", name]:
            return f"loading {name}"
        case ["save", name, *options] if "-f" in options:
            return f"forced {name} {options}"
        case ["save", *_]:
            return "saving"
        case [verb, *args]:
            return f"unknown {verb} {args}"
        case _:
            return "nothing"


for command in ("quit", "exit", "load file", "save a -f -q", "save", "jump high", ""):
    print(repr(command), "->", order(command))


def attempt(source):
    try:
        exec(source, {"Point": Point, "Shape": Shape})
    except Exception as error:
        print(source.split("\n")[1].strip(), "->", type(error).__name__, error)


attempt("match Point(1, 2):\n    case Point(1, 2, 3): pass")
attempt("match Shape(1, 2):\n    case Shape(1, kind=2): pass")
attempt("match 1:\n    case int(1, 2): pass")
attempt("match 1:\n    case int(real=1): print('real')")
attempt("match 1:\n    case print(): pass")
attempt("match 1:\n    case nowhere.x: pass")
attempt("class A: __match_args__ = ['x']\nmatch A():\n    case A(1): pass")
attempt("class A: __match_args__ = (1,)\nmatch A():\n    case A(1): pass")
attempt("match object():\n    case object(1): pass")
attempt("match {'a': 1}:\n    case {'a': 1, 'b': 2}: pass\n    case {'a': x, **r}: print(x, r)")
match (x := 5):
    case y if y > 3:
        print("names stay", x, y)
for source in ("match 1:\n    case x: pass\n    case y: pass", "match 1:\n    case x | 2: pass", "match 1:\n    case 1 | x: pass", "match 1:\n    case [x, x]: pass", "match 1:\n    case [*a, *b]: pass", "match 1:\n    case {'a': 1, 'a': 2}: pass",
               "match 1:\n    case {**rest, 'a': 1}: pass", "match 1:\n    case f(): pass\n    case a.b(): pass", "match 1:\n    case -x: pass", "match 1:\n    case 'a' 'b': print(1)", "match 1:\n    case f'{x}': pass", "match 1:\n    case A(x=1, x=2): pass", "match 1:\n    case A(x=1, 2): pass", "match 1:\n    case 1 + 2j: pass", "match 1:\n    case _ as x: pass",
               "match 1:\n    case _ | 1: pass", "match 1:\n    case (a | b): pass", "match 1:\n    case 1:", "match 1:\npass", "match 1:\n    pass", "match x\n    case 1: pass", "match 1:\n    case 1\n        pass", "match *a, b:\n    case _: pass", "case 1: pass", "match = 1\nmatch[0:1] if 0 else match", "match 1:\n    case {1: _, 2: x}: pass", "match 1:\n    case {x: 1}: pass", "match 1:\n    case {-1: y, None: z, a.b: w}: pass"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.lineno, error.offset)
#| None -> none
#| True -> bool
#| 0 -> zero
#| 0.0 -> zero
#| False -> bool
#| -1 -> number literal
#| 1.5 -> number literal
#| (2+3j) -> number literal
#| 'hello' -> text literal
#| b'bytes' -> text literal
#| <Color.RED: 1> -> red
#| <Color.BLUE: 2> -> other color BLUE
#| Pair(left=1, right=2) -> pair 1 2
#| Pair(left=3, right=4) -> first 3
#| Point(x=0, y=0) -> origin
#| Point(x=2, y=2) -> diagonal 2
#| Point(x=1, y=5) -> point 1
#| Shape -> circle 2
#| Shape -> square 3
#| 500 -> big 500
#| 7 -> number 7
#| 2.5 -> number 2.5
#| 'a long text' -> long a long text
#| 'abc' -> text abc
#| [] -> empty sequence
#| () -> empty sequence
#| [5] -> one 5
#| [1, 2, 3, 9] -> 1..9 [2, 3]
#| [1, 9] -> 1..9 []
#| [[1, 2], 3] -> nested 1 2 3
#| ['go', 'north'] -> go north
#| ['go', 'up'] -> first go
#| (1, 2, 3) -> first 1
#| deque([4, 5, 6]) -> first 4
#| range(0, 3) -> first 0
#| range(0, 0) -> empty sequence
#| {'type': 'circle', 'r': 1, 'z': 2} -> circle 1 {'z': 2}
#| {'a': {'b': [7, 8]}} -> deep 7
#| {} -> mapping
#| OrderedDict({'k': 1}) -> mapping
#| b'other' -> bytes
#| bytearray(b'x') -> bytes
#| {1, 2} -> other set
#| <class 'object'> -> other type
#| 1000000000000000000000000000000 -> big 1000000000000000000000000000000
#| 'é' -> text é
#| 'quit' -> bye
#| 'exit' -> bye
#| 'load file' -> loading file
#| 'save a -f -q' -> forced a ['-f', '-q']
#| 'save' -> saving
#| 'jump high' -> unknown jump ['high']
#| '' -> nothing
#| case Point(1, 2, 3): pass -> TypeError Point() accepts 2 positional sub-patterns (3 given)
#| case Shape(1, kind=2): pass -> TypeError Shape() got multiple sub-patterns for attribute 'kind'
#| case int(1, 2): pass -> TypeError int() accepts 1 positional sub-pattern (2 given)
#| real
#| case print(): pass -> TypeError called match pattern must be a class
#| case nowhere.x: pass -> NameError name 'nowhere' is not defined
#| match A(): -> TypeError A.__match_args__ must be a tuple (got list)
#| match A(): -> TypeError __match_args__ elements must be strings (got int)
#| case object(1): pass -> TypeError object() accepts 0 positional sub-patterns (1 given)
#| 1 {}
#| names stay 5 5
#| 'match 1:\n    case x: pass\n    case y: pass' | name capture 'x' makes remaining patterns unreachable 2 10
#| 'match 1:\n    case x | 2: pass' | name capture 'x' makes remaining patterns unreachable 2 10
#| 'match 1:\n    case 1 | x: pass' | alternative patterns bind different names 2 10
#| 'match 1:\n    case [x, x]: pass' | multiple assignments to name 'x' in pattern 2 14
#| 'match 1:\n    case [*a, *b]: pass' | multiple starred names in sequence pattern 2 10
#| "match 1:\n    case {'a': 1, 'a': 2}: pass" | mapping pattern checks duplicate key ('a') 2 10
#| "match 1:\n    case {**rest, 'a': 1}: pass" | invalid syntax 2 19
#| 'match 1:\n    case f(): pass\n    case a.b(): pass' compiles
#| 'match 1:\n    case -x: pass' | invalid syntax 2 11
#| "match 1:\n    case 'a' 'b': print(1)" compiles
#| "match 1:\n    case f'{x}': pass" | patterns may only match literals and attribute lookups 2 10
#| 'match 1:\n    case A(x=1, x=2): pass' | attribute name repeated in class pattern: x 2 19
#| 'match 1:\n    case A(x=1, 2): pass' | positional patterns follow keyword patterns 2 17
#| 'match 1:\n    case 1 + 2j: pass' compiles
#| 'match 1:\n    case _ as x: pass' compiles
#| 'match 1:\n    case _ | 1: pass' | wildcard makes remaining patterns unreachable 2 10
#| 'match 1:\n    case (a | b): pass' | name capture 'a' makes remaining patterns unreachable 2 11
#| 'match 1:\n    case 1:' | expected an indented block after 'case' statement on line 2 2 12
#| 'match 1:\npass' | expected an indented block after 'match' statement on line 1 2 1
#| 'match 1:\n    pass' | invalid syntax 2 5
#| 'match x\n    case 1: pass' | expected ':' 1 8
#| 'match 1:\n    case 1\n        pass' | expected ':' 2 11
#| 'match *a, b:\n    case _: pass' compiles
#| 'case 1: pass' | invalid syntax 1 6
#| 'match = 1\nmatch[0:1] if 0 else match' compiles
#| 'match 1:\n    case {1: _, 2: x}: pass' compiles
#| 'match 1:\n    case {x: 1}: pass' | invalid syntax 2 12
#| 'match 1:\n    case {-1: y, None: z, a.b: w}: pass' compiles
