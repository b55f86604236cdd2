# itertools.dropwhile, takewhile, islice and batched.

import itertools


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: list(itertools.dropwhile(lambda n: n < 3, [1, 3, 2])))
tell(lambda: list(itertools.takewhile(lambda n: n < 3, [1, 3, 2])))
tell(lambda: list(itertools.islice("abcdef", 2)))
tell(lambda: list(itertools.islice("abcdef", 1, None, 2)))
tell(lambda: list(itertools.islice("abc", -1)))
tell(lambda: list(itertools.islice("abc", 0, 5, 0)))
tell(lambda: list(itertools.batched("abcde", 2)))
tell(lambda: list(itertools.batched("abcde", 2, strict=True)))
tell(lambda: list(itertools.batched("a", 0)))
tell(lambda: itertools.islice("abc"))
tell(lambda: itertools.islice("abc", "x"))
#| [3, 2]
#| [1]
#| ['a', 'b']
#| ['b', 'd', 'f']
#| ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError: Step for islice() must be a positive integer or None.
#| [('a', 'b'), ('c', 'd'), ('e',)]
#| ValueError: batched(): incomplete batch
#| ValueError: n must be at least one
#| TypeError: islice expected at least 2 arguments, got 1
#| ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
