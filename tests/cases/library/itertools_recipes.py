# Recipes with itertools: windows, chunks, flattening, grouping, round robin, unique, powersets.

from collections import deque
from itertools import accumulate, batched, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest


def windows(it, n):
    it = iter(it)
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)


def powerset(items):
    return chain.from_iterable(combinations(items, r) for r in range(len(items) + 1))


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


def unique(items, key=None):
    seen = set()
    for x in items:
        k = key(x) if key else x
        if k not in seen:
            seen.add(k)
            yield x


print(list(windows("abcde", 3)), list(batched("abcdefg", 3)), list(pairwise([1, 4, 9])))
print(list(powerset([1, 2, 3])), list(roundrobin("ABC", "D", "EF")), list(unique("AbBa", str.lower)))
print([(k, len(list(g))) for k, g in groupby("aaabbc")], {k: list(g) for k, g in groupby(sorted(["bat", "ant", "bee"]), key=lambda w: w[0])})
print(list(accumulate([1, 2, 3, 4], lambda a, b: a * b)), list(accumulate([5, 1], initial=10)), list(accumulate("abc")))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abcdef", [1, 0, 1])), list(filterfalse(str.isdigit, "a1b2")))
print(list(takewhile(lambda x: x < 3, count())), list(dropwhile(lambda x: x < 3, range(5))), list(zip_longest("ab", "xyz", fillvalue="-")))
print(list(product("ab", repeat=2)), list(permutations([1, 2, 3], 2))[:3], list(islice(repeat("x"), 2)), list(islice(range(10), 2, 9, 3)))
a, b = tee(iter(range(3)))
print(next(a), next(a), list(b), list(a))
first = next((n for n in count(1) if n % 7 == 0 and n % 5 == 0), None)
print(first, sum(1 for _ in combinations(range(10), 3)), next(islice("abc", 1, None)), list(batched([1, 2], 2, strict=True)))
for wrong in (lambda: list(batched([1, 2, 3], 2, strict=True)), lambda: islice([], -1), lambda: list(batched([], 0)), lambda: product(1), lambda: next(iter(chain([])))):
    try:
        wrong()
    except (ValueError, TypeError, StopIteration) as error:
        print(type(error).__name__, error)
#| [('a', 'b', 'c'), ('b', 'c', 'd'), ('c', 'd', 'e')] [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [(1, 4), (4, 9)]
#| [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)] ['A', 'D', 'E', 'B', 'F', 'C'] ['A', 'b']
#| [('a', 3), ('b', 2), ('c', 1)] {'a': ['ant'], 'b': ['bat', 'bee']}
#| [1, 2, 6, 24] [10, 15, 16] ['a', 'ab', 'abc']
#| [8, 9] ['a', 'c'] ['a', 'b']
#| [0, 1, 2] [3, 4] [('a', 'x'), ('b', 'y'), ('-', 'z')]
#| [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [(1, 2), (1, 3), (2, 1)] ['x', 'x'] [2, 5, 8]
#| 0 1 [0, 1, 2] [2]
#| 35 120 b [(1, 2)]
#| ValueError batched(): incomplete batch
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError n must be at least one
#| TypeError 'int' object is not iterable
#| StopIteration
