# Dict comprehensions: order of evaluation, later keys win.
def show(what):
    print(what, end=" ")
    return what


print({show("k" + str(n)): show(n) for n in range(2)})
print({show("x"): show(1), show("y"): show(2)})
print({n % 3: n for n in range(8)}, {k: v for k, v in [("a", 1), ("a", 2)]}, {(a, b): a * b for a in range(2) for b in range(2)})
print({v: k for k, v in {"a": 1, "b": 1}.items()}, {w: len(w) for w in "to be or not to be".split() if w != "or"})
try:
    {[]: 1 for _ in range(1)}
except TypeError as error:
    print(error)
#| k0 0 k1 1 {'k0': 0, 'k1': 1}
#| x 1 y 2 {'x': 1, 'y': 2}
#| {0: 6, 1: 7, 2: 5} {'a': 2} {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1}
#| {1: 'b'} {'to': 2, 'be': 2, 'not': 3}
#| cannot use 'list' as a dict key (unhashable type: 'list')
