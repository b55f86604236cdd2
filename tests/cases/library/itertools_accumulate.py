# itertools.accumulate: running totals, with a function and a start.

import itertools
import operator


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: list(itertools.accumulate([1, 2, 3])))
tell(lambda: list(itertools.accumulate([1, 2, 3], operator.mul)))
tell(lambda: list(itertools.accumulate([], initial=5)))
tell(lambda: list(itertools.accumulate("abc")))
tell(lambda: list(itertools.accumulate([3, 1, 4], max, initial=2)))
tell(lambda: list(itertools.accumulate([1, "a"])))
tell(lambda: itertools.accumulate(5))
tell(lambda: list(itertools.accumulate([1, 2], func=lambda a, b: (a, b))))
#| [1, 3, 6]
#| [1, 2, 6]
#| [5]
#| ['a', 'ab', 'abc']
#| [2, 3, 3, 4]
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: 'int' object is not iterable
#| [1, (1, 2)]
