# After a full collection the young ones come exactly when CPython's counts say, what it keeps to use again left out.
import gc
out = []
def cb(p, i):
    if p == "start": out.append((n, i["generation"]))
n = 0
gc.callbacks.append(cb)
class T:
    def __init__(self, l, r): self.l, self.r = l, r
def tree(d):
    global n
    n += 1
    return T(None, None) if d == 0 else T(tree(d - 1), tree(d - 1))
gc.collect(); out.clear(); n = 0
t = tree(12)
print(out); 
gc.collect(); out.clear()
n = 0
d = {}
for n in range(20000):
    d[n] = {"a": n}
print(out); gc.collect(); out.clear()
l = []
for n in range(20000):
    x = []; x.append(x)
print(out); gc.collect(); out.clear()
for n in range(20000):
    l.append((n, str(n)))
print(out); gc.collect(); out.clear()
for n in range(5000):
    l.append(lambda: n)
print(out); gc.collect(); out.clear()
for n in range(5000):
    l.append(T)
    l.append([i for i in range(3)])
    l.append({i: i for i in range(3)})
    l.append({1, 2, n})
print(out); gc.collect(); out.clear()
for n in range(5000):
    try: 1/0
    except ZeroDivisionError as e: l.append(e)
print(out); gc.collect(); out.clear()
#| [(2011, 0), (4011, 0), (6014, 0), (8015, 0)]
#| [(1999, 0), (4001, 0), (6003, 0), (8005, 0), (10007, 0), (12009, 0), (14011, 0), (16013, 0), (18015, 0)]
#| [(1998, 0), (4079, 0), (6160, 0), (8241, 0), (10322, 0), (12403, 0), (14484, 0), (16565, 0), (18646, 0)]
#| [(2009, 0), (4010, 0), (6011, 0), (8012, 0), (10013, 0), (12014, 0), (14015, 0), (16016, 0), (18017, 0)]
#| [(1999, 0), (4000, 0)]
#| [(666, 0), (1334, 0), (2001, 0), (2668, 0), (3336, 0), (4003, 0), (4670, 0)]
#| [(666, 0), (1333, 0), (2000, 0), (2667, 0), (3334, 0), (4001, 0), (4668, 0)]
