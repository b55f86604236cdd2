class A:
    """Doc."""
    attr = [1]
    def __init__(self, x):
        self.x = x
    def get(self):
        return self.x
    @property
    def prop(self):
        return [self.x]
    @classmethod
    def make(cls, x):
        return cls(x)
    @staticmethod
    def st(x):
        return x
    def __repr__(self):
        return f"A({self.x!r})"
l = [1]
a = A(l)
b = a.get()
m = a.get
m()
c = a.prop
d = A.make(l)
e = A.st(l)
print(a)
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def get(self):
        return super().get(), self.y
o = B(l, l)
o.get()
print([o, a])
del a
A.attr.append(o)
o.z = o
class C:
    __slots__ = ("p",)
    def __init__(self):
        self.p = l
s = C()
del s.p
del s
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 A 1
#| line 1 A 1
#| line 2 A 1
#| line 3 A 1
#| line 4 A 1 attr=1
#| line 6 A 1 attr=1
#| line 8 A 1 attr=1 get=1
#| line 9 A 1 attr=1 get=1
#| line 8 A 1 attr=1 get=1
#| line 9 A 1 attr=1 get=1
#| line 11 A 1 attr=1 get=1 prop=1
#| line 12 A 1 attr=1 get=1 prop=1
#| line 11 A 1 attr=1 get=1 prop=1
#| line 12 A 1 attr=1 get=1 prop=1
#| line 14 A 1 attr=1 get=1 prop=1 make=1
#| line 15 A 1 attr=1 get=1 prop=1 make=1
#| line 14 A 1 attr=1 get=1 prop=1 make=1
#| line 15 A 1 attr=1 get=1 prop=1 make=1
#| line 17 A 1 attr=1 get=1 prop=1 make=1 st=1
#| return 17 A 1 attr=1 get=1 prop=1 make=1 st=1 => None
#| line 19 <module> 0 A=4
#| line 20 <module> 0 A=4 l=1
#| call 4 A.__init__ 1 self=2 x=4
#| line 5 A.__init__ 1 self=2 x=4
#| return 5 A.__init__ 1 self=2 x=5 => None
#| line 21 <module> 0 A=5 l=2 a=1
#| call 6 A.get 1 self=2
#| line 7 A.get 1 self=2
#| return 7 A.get 1 self=2 => [1]
#| line 22 <module> 0 A=5 l=3 a=1 b=3
#| line 23 <module> 0 A=5 l=3 a=2 b=3 m=1
#| call 6 A.get 1 self=3
#| line 7 A.get 1 self=3
#| return 7 A.get 1 self=3 => [1]
#| line 24 <module> 0 A=5 l=3 a=2 b=3 m=1
#| call 8 A.prop 1 self=4
#| line 10 A.prop 1 self=4
#| return 10 A.prop 1 self=4 => [[1]]
#| line 25 <module> 0 A=5 l=4 a=2 b=4 m=1 c=1
#| call 11 A.make 1 cls=6 x=5
#| line 13 A.make 1 cls=6 x=5
#| call 4 A.__init__ 2 self=2 x=7
#| line 5 A.__init__ 2 self=2 x=7
#| return 5 A.__init__ 2 self=2 x=8 => None
#| return 13 A.make 1 cls=7 x=6 => A([1])
#| line 26 <module> 0 A=6 l=5 a=2 b=5 m=1 c=1 d=1
#| call 14 A.st 1 x=6
#| line 16 A.st 1 x=6
#| return 16 A.st 1 x=6 => [1]
#| line 27 <module> 0 A=6 l=6 a=2 b=6 m=1 c=1 d=1 e=6
#| call 17 A.__repr__ 1 self=4
#| line 18 A.__repr__ 1 self=4
#| return 18 A.__repr__ 1 self=4 => 'A([1])'
#| line 28 <module> 0 A=6 l=6 a=2 b=6 m=1 c=1 d=1 e=6
#| call 28 B 1
#| line 28 B 1
#| line 29 B 1
#| line 32 B 1
#| return 32 B 1 get=1 => <cell: empty>
#| line 34 <module> 0 A=9 l=6 a=2 b=6 m=1 c=1 d=1 e=6 B=3
#| call 29 B.__init__ 1 self=2 x=12 y=12
#| line 30 B.__init__ 1 self=2 x=12 y=12
#| call 4 A.__init__ 2 self=3 x=12
#| line 5 A.__init__ 2 self=3 x=12
#| return 5 A.__init__ 2 self=3 x=13 => None
#| line 31 B.__init__ 1 self=2 x=13 y=13
#| return 31 B.__init__ 1 self=2 x=14 y=14 => None
#| line 35 <module> 0 A=9 l=8 a=2 b=8 m=1 c=1 d=1 e=8 B=4 o=1
#| call 32 B.get 1 self=2
#| line 33 B.get 1 self=2
#| call 6 A.get 2 self=3
#| line 7 A.get 2 self=3
#| return 7 A.get 2 self=3 => [1]
#| return 33 B.get 1 self=2 => ([1], [1])
#| line 36 <module> 0 A=9 l=8 a=2 b=8 m=1 c=1 d=1 e=8 B=4 o=1
#| call 17 A.__repr__ 1 self=4
#| line 18 A.__repr__ 1 self=4
#| return 18 A.__repr__ 1 self=4 => 'A([1])'
#| call 17 A.__repr__ 1 self=5
#| line 18 A.__repr__ 1 self=5
#| return 18 A.__repr__ 1 self=5 => 'A([1])'
#| line 37 <module> 0 A=9 l=8 a=2 b=8 m=1 c=1 d=1 e=8 B=4 o=1
#| line 38 <module> 0 A=9 l=8 b=8 m=1 c=1 d=1 e=8 B=4 o=1
#| line 39 <module> 0 A=9 l=8 b=8 m=1 c=1 d=1 e=8 B=4 o=2
#| line 40 <module> 0 A=9 l=8 b=8 m=1 c=1 d=1 e=8 B=4 o=3
#| call 40 C 1
#| line 40 C 1
#| line 41 C 1
#| line 42 C 1
#| return 42 C 1 => None
#| line 44 <module> 0 A=9 l=8 b=8 m=1 c=1 d=1 e=8 B=4 o=3 C=3
#| call 42 C.__init__ 1 self=2
#| line 43 C.__init__ 1 self=2
#| return 43 C.__init__ 1 self=2 => None
#| line 45 <module> 0 A=9 l=9 b=9 m=1 c=1 d=1 e=9 B=4 o=3 C=4 s=1
#| line 46 <module> 0 A=9 l=8 b=8 m=1 c=1 d=1 e=8 B=4 o=3 C=4 s=1
#| return 46 <module> 0 A=9 l=8 b=8 m=1 c=1 d=1 e=8 B=4 o=3 C=3 => None
