# itertools.product, permutations, combinations and with replacement.

import itertools


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: list(itertools.product("ab", [1, 2])))
tell(lambda: list(itertools.product(range(2), repeat=2)))
tell(lambda: list(itertools.product()))
tell(lambda: list(itertools.product("a", "")))
tell(lambda: ["".join(p) for p in itertools.permutations("abc", 2)])
tell(lambda: len(list(itertools.permutations(range(5)))))
tell(lambda: list(itertools.permutations("ab", 3)))
tell(lambda: list(itertools.combinations("abc", 2)))
tell(lambda: list(itertools.combinations_with_replacement("ab", 2)))
tell(lambda: itertools.combinations("abc", -1))
tell(lambda: itertools.product(5))
tell(lambda: itertools.product("a", repeat=-1))
#| [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
#| [(0, 0), (0, 1), (1, 0), (1, 1)]
#| [()]
#| []
#| ['ab', 'ac', 'ba', 'bc', 'ca', 'cb']
#| 120
#| []
#| [('a', 'b'), ('a', 'c'), ('b', 'c')]
#| [('a', 'a'), ('a', 'b'), ('b', 'b')]
#| ValueError: r must be non-negative
#| TypeError: 'int' object is not iterable
#| ValueError: repeat argument cannot be negative
