# What a comprehension sees: class names, the first iterable, nested functions.
x = "global"
class C:
    x = "class"
    first = [x for _ in range(1)]
    it = [i for i in x]
    lam = lambda self: x
print(C.first, C.it, C().lam())
def outer():
    x = "outer"
    fs = [lambda: (x, i) for i in range(2)]
    gen = (x for _ in range(1))
    x = "changed"
    return [f() for f in fs], list(gen), [j for j in (k * 2 for k in range(3))], {i: [i for i in range(i)] for i in range(3)}
print(outer(), [x for x in "ab"], x)
print([[y for y in range(x)] for x in range(3)], [a for a in [1] for a in [a + 1, a + 2]])
#| ['global'] ['c', 'l', 'a', 's', 's'] global
#| ([('changed', 1), ('changed', 1)], ['changed'], [0, 2, 4], {0: [], 1: [0], 2: [0, 1]}) ['a', 'b'] global
#| [[], [0], [0, 1]] [2, 3]
