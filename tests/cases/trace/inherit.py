class Base:
    registry = []
    def __init_subclass__(cls, **kw):
        Base.registry.append(cls)
    def who(self):
        return type(self).__name__
class X(Base):
    pass
class Y(Base):
    def who(self):
        return "y" + super().who()
class Z(X, Y):
    pass
z = Z()
print(z.who())
print([c.__name__ for c in Z.__mro__])
class Meta(type):
    def __new__(m, name, bases, ns):
        return super().__new__(m, name, bases, ns)
    def __call__(cls, *a):
        return super().__call__(*a)
class W(metaclass=Meta):
    def __init__(self, q):
        self.q = q
w = W([1])
class D:
    def __get__(self, i, o):
        return i
    def __set__(self, i, v):
        i.__dict__["d"] = v
    def __set_name__(self, o, n):
        self.n = n
class H:
    d = D()
    def __getattr__(self, n):
        return n
    def __setattr__(self, n, v):
        object.__setattr__(self, n, v)
h = H()
h.d = [1]
k = h.d
j = h.zzz
h.e = k
class E:
    def __del__(self):
        print("del")
e = E()
e = None
def scope():
    e = E()
    return 1
scope()
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Base 1
#| line 1 Base 1
#| line 2 Base 1
#| line 3 Base 1 registry=1
#| line 5 Base 1 registry=1
#| return 5 Base 1 registry=1 who=1 => None
#| line 7 <module> 0 Base=4
#| call 7 X 1
#| line 7 X 1
#| line 8 X 1
#| return 8 X 1 => None
#| call 3 Base.__init_subclass__ 1 cls=4 kw=1
#| line 4 Base.__init_subclass__ 1 cls=4 kw=1
#| return 4 Base.__init_subclass__ 1 cls=5 kw=1 => None
#| line 9 <module> 0 Base=7 X=3
#| call 9 Y 1
#| line 9 Y 1
#| line 10 Y 1
#| return 10 Y 1 who=1 => <cell: empty>
#| call 3 Base.__init_subclass__ 1 cls=5 kw=1
#| line 4 Base.__init_subclass__ 1 cls=5 kw=1
#| return 4 Base.__init_subclass__ 1 cls=6 kw=1 => None
#| line 12 <module> 0 Base=10 X=3 Y=4
#| call 12 Z 1
#| line 12 Z 1
#| line 13 Z 1
#| return 13 Z 1 => None
#| call 3 Base.__init_subclass__ 1 cls=4 kw=1
#| line 4 Base.__init_subclass__ 1 cls=4 kw=1
#| return 4 Base.__init_subclass__ 1 cls=5 kw=1 => None
#| line 14 <module> 0 Base=11 X=6 Y=6 Z=3
#| line 15 <module> 0 Base=11 X=6 Y=6 Z=4 z=1
#| call 10 Y.who 1 self=2
#| line 11 Y.who 1 self=2
#| call 5 Base.who 2 self=3
#| line 6 Base.who 2 self=3
#| return 6 Base.who 2 self=3 => 'Z'
#| return 11 Y.who 1 self=2 => 'yZ'
#| line 16 <module> 0 Base=11 X=6 Y=6 Z=4 z=1
#| line 16 <module> 0 c=5
#| line 16 <module> 0 c=7
#| line 16 <module> 0 c=7
#| line 16 <module> 0 c=12
#| line 16 <module> 0 c=-
#| line 17 <module> 0 Base=11 X=6 Y=6 Z=4 z=1
#| call 17 Meta 1
#| line 17 Meta 1
#| line 18 Meta 1
#| line 20 Meta 1
#| return 20 Meta 1 => <cell: empty>
#| line 22 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=3
#| call 22 W 1
#| line 22 W 1
#| line 23 W 1
#| return 23 W 1 => None
#| call 18 Meta.__new__ 1 m=6 name=- bases=- ns=4
#| line 19 Meta.__new__ 1 m=6 name=- bases=- ns=4
#| return 19 Meta.__new__ 1 m=7 name=- bases=- ns=3 => <class '__main__.W'>
#| line 25 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=4
#| call 20 Meta.__call__ 1 cls=6 a=1
#| line 21 Meta.__call__ 1 cls=6 a=1
#| call 23 W.__init__ 2 self=2 q=4
#| line 24 W.__init__ 2 self=2 q=4
#| return 24 W.__init__ 2 self=2 q=5 => None
#| return 21 Meta.__call__ 1 cls=7 a=1 => <__main__.W object>
#| line 26 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1
#| call 26 D 1
#| line 26 D 1
#| line 27 D 1
#| line 29 D 1
#| line 31 D 1
#| return 31 D 1 => None
#| line 33 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=4
#| call 33 H 1
#| line 33 H 1
#| line 34 H 1
#| line 35 H 1 d=1
#| line 37 H 1 d=1
#| return 37 H 1 d=1 => None
#| call 31 D.__set_name__ 1 self=5 o=5 n=-
#| line 32 D.__set_name__ 1 self=5 o=5 n=-
#| return 32 D.__set_name__ 1 self=5 o=5 n=- => None
#| line 39 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=4
#| line 40 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=1
#| call 37 H.__setattr__ 1 self=3 n=- v=2
#| line 38 H.__setattr__ 1 self=3 n=- v=2
#| call 29 D.__set__ 2 self=3 i=5 v=5
#| line 30 D.__set__ 2 self=3 i=5 v=5
#| return 30 D.__set__ 2 self=3 i=5 v=6 => None
#| return 38 H.__setattr__ 1 self=3 n=- v=3 => None
#| line 41 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=1
#| call 27 D.__get__ 1 self=3 i=3 o=6
#| line 28 D.__get__ 1 self=3 i=3 o=6
#| return 28 D.__get__ 1 self=3 i=3 o=6 => <__main__.H object>
#| line 42 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=2 k=2
#| call 35 H.__getattr__ 1 self=4 n=-
#| line 36 H.__getattr__ 1 self=4 n=-
#| return 36 H.__getattr__ 1 self=4 n=- => 'zzz'
#| line 43 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=2 k=2 j=-
#| call 37 H.__setattr__ 1 self=6 n=- v=6
#| line 38 H.__setattr__ 1 self=6 n=- v=6
#| return 38 H.__setattr__ 1 self=7 n=- v=7 => None
#| line 44 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=3 k=3 j=-
#| call 44 E 1
#| line 44 E 1
#| line 45 E 1
#| return 45 E 1 => None
#| line 47 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=3 k=3 j=- E=4
#| line 48 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=3 k=3 j=- E=5 e=1
#| call 45 E.__del__ 1 self=2
#| line 46 E.__del__ 1 self=2
#| return 46 E.__del__ 1 self=2 => None
#| line 49 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=3 k=3 j=- E=4 e=-
#| line 52 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=3 k=3 j=- E=4 e=- scope=1
#| call 49 scope 1
#| line 50 scope 1
#| line 51 scope 1 e=1
#| return 51 scope 1 e=1 => 1
#| call 45 E.__del__ 1 self=2
#| line 46 E.__del__ 1 self=2
#| return 46 E.__del__ 1 self=2 => None
#| return 52 <module> 0 Base=11 X=6 Y=6 Z=4 z=1 Meta=4 W=5 w=1 D=5 H=5 h=3 k=3 j=- E=4 e=- scope=1 => None
