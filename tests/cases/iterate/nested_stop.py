# StopIteration inside a generator and inside a plain function.
def first(items):
    return next(iter(items))


def gen():
    yield first([1])
    yield first([])


g = gen()
print(next(g))
try:
    next(g)
except RuntimeError as error:
    print(repr(error), repr(error.__cause__))
print(list(map(first, [[1], [2], [], [3]])))
try:
    [first([]) for _ in range(1)]
except StopIteration as error:
    print("out of a list comprehension", repr(error))
try:
    list(first([]) for _ in range(1))
except RuntimeError as error:
    print(error)
#| 1
#| RuntimeError('generator raised StopIteration') StopIteration()
#| [1, 2]
#| out of a list comprehension StopIteration()
#| generator raised StopIteration
