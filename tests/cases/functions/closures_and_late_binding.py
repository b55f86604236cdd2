# Closures: late binding in loops, nonlocal, counters, cells, default arguments as memory, function attributes.

fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])


def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    step.reset = reset
    return step


c, d = counter(), counter(10)
print(c(), c(), d(5), c.reset(), c(), c.__closure__[0].cell_contents, c.__code__.co_freevars, counter.__code__.co_cellvars)


def remember(x, seen=[]):
    seen.append(x)
    return seen


print(remember(1), remember(2), remember.__defaults__, remember(3, []), remember(4))


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed"
        inner()
        return x

    return middle(), x


print(outer())
x = "global"


def shadow():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1


shadow()


def free():
    def get():
        return late
    try:
        get()
    except NameError as error:
        print(error)
    late = 5
    return get()


print(free())


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return composed


print(compose(str, lambda x: x + 1, abs)(-4), (lambda *a, **k: (a, k))(1, b=2), (lambda: (yield))().__class__.__name__)


def attrs():
    attrs.calls = getattr(attrs, "calls", 0) + 1
    return attrs.calls


attrs(), attrs()
print(attrs.calls, attrs.__dict__, attrs.__name__, attrs.__qualname__, counter().__qualname__, fs[0].__name__)
exec("y = 5\ndef h(): return y", ns := {})
print(ns["h"](), ns["h"].__globals__ is ns)
#| [2, 2, 2] [0, 1, 2]
#| 1 2 15 None 1 1 ('count',) ('start', 'count')
#| [1, 2, 4] [1, 2, 4] ([1, 2, 4],) [3] [1, 2, 4]
#| ('changed', 'changed')
#| cannot access local variable 'x' where it is not associated with a value
#| cannot access free variable 'late' where it is not associated with a value in enclosing scope
#| 5
#| 5 ((1,), {'b': 2}) generator
#| 2 {'calls': 2} attrs attrs counter.<locals>.step <lambda>
#| 5 True
