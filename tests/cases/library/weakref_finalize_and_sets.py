# weakref: callbacks, finalize, WeakSet, WeakValueDictionary, WeakKeyDictionary, WeakMethod, proxies.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name})"

    def hello(self):
        return "hello from " + self.name


a = Thing("a")
r = weakref.ref(a, lambda ref: print("gone", ref is r, ref()))
print(r() is a, r == weakref.ref(a), hash(r) == hash(a), weakref.getweakrefcount(a), weakref.getweakrefs(a)[0] is r, type(r).__name__)
same = weakref.ref(a)
print(same is weakref.ref(a), same is r)
p = weakref.proxy(a)
print(p.name, p.hello(), type(p).__name__, isinstance(p, Thing), repr(p) != "", str(p), p == p)
p.name = "changed"
print(a.name)
f = weakref.finalize(a, print, "finalized", "a", sep="-")
print(f.alive, f.peek()[1:], f.atexit)
m = weakref.WeakMethod(a.hello)
print(m()(), weakref.ref(a.hello)() is None, m == weakref.WeakMethod(a.hello))
del a
print(r(), f.alive, m(), f())
try:
    p.name
except ReferenceError as error:
    print("ReferenceError", error)
b, c = Thing("b"), Thing("c")
s = weakref.WeakSet([b, c])
print(len(s), b in s, sorted(t.name for t in s), s | {1} if False else "")
del b
print(len(s), [t.name for t in s], c in s)
s.discard(c)
print(len(s), s == set())
d = weakref.WeakValueDictionary(c=c)
d["temporary"] = Thing("t")
print(dict(d), len(d), "temporary" in d, d.get("temporary", "none"), d["c"])
try:
    d["temporary"]
except KeyError as error:
    print("KeyError", error)
k = weakref.WeakKeyDictionary()
k[c] = [1, 2]
k[Thing("x")] = 3
print(len(k), k[c], list(k.items()), c in k, k.pop(c), len(k))
f = weakref.finalize(c, lambda: print("by hand") or "result")
print(f(), f(), f.alive)
g = weakref.finalize(c, print, "never")
print(g.detach() is not None, g.alive)
for wrong in (lambda: weakref.ref(5), lambda: weakref.ref("text"), lambda: weakref.ref(()), lambda: weakref.proxy(3), lambda: weakref.WeakSet([1]), lambda: weakref.WeakMethod(3), lambda: hash(weakref.ref(Thing("h"))), lambda: weakref.ref()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Slotted:
    __slots__ = ("x",)


try:
    weakref.ref(Slotted())
except TypeError as error:
    print(error)
x, y = Thing("x"), Thing("y")
x.other, y.other = y, x
weakref.finalize(x, print, "cycle collected")
del x, y
print(gc.collect() > 0)
print(weakref.ref(Thing("dead"))(), callable(weakref.proxy(print)) if False else "", weakref.ref(len) is not None, weakref.ref({1}.__class__)() is set)
#| True True True 1 True ReferenceType
#| True False
#| a hello from a ProxyType True True Thing(a) True
#| changed
#| True (<built-in function print>, ('finalized', 'a'), {'sep': '-'}) True
#| hello from changed True True
#| finalized-a
#| gone True None
#| None False None None
#| ReferenceError weakly-referenced object no longer exists
#| 2 True ['b', 'c']
#| 1 ['c'] True
#| 0 False
#| {'c': Thing(c)} 1 False none Thing(c)
#| KeyError 'temporary'
#| 1 [1, 2] [(Thing(c), [1, 2])] True [1, 2] 0
#| by hand
#| result None False
#| True False
#| cannot create weak reference to 'int' object
#| cannot create weak reference to 'str' object
#| cannot create weak reference to 'tuple' object
#| cannot create weak reference to 'int' object
#| cannot create weak reference to 'int' object
#| argument should be a bound method, not <class 'int'>
#| weak object has gone away
#| __new__ expected at least 1 argument, got 0
#| cannot create weak reference to 'Slotted' object
#| cycle collected
#| True
#| None  True True
