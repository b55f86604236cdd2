class A:
    "doc A"
    x = 1
    def __init__(self, v=0): self.v = v
    def m(self): return ("A.m", self.v)
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(a): return a
    @property
    def p(self): return self.v * 2
    @p.setter
    def p(self, val): self.v = val
    @p.deleter
    def p(self): print("del p"); self.v = None
class B(A):
    def m(self): return ("B.m",) + super().m()
    @classmethod
    def cm(cls): return "B" + super().cm()
a, b = A(3), B(4)
print(a.m(), b.m(), A.cm(), b.cm(), A.sm(1), a.p)
a.p = 10; print(a.p, a.v); del a.p; print(a.v)
print(B.__mro__, B.__bases__, B.__name__, B.__qualname__, B.__module__, A.__doc__)
print(isinstance(b, A), issubclass(B, A), isinstance(a, B), type(b) is B, b.__class__)
print(a.__dict__, vars(b), A.__dict__['x'], sorted(k for k in A.__dict__))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class RO:
    @property
    def r(self): return 1
t(lambda: setattr(RO(), 'r', 2)); t(lambda: delattr(RO(), 'r')); t(lambda: RO().zz); t(lambda: RO.zz)
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = 1
t(lambda: s.b); t(lambda: setattr(s, 'c', 1)); t(lambda: s.__dict__); print(s.a, S.__slots__, S.a)
class D:
    def __get__(self, o, t): print("get", o is None, t.__name__); return 42
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
    def __set_name__(self, o, n): print("set_name", o.__name__, n)
class U:
    d = D()
u = U(); print(u.d, U.d); u.d = 5; del u.d
class ND:
    def __get__(self, o, t): return "nd"
class V: n = ND()
v = V(); print(v.n); v.n = 1; print(v.n)
class G:
    def __getattr__(self, n):
        if n.startswith("x"): return n
        raise AttributeError(f"no {n}")
    def __setattr__(self, n, v): print("sa", n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("da", n); object.__delattr__(self, n)
g = G(); print(g.xyz); g.a = 1; print(g.a); del g.a; t(lambda: g.foo); print(hasattr(g, 'xx'), getattr(g, 'q', 'dflt'))
class GA:
    def __getattribute__(self, n): return "ga " + n
print(GA().anything, GA().__class__)
class M(type):
    @classmethod
    def __prepare__(m, n, b, **k): print("prepare", n, b, k); return {}
    def __new__(m, n, b, d, **k): print("new", n, k); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): print("init", n); super().__init__(n, b, d)
    def __call__(c, *a, **k): print("call", a); return super().__call__(*a, **k)
    def __instancecheck__(c, o): return o == 5
    def __len__(c): return 7
    meta_attr = "ma"
class MC(metaclass=M, opt=1):
    def __init__(self, q): self.q = q
mc = MC(3); print(isinstance(5, MC), len(MC), MC.meta_attr, type(MC), mc.q)
class IS:
    subs = []
    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); IS.subs.append((cls.__name__, tag))
class I1(IS, tag="t"): pass
class I2(I1): pass
print(IS.subs)
class CG:
    def __class_getitem__(c, k): return (c.__name__, k)
print(CG[int], CG[1, 2])
t(lambda: type("X", (A, object), {})().x); t(lambda: type("X", (object, A), {}))
class X1: pass
class Y1(X1): pass
t(lambda: type("Z", (X1, Y1), {})); t(lambda: type("Z", (X1, X1), {})); t(lambda: type("Z", (int, str), {})); t(lambda: type("Z", (bool,), {}))
T = type("T", (A,), {"z": 1, "f": lambda self: self.z}); print(T, T().f(), T.__mro__)
class Diamond0:
    def f(self): print("0")
class D1(Diamond0):
    def f(self): print("1"); super().f()
class D2(Diamond0):
    def f(self): print("2"); super().f()
class D3(D1, D2):
    def f(self): print("3"); super().f()
D3().f(); print([c.__name__ for c in D3.mro()])
class Pr:
    __priv = 1
    def get(self): return self.__priv
