# match: sequences of fixed and of any length, nested; what counts as a sequence.
import collections


def kind(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case (1, 2):
            return "one-two"
        case [1, *rest]:
            return f"starts with 1, then {rest}"
        case [*_, 9]:
            return "ends with 9"
        case [[a, b], [c, *d]]:
            return f"nested {a}{b}{c}{d}"
        case [first, _, *middle, last] if first == last:
            return f"same ends {middle}"
        case list() | tuple() as whole:
            return f"{len(whole)} items"
        case _:
            return "no sequence"


for value in ([], (), [5], (1, 2), [1, 2, 3], (3, 9), [[1, 2], [3]], [4, 5, 6, 4], [7, 8, 6], "ab", b"ab", {1, 2}, {1: 2}, range(1, 4), collections.deque([3, 9]), iter([1]), bytearray(b"a"), memoryview(b"a")):
    print(value if not hasattr(value, "__next__") and not isinstance(value, memoryview) else "...", "->", kind(value))
#| [] -> empty
#| () -> empty
#| [5] -> one 5
#| (1, 2) -> one-two
#| [1, 2, 3] -> starts with 1, then [2, 3]
#| (3, 9) -> ends with 9
#| [[1, 2], [3]] -> nested 123[]
#| [4, 5, 6, 4] -> same ends [6]
#| [7, 8, 6] -> 3 items
#| ab -> no sequence
#| b'ab' -> no sequence
#| {1, 2} -> no sequence
#| {1: 2} -> no sequence
#| range(1, 4) -> starts with 1, then [2, 3]
#| deque([3, 9]) -> ends with 9
#| ... -> no sequence
#| bytearray(b'a') -> no sequence
#| ... -> one 97
