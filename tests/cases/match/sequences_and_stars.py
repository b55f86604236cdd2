# Sequence patterns: lengths, stars, nesting, strings that are no sequences, literals, or-patterns, guards.

from collections import deque
from array import array


def tell(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one}"
        case [1, 2]:
            return "one two"
        case ["go", ("north" | "south") as way]:
            return f"go {way}"
        case ["take", *things] if len(things) > 1:
            return f"take {things}"
        case [[a, b], [c, *_]]:
            return f"nested {a} {b} {c}"
        case [first, *_, last] if first == last:
            return f"ends alike {first}"
        case (x, y, z):
            return f"three {x} {y} {z}"
        case [*_, "end"]:
            return "ends"
        case str() | bytes():
            return "text"
        case [*all]:
            return f"all {all}"
    return "none"


for x in [[], [5], (1, 2), ["go", "north"], ["go", "up"], ["take", "a", "b"], ["take", "a"], [[1, 2], [3, 4, 5]], [7, 0, 7], (1, 2, 3), [1, 2, 3, "end"], "ab", b"ab", range(4), deque([1]), array("i", [1, 2]), {1, 2}, {1: 2}, iter([1]), None, 5, memoryview(b"xy"), bytearray(b"a")]:
    print(tell(x))


def constants(x):
    match x:
        case 0 | 1:
            return "bit"
        case -1.5:
            return "negative"
        case 3 + 4j:
            return "complex"
        case "a" "b":
            return "joined"
        case True:
            return "never: 1 is before"
        case None:
            return "None"
        case b"x":
            return "bytes"
        case _:
            return "?"


print([constants(x) for x in (0, True, 1.0, -1.5, 3 + 4j, "ab", None, b"x", "x")])
match 5:
    case n if n > 10:
        pass
    case n:
        print("bound", n)
match (1, (2, 3)):
    case a, (b, c) as pair:
        print(a, b, c, pair)
for code in ("match x:\n case a: pass\n case b: pass", "match x:\n case [*a, *b]: pass", "match x:\n case a | b: pass", "match x:\n case [a, a]: pass", "match x:\n case (a | 1): pass", "match x:\n case 1 + 2: pass"):
    try:
        compile(code, "t", "exec")
    except SyntaxError as error:
        print(error.msg)
#| empty
#| one 5
#| one two
#| go north
#| all ['go', 'up']
#| take ['a', 'b']
#| all ['take', 'a']
#| nested 1 2 3
#| ends alike 7
#| three 1 2 3
#| ends
#| text
#| text
#| all [0, 1, 2, 3]
#| one 1
#| one two
#| none
#| none
#| none
#| none
#| none
#| all [120, 121]
#| none
#| ['bit', 'bit', 'bit', 'negative', 'complex', 'joined', 'None', 'bytes', '?']
#| bound 5
#| 1 2 3 (2, 3)
#| name capture 'a' makes remaining patterns unreachable
#| multiple starred names in sequence pattern
#| name capture 'a' makes remaining patterns unreachable
#| multiple assignments to name 'a' in pattern
#| name capture 'a' makes remaining patterns unreachable
#| imaginary number required in complex literal
