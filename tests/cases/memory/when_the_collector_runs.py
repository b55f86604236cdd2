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
