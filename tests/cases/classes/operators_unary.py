# Unary operators and conversions.
import math
import operator


class U:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __complex__(self):
        return 7j

    def __index__(self):
        return 3

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __round__(self, n=None):
        return f"round {n}"


u = U()
print(-u, +u, ~u, abs(u), int(u), float(u), complex(u), operator.index(u), math.trunc(u), math.floor(u), math.ceil(u), round(u), round(u, 2))
print([10, 20, 30, 40][u], "abcdef"[u:], range(u), hex(u), "x" * u if False else bytes(u))
for act in (lambda: -object(), lambda: ~1.5, lambda: abs("a"), lambda: +[], lambda: not u):
    try:
        print(act())
    except TypeError as error:
        print(error)
#| neg pos invert abs 7 7.5 7j 3 trunc floor ceil round None round 2
#| 40 def range(0, 3) 0x3 b'\x00\x00\x00'
#| bad operand type for unary -: 'object'
#| bad operand type for unary ~: 'float'
#| bad operand type for abs(): 'str'
#| bad operand type for unary +: 'list'
#| False