print(Pr().get(), Pr._Pr__priv); t(lambda: Pr().__priv)
t(lambda: A(1, 2)); t(lambda: object(1)); t(lambda: X1(1)); t(lambda: A.m()); t(lambda: A.m(5))
class NI:
    def __init__(self): return 5
t(NI)
class NewI(int):
    def __new__(cls, v): o = super().__new__(cls, v * 2); o.extra = v; return o
n = NewI(5); print(n, n.extra, type(n), n + 1, type(n + 1))
class L(list):
    def __getitem__(self, i): return "item" + str(super().__getitem__(i))
l = L([1, 2]); l.append(3); print(l, l[0], len(l), isinstance(l, list), l == [1, 2, 3])
class Dd(dict):
    def __missing__(self, k): return "missing " + k
print(Dd()["q"], Dd(a=1))
class St(str):
    def shout(self): return self.upper() + "!"
print(St("hi").shout(), St("a") + "b", repr(St("x")))
print(A, a.__class__.__name__, repr(A.m)[:14], str(b.m)[:30])
x = A; x.new = lambda self: "added"; print(a.new())
del A.x; t(lambda: A.x)
print(type(type), type.__mro__, object.__bases__)
b.__class__ = A; print(b.m())
class Cell:
    def w(self): return __class__
print(Cell().w())
#| ('A.m', 3) ('B.m', 'A.m', 4) A BB 1 6
#| 20 10
#| del p
#| None
#| (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) (<class '__main__.A'>,) B B __main__ doc A
#| True True False True <class '__main__.B'>
#| {'v': None} {'v': 4} 1 ['__dict__', '__doc__', '__firstlineno__', '__init__', '__module__', '__static_attributes__', '__weakref__', 'cm', 'm', 'p', 'sm', 'x']
#| AttributeError property 'r' of 'RO' object has no setter
#| AttributeError property 'r' of 'RO' object has no deleter
#| AttributeError 'RO' object has no attribute 'zz'
#| AttributeError type object 'RO' has no attribute 'zz'
#| AttributeError 'S' object has no attribute 'b'
#| AttributeError 'S' object has no attribute 'c' and no __dict__ for setting new attributes
#| AttributeError 'S' object has no attribute '__dict__'
#| 1 ('a', 'b') <member 'a' of 'S' objects>
#| set_name U d
#| get False U
#| get True U
#| 42 42
#| set 5
#| delete
#| nd
#| 1
#| xyz
#| sa a
#| 1
#| da a
#| AttributeError no foo
#| True dflt
#| ga anything ga __class__
#| prepare MC () {'opt': 1}
#| new MC {'opt': 1}
#| init MC
#| call (3,)
#| True 7 ma <class '__main__.M'> 3
#| [('I1', 't'), ('I2', None)]
#| ('CG', <class 'int'>) ('CG', (1, 2))
#| 1
#| TypeError Cannot create a consistent method resolution order (MRO) for bases object, A
#| TypeError Cannot create a consistent method resolution order (MRO) for bases X1, Y1
#| TypeError duplicate base class X1
#| TypeError multiple bases have instance lay-out conflict
#| TypeError type 'bool' is not an acceptable base type
#| <class '__main__.T'> 1 (<class '__main__.T'>, <class '__main__.A'>, <class 'object'>)
#| 3
#| 1
#| 2
#| 0
#| ['D3', 'D1', 'D2', 'Diamond0', 'object']
#| 1 1
#| AttributeError 'Pr' object has no attribute '__priv'
#| TypeError A.__init__() takes from 1 to 2 positional arguments but 3 were given
#| TypeError object() takes no arguments
#| TypeError X1() takes no arguments
#| TypeError A.m() missing 1 required positional argument: 'self'
#| AttributeError 'int' object has no attribute 'v'
#| TypeError __init__() should return None, not 'int'
#| 10 5 <class '__main__.NewI'> 11 <class 'int'>
#| [1, 2, 3] item1 3 True True
#| missing q {'a': 1}
#| HI! ab 'x'
#| <class '__main__.A'> A <function A.m  <bound method B.m of <__main__
#| added
#| AttributeError type object 'A' has no attribute 'x'
#| <class 'type'> (<class 'type'>, <class 'object'>) ()
#| ('A.m', 4)
#| <class '__main__.Cell'>
