# lambda: every kind of parameter, names, nesting, in conditions.
print((lambda: 1)(), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, 5, 6, d=7, z=8), (lambda x, /, y, *, z: x + y + z)(1, y=2, z=3), (lambda *a: a)(*"ab"), (lambda f: f(f))(lambda g: "self"))
f = lambda x: (lambda y: x + y)
print(f(1)(2), f.__name__, f(1).__qualname__, [*map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])], (lambda: (yield))().__class__.__name__, (lambda x: x if x else "empty")(""))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), sorted("bca", key=lambda c: -ord(c)), (lambda a, b: a < b and "less" or "more")(1, 2), {k: (lambda v: v * 2)(k) for k in range(2)})
#| 1 (1, 5, (6,), 7, {'z': 8}) 6 ('a', 'b') self
#| 3 <lambda> <lambda>.<locals>.<lambda> [2, 12] generator empty
#| 2432902008176640000 ['c', 'b', 'a'] less {0: 0, 1: 2}
