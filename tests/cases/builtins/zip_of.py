# zip: pairs up to the shortest, strict or not, and back again.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(list(zip("abc", [1, 2, 3])), list(zip("ab", range(5), "xyz")), list(zip()), list(zip("ab")))
pairs = [("a", 1), ("b", 2)]
letters, numbers = zip(*pairs)
print(letters, numbers, dict(zip(letters, numbers)))
long = iter(range(5))
print(list(zip(long, "ab")), next(long))
tell(lambda: list(zip("ab", "c", strict=True)))
tell(lambda: list(zip("a", "bc", strict=True)))
tell(lambda: list(zip("a", "b", "cd", strict=True)))
tell(lambda: list(zip("ab", "cd", "e", strict=True)))
tell(lambda: list(zip("ab", "cd", strict=True)))
tell(zip, 5)
tell(zip, "a", 5)
tell(lambda: zip("a", wrong=1))
#| [('a', 1), ('b', 2), ('c', 3)] [('a', 0, 'x'), ('b', 1, 'y')] [] [('a',), ('b',)]
#| ('a', 'b') (1, 2) {'a': 1, 'b': 2}
#| [(0, 'a'), (1, 'b')] 3
#| ValueError: zip() argument 2 is shorter than argument 1
#| ValueError: zip() argument 2 is longer than argument 1
#| ValueError: zip() argument 3 is longer than arguments 1-2
#| ValueError: zip() argument 3 is shorter than arguments 1-2
#| [('a', 'c'), ('b', 'd')]
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: zip() got an unexpected keyword argument 'wrong'
