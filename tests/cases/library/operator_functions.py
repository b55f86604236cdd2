# operator: every operator as a function.

import operator as op


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: op.add(1, 2))
tell(lambda: op.sub(5, 3))
tell(lambda: op.mul("a", 2))
tell(lambda: op.truediv(1, 4))
tell(lambda: op.floordiv(-7, 2))
tell(lambda: op.mod(-7, 3))
tell(lambda: op.pow(2, 3))
tell(lambda: op.neg(3))
tell(lambda: op.pos(-3))
tell(lambda: op.inv(5))
tell(lambda: op.not_(0))
tell(lambda: op.truth(""))
tell(lambda: op.and_(6, 3))
tell(lambda: op.or_(6, 3))
tell(lambda: op.xor(6, 3))
tell(lambda: op.lshift(1, 4))
tell(lambda: op.rshift(16, 2))
tell(lambda: op.eq(1, 1.0))
tell(lambda: op.ne(1, 2))
tell(lambda: op.lt(1, 2))
tell(lambda: op.ge(1, 2))
tell(lambda: op.is_(None, None))
tell(lambda: op.is_not(1, 2))
tell(lambda: op.is_none(None))
tell(lambda: op.is_not_none(None))
tell(lambda: op.contains([1], 1))
tell(lambda: op.concat([1], [2]))
tell(lambda: op.countOf([1, 1, 2], 1))
tell(lambda: op.indexOf("abc", "c"))
tell(lambda: op.index(True))
tell(lambda: op.index(1.5))
tell(lambda: op.concat(1, 2))
tell(lambda: op.add("a", 1))
#| 3
#| 2
#| 'aa'
#| 0.25
#| -4
#| 2
#| 8
#| -3
#| -3
#| -6
#| True
#| False
#| 2
#| 7
#| 5
#| 16
#| 4
#| True
#| True
#| True
#| False
#| True
#| True
#| True
#| False
#| True
#| [1, 2]
#| 2
#| 2
#| 1
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'int' object can't be concatenated
#| TypeError: can only concatenate str (not "int") to str
