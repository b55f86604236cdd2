# itertools.count, cycle and repeat: endless ones.

import itertools


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: [n for n, _ in zip(itertools.count(5, 2), range(3))])
tell(lambda: list(itertools.islice(itertools.count(1, -0.5), 3)))
tell(lambda: itertools.count(3))
tell(lambda: itertools.count(1, 2))
tell(lambda: itertools.count("a"))
tell(lambda: list(itertools.islice(itertools.cycle("ab"), 5)))
tell(lambda: list(itertools.cycle([])))
tell(lambda: list(itertools.repeat("x", 2)))
tell(lambda: itertools.repeat(1))
tell(lambda: itertools.repeat(1, 3))
tell(lambda: list(itertools.repeat(1, -2)))
tell(lambda: itertools.cycle(5))
tell(lambda: next(itertools.count(2**63)))
#| [5, 7, 9]
#| [1, 0.5, 0.0]
#| count(3)
#| count(1, 2)
#| TypeError: a number is required
#| ['a', 'b', 'a', 'b', 'a']
#| []
#| ['x', 'x']
#| repeat(1)
#| repeat(1, 3)
#| []
#| TypeError: 'int' object is not iterable
#| 9223372036854775808
