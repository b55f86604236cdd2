# Flags: combining, inverting, containing, iterating, and the ways to treat unknown bits.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(Perm.R | Perm.W, repr(Perm.R | Perm.W), (Perm.R | Perm.W).value, (Perm.R | Perm.W).name)
print(Perm.RWX, list(Perm.RWX), list(Perm), len(Perm.RWX), Perm(0), repr(Perm(0)), bool(Perm(0)))
print(~Perm.R, Perm.R ^ Perm.RWX, Perm.R & Perm.W, Perm.RWX & ~Perm.X)
print(Perm.R in Perm.RWX, Perm.RWX in Perm.R, Perm.X in (Perm.R | Perm.W))
print(Perm(6), Perm["RWX"], Perm.R | Perm.W | Perm.X is Perm.RWX)
for action in (lambda: Perm(8), lambda: Perm.R | 1, lambda: 1 in Perm.R, lambda: Perm.R < Perm.W):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error))


class Loose(Flag, boundary=KEEP):
    A = 1
    B = 2


class Conforming(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Ejecting(Flag, boundary=EJECT):
    A = 1
    B = 2


print(repr(Loose(9)), repr(Conforming(9)), repr(Ejecting(9)), type(Ejecting(9)))


class Int(IntFlag):
    A = 1
    B = 2
    D = 8


print(Int.A | 4, repr(Int.A | 4), Int.A + 1, repr(Int.A | Int.B), Int(16), repr(~Int.A), Int.A == 1)
print(list(Int.A | Int.D), Int.D > Int.A, isinstance(Int.A | Int.B, int), f"{Int.B:04b}")
print(repr(Int(-1)), Int(-2), Int.A in Int(3))
print(STRICT, repr(KEEP), Perm._boundary_)


class Empty(Flag):
    NONE = 0
    A = 1


print(list(Empty), Empty.NONE, Empty.A & Empty(0), repr(Empty.NONE), Empty.NONE in Empty.A)
#| Perm.R|W <Perm.R|W: 6> 6 R|W
#| Perm.RWX [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] 3 Perm(0) <Perm: 0> False
#| Perm.W|X Perm.W|X Perm(0) Perm.R|W
#| True False False
#| Perm.R|W Perm.RWX True
#| ValueError <flag 'Perm'> invalid value 8
#|     given 0b0 1000
#|   allowed 0b0 0111
#| TypeError unsupported operand type(s) for |: 'Perm' and 'int'
#| TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
#| TypeError '<' not supported between instances of 'Perm' and 'Perm'
#| <Loose.A|8: 9> <Conforming.A: 1> 9 <class 'int'>
#| 5 <Int.A|4: 5> 2 <Int.A|B: 3> 16 <Int.B|D|4: 14> True
#| [<Int.A: 1>, <Int.D: 8>] True True 0010
#| <Int.A|B|D|4: 15> 14 True
#| strict <FlagBoundary.KEEP: 'keep'> strict
#| [<Empty.A: 1>] Empty.NONE Empty.NONE <Empty.NONE: 0> True
