# itertools.tee, zip_longest, pairwise and starmap.

import itertools


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = itertools.tee(iter("abc"))
tell(lambda: next(a), list(b), list(a))
tell(lambda: list(itertools.zip_longest("ab", [1, 2, 3], fillvalue="-")))
tell(lambda: list(itertools.zip_longest()))
tell(lambda: list(itertools.pairwise("abcd")))
tell(lambda: list(itertools.pairwise("a")))
tell(lambda: list(itertools.starmap(pow, [(2, 3), (3, 2)])))
tell(lambda: itertools.tee("a", -1))
tell(lambda: len(itertools.tee("a", 3)))
#| TypeError: <lambda>() takes 0 positional arguments but 2 were given
#| [('a', 1), ('b', 2), ('-', 3)]
#| []
#| [('a', 'b'), ('b', 'c'), ('c', 'd')]
#| []
#| [8, 9]
#| ValueError: n must be >= 0
#| 3
