# Generators: pipelines, send, throw, close, return values, yield from, infinite streams, cleanup.

import itertools


def numbers():
    n = 0
    try:
        while True:
            got = yield n
            n = n + 1 if got is None else got
    finally:
        print("closing at", n)


def evens(it):
    return (x for x in it if x % 2 == 0)


def squares(it):
    for x in it:
        yield x * x


g = numbers()
print(list(itertools.islice(squares(evens(g)), 4)), next(g), g.send(100), next(g))
g.close()
try:
    next(g)
except StopIteration:
    print("finished", g.gi_frame)


def average():
    total, count = 0, 0
    while True:
        x = yield (total / count if count else None)
        if x is None:
            return total, count
        total += x
        count += 1


def collect(results):
    while True:
        results.append((yield from average()))


results = []
c = collect(results)
next(c)
for x in [10, 20, None, 5, None]:
    c.send(x)
print(results, c.gi_yieldfrom.__name__)


def robust():
    while True:
        try:
            x = yield
            print("got", x)
        except ValueError as error:
            print("caught", error)
        except GeneratorExit:
            print("exit")
            raise


r = robust()
next(r)
r.send(1)
r.throw(ValueError("thrown"))
r.send(2)
r.close()


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [4]], 5]])), sum(x for x in range(5)), max((len(w), w) for w in ["a", "ccc", "bb"]))


def stubborn():
    try:
        yield 1
    finally:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
for wrong in (lambda: numbers().send(5), lambda: next(iter(())), lambda: list(x / 0 for x in [1]), lambda: numbers().throw(KeyError("k")), lambda: numbers().throw(5)):
    try:
        wrong()
    except BaseException as error:
        print(type(error).__name__, error)


def stops():
    raise StopIteration("inside")
    yield


try:
    list(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))
def running():
    yield next(me)
me = running()
try:
    next(me)
except ValueError as error:
    print(error)
#| [0, 4, 16, 36] 7 100 101
#| closing at 101
#| finished None
#| [(30, 2), (5, 1)] average
#| got 1
#| caught thrown
#| got 2
#| exit
#| [1, 2, 3, 4, 5] 10 (3, 'ccc')
#| generator ignored GeneratorExit
#| TypeError can't send non-None value to a just-started generator
#| StopIteration
#| ZeroDivisionError division by zero
#| KeyError 'k'
#| TypeError exceptions must be classes or instances deriving from BaseException, not int
#| generator raised StopIteration StopIteration('inside')
#| generator already executing
