# Generators: values both ways, delegation, closing, errors, states, recursion, infinite ones.
import inspect
from itertools import islice


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error, "| value", getattr(error, "value", None), "| cause", repr(error.__cause__))


def echo():
    received = []
    while True:
        try:
            got = yield len(received)
            received.append(got)
        except ValueError as error:
            received.append(f"caught {error}")
        except GeneratorExit:
            print("closing", received)
            return "final"


g = echo()
print(inspect.getgeneratorstate(g), next(g), g.send("a"), g.throw(ValueError("v")), g.gi_running, g.gi_frame is not None, g.gi_yieldfrom, inspect.getgeneratorstate(g))
print(g.close(), inspect.getgeneratorstate(g), g.close(), g.gi_frame)
attempt(lambda: next(g))
attempt(lambda: g.send(1))


def returns():
    yield 1
    return "result"


def delegates():
    got = yield from returns()
    print("got", got)
    yield from "ab"
    yield from [1, 2]
    return (yield from ())


print(list(delegates()))
r = returns()
next(r)
attempt(lambda: next(r))
attempt(lambda: returns().send(5))
attempt(lambda: list(returns()).x)


def stop():
    yield 1
    raise StopIteration("inside")


attempt(lambda: list(stop()))


def ignores_exit():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


i = ignores_exit()
next(i)
attempt(i.close)


def reentrant():
    yield next(me)


me = reentrant()
attempt(lambda: next(me))


def with_finally():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


for x in with_finally():
    break
w = with_finally()
next(w)
del w
attempt(lambda: with_finally().throw(KeyError("before start")))
attempt(lambda: with_finally().throw(KeyError))
attempt(lambda: with_finally().throw(5))
attempt(lambda: with_finally().throw(ValueError, "x"))


def walk(tree):
    if isinstance(tree, list):
        for part in tree:
            yield from walk(part)
    else:
        yield tree


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def window(items, size):
    buffer = []
    for item in items:
        buffer.append(item)
        if len(buffer) == size:
            yield tuple(buffer)
            buffer.pop(0)


print(list(walk([1, [2, [3, []]], 4])), list(islice(fib(), 10)), list(islice(primes(), 8)), list(window("abcd", 2)))


def averager():
    total = count = 0
    average = None
    while True:
        x = yield average
        total, count = total + x, count + 1
        average = total / count


a = averager()
next(a)
print([a.send(x) for x in (10, 20, 60)])


class Delegate:
    def __iter__(self):
        return self

    def __next__(self):
        return 7


def to_object():
    x = yield from Delegate()


t = to_object()
print(next(t))
attempt(lambda: t.send("not possible"))
attempt(lambda: len(fib()))
attempt(lambda: fib()[0])
attempt(lambda: fib() + fib())
attempt(lambda: fib()())
print(type(fib()).__name__, fib.__name__, (x for x in []).__name__, fib().__qualname__, iter(me) is me, sum(x for x in range(5)), max(len(w) for w in ["a", "bb"]), dict((c, i) for i, c in enumerate("ab")), "".join(str(d) for d in range(3)), (lambda: (yield))().__class__.__name__)
for source in ("yield 1", "class A: yield 1", "def f():\n    return 1\n    yield", "def f(): x = yield = 1", "def f(): yield from", "def f(): yield 1, 2", "def f(): print(yield)", "def f(): (yield) + 1", "lambda: yield", "lambda: (yield 1)", "def f(x=(yield)): pass", "[(yield) for x in y]", "def f(): return (yield 5)", "async def f(): yield from x", "def f(): yield *a, b", "def f(): yield from *a"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.offset)
#| GEN_CREATED 0 1 2 False True None GEN_SUSPENDED
#| closing ['a', 'caught v']
#| final GEN_CLOSED None None
#| StopIteration:  | value None | cause None
#| StopIteration:  | value None | cause None
#| got result
#| [1, 'a', 'b', 1, 2]
#| StopIteration: result | value result | cause None
#| TypeError: can't send non-None value to a just-started generator | value None | cause None
#| AttributeError: 'list' object has no attribute 'x' | value None | cause None
#| RuntimeError: generator raised StopIteration | value None | cause StopIteration('inside')
#| RuntimeError: generator ignored GeneratorExit | value None | cause None
#| ValueError: generator already executing | value None | cause None
#| cleanup
#| cleanup
#| KeyError: 'before start' | value None | cause None
#| KeyError:  | value None | cause None
#| TypeError: exceptions must be classes or instances deriving from BaseException, not int | value None | cause None
#| ValueError: x | value None | cause None
#| [1, 2, 3, 4] [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [2, 3, 5, 7, 11, 13, 17, 19] [('a', 'b'), ('b', 'c'), ('c', 'd')]
#| [10.0, 15.0, 30.0]
#| 7
#| AttributeError: 'Delegate' object has no attribute 'send' | value None | cause None
#| TypeError: object of type 'generator' has no len() | value None | cause None
#| TypeError: 'generator' object is not subscriptable | value None | cause None
#| TypeError: unsupported operand type(s) for +: 'generator' and 'generator' | value None | cause None
#| TypeError: 'generator' object is not callable | value None | cause None
#| generator fib <genexpr> fib True 10 2 {'a': 0, 'b': 1} 012 generator
#| 'yield 1' | 'yield' outside function 1
#| 'class A: yield 1' | 'yield' outside function 10
#| 'def f():\n    return 1\n    yield' compiles
#| 'def f(): x = yield = 1' | assignment to yield expression not possible 14
#| 'def f(): yield from' | invalid syntax 20
#| 'def f(): yield 1, 2' compiles
#| 'def f(): print(yield)' | invalid syntax 16
#| 'def f(): (yield) + 1' compiles
#| 'lambda: yield' | invalid syntax 9
#| 'lambda: (yield 1)' compiles
#| 'def f(x=(yield)): pass' | 'yield' outside function 10
#| '[(yield) for x in y]' | 'yield' inside list comprehension 3
#| 'def f(): return (yield 5)' compiles
#| 'async def f(): yield from x' | 'yield from' inside async function 16
#| 'def f(): yield *a, b' compiles
#| 'def f(): yield from *a' | invalid syntax 21
