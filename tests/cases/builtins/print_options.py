# print and input-like output: sep, end, file, flush, odd objects, errors.
import io
import sys


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print()
print("a", 1, None, [1, "x"], sep="-")
print("no newline", end="")
print(" <- joined", end="!\n")
print(1, 2, sep="")
print(1, 2, sep=None, end=None)
print("tab\tand\\slash", "quote'\"", "\u00e9", repr("\u00e9\n"), ascii("\u00e9"))
print(*[1, 2, 3], sep=", ")
print(*"abc", *range(2))
out = io.StringIO()
print("to", "file", file=out, sep="|", end="$", flush=True)
print(repr(out.getvalue()))
print("x", file=None)


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("a", "b", file=w)
print(w.parts)


class Shown:
    def __str__(self):
        return "str form"

    def __repr__(self):
        return "repr form"


print(Shown(), [Shown()], {Shown(): 1}.keys(), (Shown(),), f"{Shown()} {Shown()!r}")


class Bad:
    def __str__(self):
        return 5


class Raises:
    def __str__(self):
        raise ValueError("cannot show")


attempt(lambda: print(Bad()))
attempt(lambda: print(Raises()))
attempt(lambda: print("a", sep=1))
attempt(lambda: print("a", end=1))
attempt(lambda: print("a", file=5))
attempt(lambda: print("a", color="red"))
attempt(lambda: print("a", flush=True))
print(sys.stdout.write("written\n"), print(None) is None)
print(print, print("inner"))
print(True, 1.0, 1e100, 1e16, 123456789.123456789, 0.1 + 0.2, -0.0, float("nan"), 1_000, 0x1f, 2j, b"bytes", ..., NotImplemented, int, type(int), range(3), slice(1))
#|
#| a-1-None-[1, 'x']
#| no newline <- joined!
#| 12
#| 1 2
#| tab	and\slash quote'" é 'é\n' '\xe9'
#| 1, 2, 3
#| a b c 0 1
#| 'to|file$'
#| x
#| ['a', ' ', 'b', '\n']
#| str form [repr form] dict_keys([repr form]) (repr form,) str form repr form
#| TypeError: __str__ returned non-string (type int)
#| ValueError: cannot show
#| TypeError: sep must be None or a string, not int
#| TypeError: end must be None or a string, not int
#| AttributeError: 'int' object has no attribute 'write'
#| TypeError: print() got an unexpected keyword argument 'color'
#| a
#| None
#| written
#| None
#| 8 True
#| inner
#| <built-in function print> None
#| True 1.0 1e+100 1e+16 123456789.12345679 0.30000000000000004 -0.0 nan 1000 31 2j b'bytes' Ellipsis NotImplemented <class 'int'> <class 'type'> range(0, 3) slice(None, 1, None)
