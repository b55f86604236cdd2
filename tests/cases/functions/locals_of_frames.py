# frame.f_locals reads and writes the frame's own variables.
import sys
def f():
    a = 1
    fr = sys._getframe()
    fr.f_locals["a"] = 5
    fr.f_locals["new"] = 7
    print(a, fr.f_locals["new"], sorted(locals()))
    d = fr.f_locals
    print(type(d), len(d), "a" in d, list(d), d.get("zz", 0))
    d.update({'a': 8})
    print(a, d == {"a": 8, "fr": fr, "new": 7, "d": d} )
    try: del d["a"]
    except Exception as e: print(type(e).__name__, e)
    try: d.pop("a")
    except Exception as e: print(type(e).__name__, e)
    try: d.clear()
    except Exception as e: print(type(e).__name__, e)
    del d["new"]
    print(sorted(d), d.setdefault("q", 3), d["q"])
    try: d["nope"]
    except KeyError as e: print("KeyError", e)
    d |= {"a": 10}
    print(a)
    print({**d}.keys(), [k for k in reversed(d)], d.copy().keys(), d.items().__class__)
f()
def outer():
    x = 1
    def inner():
        nonlocal x
        sys._getframe(1).f_locals["x"] = 99
        return x
    inner()
    print(x)
outer()
def change():
    fr = sys._getframe(1)
    fr.f_locals["v"] = "changed"
def h():
    v = "old"
    change()
    print(v)
    locals()["v"] = "no"
    print(v)
h()
def gen():
    z = 1
    yield
    print(z)
g = gen(); next(g)
g.gi_frame.f_locals["z"] = 42
next(g, None)
def k():
    b = 1
    exec("b = 2; c = 3")
    print(b)
    exec("b = 2; c = 3", globals(), sys._getframe().f_locals)
    print(b)
k()
class C:
    w = 1
    sys._getframe().f_locals["w2"] = 2
print(C.w2)
def unb():
    d = sys._getframe().f_locals
    print("late" in d, len(d))
    d["late"] = 4
    print(late)
    late = 5
unb()
#| 5 7 ['a', 'fr', 'new']
#| <class 'FrameLocalsProxy'> 4 True ['a', 'fr', 'd', 'new'] 0
#| 8 True
#| ValueError cannot remove local variables from FrameLocalsProxy
#| ValueError cannot remove local variables from FrameLocalsProxy
#| AttributeError 'FrameLocalsProxy' object has no attribute 'clear'
#| ['a', 'd', 'fr'] 3 3
#| KeyError "local variable ''nope'' is not defined"
#| 10
#| dict_keys(['a', 'fr', 'd', 'q']) ['q', 'd', 'fr', 'a'] dict_keys(['a', 'fr', 'd', 'q']) <class 'list'>
#| 99
#| changed
#| changed
#| 42
#| 1
#| 2
#| 2
#| False 1
#| 4
