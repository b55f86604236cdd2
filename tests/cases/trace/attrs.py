class D:
    def __get__(self, i, o): return 1
    def __set__(self, i, v): pass
    def __delete__(self, i): pass
    def __set_name__(self, o, n): pass
class A:
    d = D()
    def __init__(self, x=None): self.x = x
    def __new__(cls, *a): return object.__new__(cls)
    @property
    def p(self): return self.x
    @p.setter
    def p(self, v): pass
    @p.deleter
    def p(self): pass
    @classmethod
    def c(cls, v): return v
    @staticmethod
    def s(v): return v
    def m(self, v): return v
    def __getattribute__(self, n): return object.__getattribute__(self, n)
    def __class_getitem__(cls, k): return k
    def __init_subclass__(cls, **kw): pass
l = [1]
a = A()
a = A(l)
a.d
a.d = l
del a.d
a.p
a.p = l
del a.p
getattr(a, "p")
a.c(l)
A.c(l)
a.s(l)
A.s(l)
a.m(l)
A.m(a, l)
f = a.m
f(l)
f(v=l)
a.m(v=l)
a.m(*[l])
A[l]
class B(A, k=l):
    def __init__(self, x):
        super().__init__(x)
        super().m(x)
        A.m(self, x)
        super(B, self).m(x)
b = B(l)
class M(type):
    def __call__(cls, *a): return super().__call__(*a)
    def __new__(m, n, b, d): return super().__new__(m, n, b, d)
    def __init__(cls, n, b, d): super().__init__(n, b, d)
    def __prepare__(n, b): return {}
    def __instancecheck__(cls, o): return True
    def __contains__(cls, o): return True
class C(metaclass=M):
    def __init__(self, x): self.x = x
c = C(l)
isinstance(l, C)
l in C
class E(Exception):
    def __init__(self, x): self.x = x
    def __str__(self): return "e"
try:
    raise E(l)
except E as e:
    print(e)
    str(e)
class L(list):
    def append(self, v): super().append(v)
    def __getitem__(self, i): return super().__getitem__(i)
    def __len__(self): return super().__len__()
q = L([l])
q.append(l)
q[0]
len(q)
for z in q: pass
class Dd(dict):
    def __missing__(self, k): return k
    def __setitem__(self, k, v): super().__setitem__(k, v)
w = Dd(a=l)
w["q"]
w["r"] = l
class I(int):
    def __add__(self, o): return I(int(self) + o)
i = I(1000)
i + 5
import functools
def deco(f): return f
@deco
class G:
    @deco
    def m(self): return deco(self)
G().m()
class N:
    a: int = 1
    def f(self, *, k: str = "x") -> int: return k
n = N()
n.f()
class T:
    __slots__ = ["u"]
    def __init__(self, u): self.u = u
