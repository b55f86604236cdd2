# When __del__ and its like run.
class Noisy:
    def __init__(self, name, *parts):
        self.name, self.parts = name, parts
    def __del__(self):
        print("gone", self.name)
a = Noisy("a")
b = a
del a
print("still")
b = None
Noisy("temporary")
def f():
    local = Noisy("local")
    print("in f")
f()
x = [Noisy("in list 1"), Noisy("in list 2")]
x.clear()
d = {1: Noisy("value")}
d[1] = Noisy("value 2")
del d
tree = Noisy("root", Noisy("left"), Noisy("right", Noisy("leaf")))
tree = None
class Saved:
    kept = []
    def __del__(self):
        Saved.kept.append(self)
        print("saved")
s = Saved()
s = None
print(len(Saved.kept))
Saved.kept.clear()
print("cleared")
def g():
    try:
        yield 1
    finally:
        print("generator closed")
it = g()
next(it)
del it
def h():
    held = Noisy("held by traceback")
    raise ValueError
try:
    h()
except ValueError as error:
    print("caught")
print("after")
import weakref
w = Noisy("weak")
r = weakref.ref(w, lambda ref: print("callback", ref() is None))
w = None
import gc
c = Noisy("cycle")
c.self = c
c = None
print("collect", gc.collect() > 0)
print("end")
#| still
#| gone a
#| gone temporary
#| in f
#| gone local
#| gone in list 2
#| gone in list 1
#| gone value
#| gone value 2
#| gone root
#| gone right
#| gone leaf
#| gone left
#| saved
#| 1
#| cleared
#| generator closed
#| caught
#| gone held by traceback
#| after
#| gone weak
#| callback True
#| gone cycle
#| collect True
#| end
