# operator.iadd and its like, setitem, getitem, delitem.

import operator as op


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = [1]
tell(lambda: op.iadd(a, [2]))
tell(lambda: a)
tell(lambda: op.iadd(5, 2))
tell(lambda: op.imul([0], 2))
tell(lambda: op.isub(5, 2))
tell(lambda: op.setitem(a, 0, "x"))
tell(lambda: a)
tell(lambda: op.getitem(a, slice(0, 1)))
tell(lambda: op.delitem(a, 0))
tell(lambda: a)
tell(lambda: op.getitem(a, 9))
tell(lambda: op.iconcat([1], [2]))
tell(lambda: op.ior({1}, {2}))
tell(lambda: op.call(max, 1, 5))
tell(lambda: op.matmul(1, 2))
#| [1, 2]
#| [1, 2]
#| 7
#| [0, 0]
#| 3
#| None
#| ['x', 2]
#| ['x']
#| None
#| [2]
#| IndexError: list index out of range
#| [1, 2]
#| {1, 2}
#| 5
#| TypeError: unsupported operand type(s) for @: 'int' and 'int'
