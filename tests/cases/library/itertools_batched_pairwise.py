# batched, pairwise, islice, starmap, filterfalse, takewhile: results, types, errors.
from itertools import batched, compress, dropwhile, filterfalse, islice, pairwise, starmap, takewhile


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(list(batched("ABCDEFG", 3)), list(batched([], 2)), list(batched(range(4), 2, strict=True)))
attempt(lambda: list(batched(range(5), 2, strict=True)))
attempt(lambda: batched("abc", 0))
attempt(lambda: batched("abc"))
attempt(lambda: batched("abc", "x"))
print(list(pairwise("ABCD")), list(pairwise("A")), list(pairwise([])))
attempt(lambda: pairwise(3))
print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)),
      list(islice("ABCDEFG", 0, None, 2)), list(islice("AB", 5, 9)))
for arguments in ((-1,), (0, -1), (0, 5, 0), ("a",), (1, 2, 3, 4), ()):
    attempt(lambda: islice("ABC", *arguments))
source = iter(range(10))
print(list(islice(source, 1, 4)), next(source))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, ["ab", "xyz"])))
attempt(lambda: list(starmap(pow, [3])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])))
print(list(takewhile(str.isalpha, "ab1c")), list(dropwhile(str.isalpha, "ab1c")), list(compress("ABCD", [1, 0, 1])))
attempt(lambda: list(takewhile(None, [1])))
print([type(x).__name__ for x in (batched("a", 1), pairwise("a"), islice("a", 1), starmap(pow, []))])
broken = takewhile(lambda x: x < 3, [1, 5, 2])
print(list(broken), list(broken))
#| [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] [] [(0, 1), (2, 3)]
#| ValueError: batched(): incomplete batch
#| ValueError: n must be at least one
#| TypeError: batched() missing required argument 'n' (pos 2)
#| TypeError: 'str' object cannot be interpreted as an integer
#| [('A', 'B'), ('B', 'C'), ('C', 'D')] [] []
#| TypeError: 'int' object is not iterable
#| ['A', 'B'] ['C', 'D'] ['C', 'D', 'E', 'F', 'G'] ['A', 'C', 'E', 'G'] []
#| ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError: Step for islice() must be a positive integer or None.
#| ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| TypeError: islice expected at most 4 arguments, got 5
#| TypeError: islice expected at least 2 arguments, got 1
#| [1, 2, 3] 4
#| [32, 9] ['b', 'z']
#| TypeError: 'int' object is not iterable
#| [0, 2, 4] [0, '']
#| ['a', 'b'] ['1', 'c'] ['A', 'C']
#| TypeError: 'NoneType' object is not callable
#| ['batched', 'pairwise', 'islice', 'starmap']
#| [1] []
