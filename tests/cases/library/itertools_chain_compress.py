# itertools.chain, chain.from_iterable, compress, filterfalse.

import itertools


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: list(itertools.chain("ab", [1], ())))
tell(lambda: list(itertools.chain()))
tell(lambda: list(itertools.chain.from_iterable(["ab", "c"])))
tell(lambda: list(itertools.chain(5)))
tell(lambda: list(itertools.compress("abcd", [1, 0, 1])))
tell(lambda: list(itertools.filterfalse(None, [0, 1, ""])))
tell(lambda: list(itertools.filterfalse(lambda n: n % 2, range(5))))
tell(lambda: list(itertools.chain.from_iterable([1])))
#| ['a', 'b', 1]
#| []
#| ['a', 'b', 'c']
#| TypeError: 'int' object is not iterable
#| ['a', 'c']
#| [0, '']
#| [0, 2, 4]
#| TypeError: 'int' object is not iterable
