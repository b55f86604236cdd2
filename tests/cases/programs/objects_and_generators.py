import weakref, gc, sys, copy, types, inspect, operator
class Meta(type):
    registry = {}
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns); mcls.registry[name] = cls; cls.tag = kw.get("tag", name.lower()); return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print("make", cls.__name__, a); return super().__call__(*a, **k)
    def __repr__(cls): return f"<Meta {cls.__name__}>"
class Plugin(metaclass=Meta): pass
class Json(Plugin, tag="js"):
    def __init__(self, n=1): self.n = n
class Xml(Plugin): pass
print(Meta.registry, Json.tag, Xml.tag, Json(5).n, type(Json), isinstance(Json, Meta))
class Desc:
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, i, o=None): return self if i is None else getattr(i, self.n, "unset")
    def __set__(self, i, v):
        if not isinstance(v, int): raise TypeError(f"{self.n[1:]} must be int, got {type(v).__name__}")
        setattr(i, self.n, v)
class P:
    x = Desc(); y = Desc()
p = P(); p.x = 4; print(p.x, p.y, vars(p), P.x.n)
try: p.y = "s"
except TypeError as e: print(e)
class Singleton:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
print(Singleton() is Singleton())
class Obs:
    def __init__(self): self.h = []
    def __iadd__(self, f): self.h.append(f); return self
    def __call__(self, *a): return [f(*a) for f in self.h]
o = Obs(); o += str; o += lambda v: v * 2; print(o(21))
class A:
    def hi(self): return "A"
class B(A):
    def hi(self): return "B" + super().hi()
class C(A):
    def hi(self): return "C" + super().hi()
class D(B, C):
    def hi(self): return "D" + super().hi()
print(D().hi(), [c.__name__ for c in D.__mro__])
a = [1, [2, 3]]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(4); print(a, b, c)
r = weakref.ref(o); print(r() is o); del o; gc.collect(); print(r())
class T:
    def __del__(self): print("del", self.n)
    def __init__(self, n): self.n = n
t = T(1); t = T(2); l = [T(3)]; l.clear(); del t
def gen():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e: print("caught", e); yield 99
    finally: print("closing")
g = gen(); print(next(g), g.send("hi")); g.close()
g = gen(); next(g); print(g.throw(ValueError("boom"))); del g
def sub(): x = yield "a"; return x or "ret"
def main(): r = yield from sub(); print("r", r); return r
m = main(); print(next(m))
try: m.send("S")
except StopIteration as e: print("stop", e.value)
print(inspect.signature(lambda a, b=1, *c, d, **e: 0), inspect.isgeneratorfunction(gen), inspect.getdoc(P), operator.itemgetter(1, 0)("ab"), operator.attrgetter("n")(Json(3)))
print(P.__dict__.keys(), type(P.__dict__), P.__module__, P.__qualname__, D.hi.__qualname__, (lambda: 0).__name__)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n; n += by; return n
    inc.get = lambda: n
    return inc
c1 = counter(); c1(); c1(5); print(c1.get(), c1.__closure__[0].cell_contents, c1.__code__.co_freevars, c1.__defaults__)
fs = [lambda: i for i in range(3)]; print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
def f(a, L=[]): L.append(a); return L
print(f(1), f(2), f(3, []), f.__defaults__)
x = 10
def sc():
    print(globals()["x"], "y" in locals()); y = 1; return locals()
print(sc(), eval("x+1"), {**{"a": 1}, "b": 2}, [*range(3), *"ab"], (lambda *a, **k: (a, k))(1, z=2))
exec("q = x * 2"); print(q, callable(sc), id(x) == id(10), x is 10 if False else True)
print(*map(lambda p: p[0] + p[1], zip("ab", "cd")), *filter(None, [0, 1, "", "x"]), list(enumerate("ab", 1)), list(reversed(range(3))), any([0, 1]), all([]), divmod(7, 2), round(2.675, 2), sum([[1], [2]], []), max("a", "B", key=str.lower), min([3, 1], default=0))
match {"type": "circle", "r": 2, "extra": 1}:
    case {"type": "circle", "r": r, **rest} if r > 1: print("circle", r, rest)
match (1, [2, 3, 4]):
    case (int() as a, [first, *others]): print(a, first, others)
class Pt:
    __match_args__ = ("x", "y")
    def __init__(s, x, y): s.x, s.y = x, y
for v in (Pt(0, 5), Pt(1, 1), "str", None, 3.5, [1, 2], {"k": 1}):
    match v:
        case Pt(0, y): print("on y axis", y)
        case Pt(x=a, y=b) if a == b: print("diag", a)
        case str() | None: print("strnone", v)
        case float(z): print("float", z)
        case [a, b]: print("pair", a, b)
        case {"k": k}: print("map", k)
#| make Json (5,)
#| {'Plugin': <Meta Plugin>, 'Json': <Meta Json>, 'Xml': <Meta Xml>} js xml 5 <class '__main__.Meta'> True
#| 4 unset {'_x': 4} _x
#| y must be int, got str
#| True
#| ['21', 42]
#| DBCA ['D', 'B', 'C', 'A', 'object']
#| [1, [2, 3, 4]] [1, [2, 3, 4]] [1, [2, 3]]
#| True
#| None
#| del 1
#| del 3
#| del 2
#| got hi
#| 1 2
#| closing
#| caught boom
#| 99
#| closing
#| a
#| r S
#| stop S
#| make Json (3,)
#| (a, b=1, *c, d, **e) True None ('b', 'a') 3
#| dict_keys(['__module__', '__firstlineno__', 'x', 'y', '__static_attributes__', '__dict__', '__weakref__', '__doc__']) <class 'mappingproxy'> __main__ P D.hi <lambda>
#| 6 6 ('n',) (1,)
#| [2, 2, 2] [0, 1, 2]
#| [1, 2] [1, 2] [3] ([1, 2],)
#| 10 False
#| {'y': 1} 11 {'a': 1, 'b': 2} [0, 1, 2, 'a', 'b'] ((1,), {'z': 2})
#| 20 True True True
#| ac bd 1 x [(1, 'a'), (2, 'b')] [2, 1, 0] True True (3, 1) 2.67 [1, 2] B 1
#| circle 2 {'extra': 1}
#| 1 2 [3, 4]
#| on y axis 5
#| diag 1
#| strnone str
#| strnone None
#| float 3.5
#| pair 1 2
#| map 1
