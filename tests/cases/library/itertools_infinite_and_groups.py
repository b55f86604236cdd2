# count, cycle, repeat, accumulate, chain, groupby, tee, zip_longest as recipes use them.
from itertools import accumulate, chain, count, cycle, groupby, islice, repeat, tee, zip_longest
import operator


def take(n, iterable):
    return list(islice(iterable, n))


print(take(4, count(10)), take(4, count(1, 0.5)), take(3, count(5, -2)), count(3), repr(count(1.5, 2)), repr(count(2, 1)))
print(take(5, cycle("ab")), take(3, cycle([])), take(3, repeat(7)), list(repeat("x", 2)), repr(repeat(3)), repr(repeat(3, 2)))
r = repeat("z", 3)
next(r)
print(r, r.__length_hint__())
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], operator.mul, initial=10)),
      list(accumulate([])), list(accumulate([], initial=0)), list(accumulate("abc")))
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "cd"])), list(chain()))
for key, group in groupby("AAAABBBCCD"):
    print(key, list(group), end=" ")
print()
groups = groupby([1, 1, 2, 3, 3], key=lambda x: x % 2)
saved = [(k, g) for k, g in groups]
print([(k, list(g)) for k, g in saved])
a, b, c = tee([1, 2, 3], 3)
print(list(a), next(b), list(c), list(b), tee([1], 0))
print(list(zip_longest("ab", [1], (True, False, None), fillvalue="-")), list(zip_longest()))
for wrong in (lambda: count("a"), lambda: repeat(), lambda: tee([1], -1), lambda: zip_longest([1], fill=2),
              lambda: chain(3).__next__(), lambda: groupby(), lambda: accumulate([1], 3).__next__(),
              lambda: list(accumulate([1, 2], 3)), lambda: cycle(3), lambda: repeat(1, "x")):
    try:
        print(wrong())
    except TypeError as error:
        print("TypeError", error)
    except ValueError as error:
        print("ValueError", error)


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


print(list(roundrobin("ABC", "D", "EF")))
#| [10, 11, 12, 13] [1, 1.5, 2.0, 2.5] [5, 3, 1] count(3) count(1.5, 2) count(2)
#| ['a', 'b', 'a', 'b', 'a'] [] [7, 7, 7] ['x', 'x'] repeat(3) repeat(3, 2)
#| repeat('z', 2) 2
#| [1, 3, 6, 10] [3, 3, 4, 4, 5] [10, 10, 20, 60] [] [0] ['a', 'ab', 'abc']
#| ['a', 'b', 1] ['a', 'b', 'c', 'd'] []
#| A ['A', 'A', 'A', 'A'] B ['B', 'B', 'B'] C ['C', 'C'] D ['D']
#| [(1, []), (0, []), (1, [])]
#| [1, 2, 3] 1 [1, 2, 3] [2, 3] ()
#| [('a', 1, True), ('b', '-', False), ('-', '-', None)] []
#| TypeError a number is required
#| TypeError repeat() missing required argument 'object' (pos 1)
#| ValueError n must be >= 0
#| TypeError zip_longest() got an unexpected keyword argument
#| TypeError 'int' object is not iterable
#| TypeError groupby() missing required argument 'iterable' (pos 1)
#| 1
#| TypeError 'int' object is not callable
#| TypeError 'int' object is not iterable
#| TypeError 'str' object cannot be interpreted as an integer
#| ['A', 'D', 'E', 'B', 'F', 'C']
