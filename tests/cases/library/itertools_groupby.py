# itertools.groupby: runs of equal keys, shared with the source.

import itertools


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: [(k, list(g)) for k, g in itertools.groupby("aabca")])
tell(lambda: [(k, len(list(g))) for k, g in itertools.groupby([1, 3, 2, 4], key=lambda n: n % 2)])
tell(lambda: [list(g) for g in [g for k, g in itertools.groupby("aab")]])
tell(lambda: list(itertools.groupby([])))
tell(lambda: itertools.groupby(5))
tell(lambda: {k: [w for w in g] for k, g in itertools.groupby(["ab", "ac", "b"], lambda w: w[0])})
groups = itertools.groupby("aab")
key, group = next(groups)
tell(lambda: next(group))
tell(lambda: next(groups)[0])
tell(lambda: list(group))
#| [('a', ['a', 'a']), ('b', ['b']), ('c', ['c']), ('a', ['a'])]
#| [(1, 2), (0, 2)]
#| [[], []]
#| []
#| TypeError: 'int' object is not iterable
#| {'a': ['ab', 'ac'], 'b': ['b']}
#| 'a'
#| 'b'
#| []
