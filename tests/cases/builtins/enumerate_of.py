# enumerate: pairs with a counter, from any start.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)))
pairs = enumerate([10, 20], 2**63 - 1)
print(next(pairs), next(pairs))
print(type(pairs), iter(pairs) is pairs)
tell(next, pairs)
tell(enumerate)
tell(enumerate, 5)
tell(enumerate, "a", 1.5)
tell(enumerate, "a", 1, 2)
tell(lambda: enumerate("a", begin=1))
tell(lambda: list(enumerate(iterable="xy", start=1)))
for index, (left, right) in enumerate(zip("ab", "cd")):
    print(index, left, right)
#| [(0, 'a'), (1, 'b'), (2, 'c')] [(5, 'a'), (6, 'b')] [(-1, 'a'), (0, 'b')]
#| (9223372036854775807, 10) (9223372036854775808, 20)
#| <class 'enumerate'> True
#| StopIteration:
#| TypeError: enumerate() missing required argument 'iterable'
#| TypeError: 'int' object is not iterable
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: enumerate() takes at most 2 arguments (3 given)
#| TypeError: 'begin' is an invalid keyword argument for enumerate()
#| [(1, 'x'), (2, 'y')]
#| 0 a c
#| 1 b d