t = T(l)
t.u = t
del t
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 D 1
#| line 1 D 1
#| line 2 D 1
#| line 3 D 1
#| line 4 D 1
#| line 5 D 1
#| return 5 D 1 => None
#| line 6 <module> 0 D=4
#| call 6 A 1
#| line 6 A 1
#| line 7 A 1
#| line 8 A 1 d=1
#| line 9 A 1 d=1
#| line 10 A 1 d=1
#| line 11 A 1 d=1
#| line 10 A 1 d=1
#| line 11 A 1 d=1
#| line 12 A 1 d=1 p=1
#| line 13 A 1 d=1 p=2
#| line 12 A 1 d=1 p=2
#| line 13 A 1 d=1 p=1
#| line 14 A 1 d=1 p=1
#| line 15 A 1 d=1 p=2
#| line 14 A 1 d=1 p=2
#| line 15 A 1 d=1 p=1
#| line 16 A 1 d=1 p=1
#| line 17 A 1 d=1 p=1
#| line 16 A 1 d=1 p=1
#| line 17 A 1 d=1 p=1
#| line 18 A 1 d=1 p=1 c=1
#| line 19 A 1 d=1 p=1 c=1
#| line 18 A 1 d=1 p=1 c=1
#| line 19 A 1 d=1 p=1 c=1
#| line 20 A 1 d=1 p=1 c=1 s=1
#| line 21 A 1 d=1 p=1 c=1 s=1 m=1
#| line 22 A 1 d=1 p=1 c=1 s=1 m=1
#| line 23 A 1 d=1 p=1 c=1 s=1 m=1
#| return 23 A 1 d=1 p=1 c=1 s=1 m=1 => None
#| call 5 D.__set_name__ 1 self=5 o=5 n=-
#| line 5 D.__set_name__ 1 self=5 o=5 n=-
#| return 5 D.__set_name__ 1 self=5 o=5 n=- => None
#| line 24 <module> 0 D=5 A=4
#| line 25 <module> 0 D=5 A=4 l=1
#| call 9 A.__new__ 1 cls=6 a=-
#| line 9 A.__new__ 1 cls=6 a=-
#| return 9 A.__new__ 1 cls=7 a=- => <__main__.A object>
#| call 8 A.__init__ 1 self=2 x=-
#| line 8 A.__init__ 1 self=2 x=-
#| return 8 A.__init__ 1 self=2 x=- => None
#| line 26 <module> 0 D=5 A=5 l=1 a=1
#| call 9 A.__new__ 1 cls=7 a=1
#| line 9 A.__new__ 1 cls=7 a=1
#| return 9 A.__new__ 1 cls=8 a=1 => <__main__.A object>
#| call 8 A.__init__ 1 self=2 x=4
#| line 8 A.__init__ 1 self=2 x=4
#| return 8 A.__init__ 1 self=2 x=5 => None
#| line 27 <module> 0 D=5 A=5 l=2 a=1
#| call 21 A.__getattribute__ 1 self=3 n=-
#| line 21 A.__getattribute__ 1 self=3 n=-
#| call 2 D.__get__ 2 self=3 i=5 o=6
#| line 2 D.__get__ 2 self=3 i=5 o=6
#| return 2 D.__get__ 2 self=3 i=5 o=6 => 1
#| return 21 A.__getattribute__ 1 self=3 n=- => 1
#| line 28 <module> 0 D=5 A=5 l=2 a=1
#| call 3 D.__set__ 1 self=3 i=3 v=4
#| line 3 D.__set__ 1 self=3 i=3 v=4
#| return 3 D.__set__ 1 self=3 i=3 v=4 => None
#| line 29 <module> 0 D=5 A=5 l=2 a=1
#| call 4 D.__delete__ 1 self=3 i=3
#| line 4 D.__delete__ 1 self=3 i=3
#| return 4 D.__delete__ 1 self=3 i=3 => None
#| line 30 <module> 0 D=5 A=5 l=2 a=1
#| call 21 A.__getattribute__ 1 self=3 n=-
#| line 21 A.__getattribute__ 1 self=3 n=-
#| call 10 A.p 2 self=5
#| line 11 A.p 2 self=5
#| call 21 A.__getattribute__ 3 self=6 n=-
#| line 21 A.__getattribute__ 3 self=6 n=-
#| return 21 A.__getattribute__ 3 self=6 n=- => [1]
#| return 11 A.p 2 self=5 => [1]
#| return 21 A.__getattribute__ 1 self=3 n=- => [1]
#| line 31 <module> 0 D=5 A=5 l=2 a=1
#| call 12 A.p 1 self=3 v=4
#| line 13 A.p 1 self=3 v=4
#| return 13 A.p 1 self=3 v=4 => None
#| line 32 <module> 0 D=5 A=5 l=2 a=1
#| call 14 A.p 1 self=3
#| line 15 A.p 1 self=3
#| return 15 A.p 1 self=3 => None
#| line 33 <module> 0 D=5 A=5 l=2 a=1
#| call 21 A.__getattribute__ 1 self=3 n=-
#| line 21 A.__getattribute__ 1 self=3 n=-
#| call 10 A.p 2 self=5
#| line 11 A.p 2 self=5
#| call 21 A.__getattribute__ 3 self=5 n=-
#| line 21 A.__getattribute__ 3 self=5 n=-
#| return 21 A.__getattribute__ 3 self=5 n=- => [1]
#| return 11 A.p 2 self=5 => [1]
#| return 21 A.__getattribute__ 1 self=3 n=- => [1]
#| line 34 <module> 0 D=5 A=5 l=2 a=1
#| call 21 A.__getattribute__ 1 self=3 n=-
#| line 21 A.__getattribute__ 1 self=3 n=-
#| return 21 A.__getattribute__ 1 self=3 n=- => <bound method A.c of <class '__main__.A'>>
#| call 16 A.c 1 cls=6 v=3
#| line 17 A.c 1 cls=6 v=3
#| return 17 A.c 1 cls=6 v=3 => [1]
#| line 35 <module> 0 D=5 A=5 l=2 a=1
#| call 16 A.c 1 cls=6 v=3
#| line 17 A.c 1 cls=6 v=3
#| return 17 A.c 1 cls=6 v=3 => [1]
#| line 36 <module> 0 D=5 A=5 l=2 a=1
#| call 21 A.__getattribute__ 1 self=3 n=-
#| line 21 A.__getattribute__ 1 self=3 n=-
#| return 21 A.__getattribute__ 1 self=3 n=- => <function A.s>
#| call 18 A.s 1 v=3
#| line 19 A.s 1 v=3
#| return 19 A.s 1 v=3 => [1]
#| line 37 <module> 0 D=5 A=5 l=2 a=1
#| call 18 A.s 1 v=3
#| line 19 A.s 1 v=3
#| return 19 A.s 1 v=3 => [1]
#| line 38 <module> 0 D=5 A=5 l=2 a=1
#| call 21 A.__getattribute__ 1 self=3 n=-
#| line 21 A.__getattribute__ 1 self=3 n=-
#| return 21 A.__getattribute__ 1 self=4 n=- => <bound method A.m of <__main__.A object>>
#| call 20 A.m 1 self=2 v=3
#| line 20 A.m 1 self=2 v=3
#| return 20 A.m 1 self=2 v=3 => [1]
#| line 39 <module> 0 D=5 A=5 l=2 a=1
#| call 20 A.m 1 self=2 v=3
#| line 20 A.m 1 self=2 v=3
#| return 20 A.m 1 self=2 v=3 => [1]
#| line 40 <module> 0 D=5 A=5 l=2 a=1
#| call 21 A.__getattribute__ 1 self=3 n=-
#| line 21 A.__getattribute__ 1 self=3 n=-
#| return 21 A.__getattribute__ 1 self=4 n=- => <bound method A.m of <__main__.A object>>
#| line 41 <module> 0 D=5 A=5 l=2 a=2 f=1
#| call 20 A.m 1 self=3 v=3
#| line 20 A.m 1 self=3 v=3
#| return 20 A.m 1 self=3 v=3 => [1]
#| line 42 <module> 0 D=5 A=5 l=2 a=2 f=1
#| call 20 A.m 1 self=3 v=3
#| line 20 A.m 1 self=3 v=3
#| return 20 A.m 1 self=3 v=3 => [1]
#| line 43 <module> 0 D=5 A=5 l=2 a=2 f=1
#| call 21 A.__getattribute__ 1 self=4 n=-
#| line 21 A.__getattribute__ 1 self=4 n=-
#| return 21 A.__getattribute__ 1 self=5 n=- => <bound method A.m of <__main__.A object>>
#| call 20 A.m 1 self=3 v=3
#| line 20 A.m 1 self=3 v=3
#| return 20 A.m 1 self=3 v=3 => [1]
#| line 44 <module> 0 D=5 A=5 l=2 a=2 f=1
#| call 21 A.__getattribute__ 1 self=4 n=-
#| line 21 A.__getattribute__ 1 self=4 n=-
#| return 21 A.__getattribute__ 1 self=5 n=- => <bound method A.m of <__main__.A object>>
#| call 20 A.m 1 self=4 v=4
#| line 20 A.m 1 self=4 v=4
#| return 20 A.m 1 self=4 v=4 => [1]
#| line 45 <module> 0 D=5 A=5 l=2 a=2 f=1
#| call 22 A.__class_getitem__ 1 cls=8 k=4
#| line 22 A.__class_getitem__ 1 cls=8 k=4
#| return 22 A.__class_getitem__ 1 cls=8 k=4 => [1]
#| line 46 <module> 0 D=5 A=5 l=2 a=2 f=1
#| call 46 B 1
#| line 46 B 1
#| line 47 B 1
#| return 47 B 1 => <cell: empty>
#| call 23 A.__init_subclass__ 1 cls=5 kw=1
#| line 23 A.__init_subclass__ 1 cls=5 kw=1
#| return 23 A.__init_subclass__ 1 cls=5 kw=1 => None
#| line 52 <module> 0 D=5 A=8 l=2 a=2 f=1 B=3
#| call 9 A.__new__ 1 cls=5 a=1
#| line 9 A.__new__ 1 cls=5 a=1
#| return 9 A.__new__ 1 cls=6 a=1 => <__main__.B object>
#| call 47 B.__init__ 1 self=2 x=5
#| line 48 B.__init__ 1 self=2 x=5
#| call 8 A.__init__ 2 self=3 x=5
#| line 8 A.__init__ 2 self=3 x=5
#| return 8 A.__init__ 2 self=3 x=6 => None
#| line 49 B.__init__ 1 self=2 x=6
#| call 20 A.m 2 self=3 v=6
#| line 20 A.m 2 self=3 v=6
#| return 20 A.m 2 self=3 v=6 => [1]
#| line 50 B.__init__ 1 self=2 x=6
#| call 20 A.m 2 self=2 v=6
#| line 20 A.m 2 self=2 v=6
#| return 20 A.m 2 self=2 v=6 => [1]
#| line 51 B.__init__ 1 self=2 x=6
#| call 20 A.m 2 self=3 v=6
#| line 20 A.m 2 self=3 v=6
#| return 20 A.m 2 self=3 v=6 => [1]
#| return 51 B.__init__ 1 self=2 x=6 => None
#| line 53 <module> 0 D=5 A=8 l=3 a=2 f=1 B=4 b=1
#| call 53 M 1
#| line 53 M 1
#| line 54 M 1
#| line 55 M 1
#| line 56 M 1
#| line 57 M 1
#| line 58 M 1
#| line 59 M 1
#| return 59 M 1 => <cell: empty>
#| line 60 <module> 0 D=5 A=8 l=3 a=2 f=1 B=4 b=1 M=3
#| call 57 M.__prepare__ 1 n=- b=-
#| line 57 M.__prepare__ 1 n=- b=-
#| return 57 M.__prepare__ 1 n=- b=- => {}
#| call 60 C 1
#| line 60 C 1
#| line 61 C 1
#| return 61 C 1 => None
#| call 55 M.__new__ 1 m=6 n=- b=- d=4
#| line 55 M.__new__ 1 m=6 n=- b=- d=4
#| return 55 M.__new__ 1 m=7 n=- b=- d=3 => <class '__main__.C'>
#| call 56 M.__init__ 1 cls=5 n=- b=- d=3
#| line 56 M.__init__ 1 cls=5 n=- b=- d=3
#| return 56 M.__init__ 1 cls=5 n=- b=- d=3 => None
#| line 62 <module> 0 D=5 A=8 l=3 a=2 f=1 B=4 b=1 M=4 C=4
#| call 54 M.__call__ 1 cls=6 a=1
#| line 54 M.__call__ 1 cls=6 a=1
#| call 61 C.__init__ 2 self=2 x=7
#| line 61 C.__init__ 2 self=2 x=7
#| return 61 C.__init__ 2 self=2 x=8 => None
#| return 54 M.__call__ 1 cls=7 a=1 => <__main__.C object>
#| line 63 <module> 0 D=5 A=8 l=4 a=2 f=1 B=4 b=1 M=4 C=5 c=1
#| call 58 M.__instancecheck__ 1 cls=8 o=6
#| line 58 M.__instancecheck__ 1 cls=8 o=6
#| return 58 M.__instancecheck__ 1 cls=8 o=6 => True
#| line 64 <module> 0 D=5 A=8 l=4 a=2 f=1 B=4 b=1 M=4 C=5 c=1
#| call 59 M.__contains__ 1 cls=7 o=6
#| line 59 M.__contains__ 1 cls=7 o=6
#| return 59 M.__contains__ 1 cls=7 o=6 => True
#| line 65 <module> 0 D=5 A=8 l=4 a=2 f=1 B=4 b=1 M=4 C=5 c=1
#| call 65 E 1
#| line 65 E 1
#| line 66 E 1
#| line 67 E 1
#| return 67 E 1 => None
#| line 68 <module> 0 D=5 A=8 l=4 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3
#| line 69 <module> 0 D=5 A=8 l=4 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3
#| call 66 E.__init__ 1 self=2 x=7
#| line 66 E.__init__ 1 self=2 x=7
#| return 66 E.__init__ 1 self=2 x=8 => None
#| exception 69 <module> 0 D=5 A=8 l=6 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=4 => E: e
#| line 70 <module> 0 D=5 A=8 l=6 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=4
#| line 71 <module> 0 D=5 A=8 l=6 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=4 e=2
#| call 67 E.__str__ 1 self=4
#| line 67 E.__str__ 1 self=4
#| return 67 E.__str__ 1 self=4 => 'e'
#| line 72 <module> 0 D=5 A=8 l=6 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=4 e=2
#| call 67 E.__str__ 1 self=4
#| line 67 E.__str__ 1 self=4
#| return 67 E.__str__ 1 self=4 => 'e'
#| line 73 <module> 0 D=5 A=8 l=4 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3
#| call 73 L 1
#| line 73 L 1
#| line 74 L 1
#| line 75 L 1 append=1
#| line 76 L 1 append=1
#| return 76 L 1 append=1 => <cell: empty>
#| line 77 <module> 0 D=5 A=8 l=4 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=5
#| line 78 <module> 0 D=5 A=8 l=5 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1
#| call 74 L.append 1 self=2 v=6
#| line 74 L.append 1 self=2 v=6
#| return 74 L.append 1 self=2 v=7 => None
#| line 79 <module> 0 D=5 A=8 l=6 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1
#| call 75 L.__getitem__ 1 self=3 i=-
#| line 75 L.__getitem__ 1 self=3 i=-
#| return 75 L.__getitem__ 1 self=3 i=- => [1]
#| line 80 <module> 0 D=5 A=8 l=6 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1
#| call 76 L.__len__ 1 self=3
#| line 76 L.__len__ 1 self=3
#| return 76 L.__len__ 1 self=3 => 2
#| line 81 <module> 0 D=5 A=8 l=6 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1
#| line 81 <module> 0 D=5 A=8 l=7 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=2 z=7
#| line 81 <module> 0 D=5 A=8 l=7 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=2 z=7
#| line 82 <module> 0 D=5 A=8 l=7 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=7
#| call 82 Dd 1
#| line 82 Dd 1
#| line 83 Dd 1
#| line 84 Dd 1
#| return 84 Dd 1 => <cell: empty>
#| line 85 <module> 0 D=5 A=8 l=7 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=7 Dd=5
#| line 86 <module> 0 D=5 A=8 l=8 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=8 Dd=6 w=1
#| call 83 Dd.__missing__ 1 self=4 k=-
#| line 83 Dd.__missing__ 1 self=4 k=-
#| return 83 Dd.__missing__ 1 self=4 k=- => 'q'
#| line 87 <module> 0 D=5 A=8 l=8 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=8 Dd=6 w=1
#| call 84 Dd.__setitem__ 1 self=3 k=- v=10
#| line 84 Dd.__setitem__ 1 self=3 k=- v=10
#| return 84 Dd.__setitem__ 1 self=3 k=- v=11 => None
#| line 88 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1
#| call 88 I 1
#| line 88 I 1
#| line 89 I 1
#| return 89 I 1 => None
#| line 90 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=3
#| line 91 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1
#| call 89 I.__add__ 1 self=3 o=-
#| line 89 I.__add__ 1 self=3 o=-
#| return 89 I.__add__ 1 self=3 o=- => 1005
#| line 92 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1
#| line 93 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1
#| line 94 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1
#| line 95 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=2
#| call 94 G 1
#| line 94 G 1
#| line 96 G 1
#| line 97 G 1
#| line 96 G 1
#| call 93 deco 2 f=1
#| line 93 deco 2 f=1
#| return 93 deco 2 f=1 => <function G.m>
#| line 97 G 1
#| return 97 G 1 m=1 => None
#| line 94 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=2
#| call 93 deco 1 f=4
#| line 93 deco 1 f=4
#| return 93 deco 1 f=4 => <class '__main__.G'>
#| line 95 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1
#| line 98 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4
#| call 96 G.m 1 self=1
#| line 97 G.m 1 self=1
#| call 93 deco 2 f=1
#| line 93 deco 2 f=1
#| return 93 deco 2 f=1 => <__main__.G object>
#| return 97 G.m 1 self=2 => <__main__.G object>
#| line 99 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4
#| call 99 N 1
#| line 99 N 1
#| line 100 N 1
#| line 101 N 1 a=-
#| line 99 N 1 a=- f=1
#| return 99 N 1 a=- f=1 => None
#| line 102 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4 N=4
#| line 103 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4 N=5 n=1
#| call 101 N.f 1 self=2 k=-
#| line 101 N.f 1 self=2 k=-
#| return 101 N.f 1 self=2 k=- => 'x'
#| line 104 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4 N=5 n=1
#| call 104 T 1
#| line 104 T 1
#| line 105 T 1
#| line 106 T 1
#| return 106 T 1 => None
#| line 107 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4 N=5 n=1 T=3
#| call 106 T.__init__ 1 self=2 u=12
#| line 106 T.__init__ 1 self=2 u=12
#| return 106 T.__init__ 1 self=2 u=13 => None
#| line 108 <module> 0 D=5 A=8 l=10 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=10 Dd=6 w=1 I=4 i=1 deco=1 G=4 N=5 n=1 T=4 t=1
#| line 109 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4 N=5 n=1 T=4 t=2
#| return 109 <module> 0 D=5 A=8 l=9 a=2 f=1 B=4 b=1 M=4 C=5 c=1 E=3 L=6 q=1 z=9 Dd=6 w=1 I=4 i=1 deco=1 G=4 N=5 n=1 T=4 => None
