# What holds a reference: lists, dicts, closures, attributes, and what gives it up.

import sys


class Thing:
    pass


t = Thing()
base = sys.getrefcount(t)
held = [t, t]
print(sys.getrefcount(t) - base)
d = {"k": t, t: 1}
print(sys.getrefcount(t) - base)
held.pop()
del d["k"]
print(sys.getrefcount(t) - base)


def make():
    inner = t
    return lambda: inner


f = make()
print(sys.getrefcount(t) - base)
del f
o = Thing()
o.attr = t
o.items = (t, [t])
print(sys.getrefcount(t) - base)
del o
held.clear()
d.clear()
print(sys.getrefcount(t) - base)
s = {t}
copied = list(s) + [x for x in s]
print(sys.getrefcount(t) - base, len(copied))
del s, copied
try:
    raise ValueError(t)
except ValueError as error:
    print(sys.getrefcount(t) - base)
print(sys.getrefcount(t) - base)
g = (x for x in [t])
next(g)
print(sys.getrefcount(t) - base)
g.close()
print(sys.getrefcount(t) - base)
#| 2
#| 4
#| 2
#| 3
#| 5
#| 0
#| 3 2
#| 1
#| 0
#| 2
#| 0
