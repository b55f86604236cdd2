# enum.Flag, IntFlag, IntEnum and StrEnum.

from enum import Flag, IntFlag, IntEnum, StrEnum, auto


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
class N(IntEnum):
    ONE = 1
    TWO = 2
class S(StrEnum):
    A = auto()
    B = "bee"
class I(IntFlag):
    A = 1
    B = 2
tell(lambda: P.R | P.X)
tell(lambda: P.RW)
tell(lambda: P.R in P.RW)
tell(lambda: P.RW & P.R)
tell(lambda: ~P.R)
tell(lambda: P(0))
tell(lambda: P(3))
tell(lambda: P(8))
tell(lambda: list(P.RW))
tell(lambda: len(P.RW))
tell(lambda: bool(P.R & P.W))
tell(lambda: N.ONE + 1)
tell(lambda: N.ONE < 2)
tell(lambda: N(2))
tell(lambda: str(N.ONE))
tell(lambda: f"{N.TWO}")
tell(lambda: repr(N.ONE))
tell(lambda: S.A)
tell(lambda: str(S.B))
tell(lambda: S.A == "a")
tell(lambda: S.B.upper())
tell(lambda: I.A | I.B)
tell(lambda: I.A | 8)
tell(lambda: I(5))
tell(lambda: I.A + 1)
tell(lambda: P.R ^ P.RW)
tell(lambda: P["RW"])
tell(lambda: list(P))
tell(lambda: [*N])
tell(lambda: sorted(N, reverse=True))
tell(lambda: P.R | 1)
tell(lambda: P.R < P.W)
#| <P.R|X: 5>
#| <P.RW: 3>
#| True
#| <P.R: 1>
#| <P.W|X: 6>
#| <P: 0>
#| <P.RW: 3>
#| ValueError: <flag 'P'> invalid value 8
#|     given 0b0 1000
#|   allowed 0b0 0111
#| [<P.R: 1>, <P.W: 2>]
#| 2
#| False
#| 2
#| True
#| <N.TWO: 2>
#| '1'
#| '2'
#| '<N.ONE: 1>'
#| <S.A: 'a'>
#| 'bee'
#| True
#| 'BEE'
#| <I.A|B: 3>
#| <I.A|8: 9>
#| <I.A|4: 5>
#| 2
#| <P.W: 2>
#| <P.RW: 3>
#| [<P.R: 1>, <P.W: 2>, <P.X: 4>]
#| [<N.ONE: 1>, <N.TWO: 2>]
#| [<N.TWO: 2>, <N.ONE: 1>]
#| TypeError: unsupported operand type(s) for |: 'P' and 'int'
#| TypeError: '<' not supported between instances of 'P' and 'P'
