class V:
    def __hash__(self): return 1
    def __repr__(self): return "V"
    def __str__(self): return "v"
    def __format__(self, spec): return spec
    def __bytes__(self): return b"x"
    def __eq__(self, o): return self is o
    def __ne__(self, o): return self is not o
    def __lt__(self, o): return True
    def __le__(self, o): return True
    def __gt__(self, o): return True
    def __ge__(self, o): return True
    def __add__(self, o): return self
    def __radd__(self, o): return self
    def __iadd__(self, o): return self
    def __sub__(self, o): return self
    def __mul__(self, o): return self
    def __pow__(self, o, m=None): return self
    def __matmul__(self, o): return self
    def __floordiv__(self, o): return self
    def __truediv__(self, o): return self
    def __mod__(self, o): return self
    def __divmod__(self, o): return self
    def __and__(self, o): return self
    def __or__(self, o): return self
    def __lshift__(self, o): return self
    def __neg__(self): return self
    def __pos__(self): return self
    def __invert__(self): return self
    def __abs__(self): return self
    def __int__(self): return 1
    def __float__(self): return 1.0
    def __complex__(self): return 1j
    def __index__(self): return 1
    def __round__(self, n=0): return 1
    def __trunc__(self): return 1
    def __len__(self): return 1
    def __bool__(self): return True
    def __getitem__(self, k):
        if k == 1: raise IndexError
        return k
    def __setitem__(self, k, v): pass
    def __delitem__(self, k): pass
    def __contains__(self, k): return True
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __reversed__(self): return self
    def __call__(self, *a, **k): return a
    def __enter__(self): return self
    def __exit__(self, t, v, tb): return True
    def __getattr__(self, n): return n
    def __setattr__(self, n, v): pass
    def __delattr__(self, n): pass
    def __dir__(self): return []
    def __del__(self): pass
    def __instancecheck__(self, o): return True
    def __copy__(self): return self
    def __sizeof__(self): return 1
    def __length_hint__(self): return 3
    def __missing__(self, k): return k
a = V()
b = V()
l = [7]
hash(a)
repr(a)
str(a)
format(a, "abc")
f"{a} {a!r} {a:xyz}"
bytes(a)
a == b
a != b
a < b
a <= b
a > b
a >= b
a + b
l + a
a += l
a - b
a * b
a ** b
a @ b
a // b
a / b
a % b
divmod(a, b)
a & b
a | b
a << b
-a
+a
~a
abs(a)
int(a)
float(a)
complex(a)
[1, 2][a]
round(a)
round(a, 1)
len(a)
bool(a)
not a
if a: pass
a[l]
a[l] = b
del a[l]
a[1:2]
b in a
for i in a: pass
iter(a)
next(a, 1)
reversed(a)
a(b, l)
a(b, k=l)
a(*[b])
with a: pass
with a: raise ValueError
a.foo
a.foo = l
del a.foo
getattr(a, "x")
setattr(a, "x", l)
dir(a)
isinstance(1, a)
list(a)
{a: 1}
{a}
a in [b]
a in {b: 1}
sorted([a, b])
max(a, b)
[a, b] == [b, a]
(a, b) < (b, a)
print(a)
print([a], {1: a})
"%s %r" % (a, a)
"{} {!r}".format(a, b)
", ".join([str(a)])
sum([a, b], l)
x, = [a]
try:
    x, y = a
except ValueError:
    pass
m = a.__eq__
m(b)
V.__eq__(a, b)
[a].index(b)
[a].count(b)
b = None
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 V 1
#| line 1 V 1
#| line 2 V 1
#| line 3 V 1
#| line 4 V 1
#| line 5 V 1
#| line 6 V 1
#| line 7 V 1
#| line 8 V 1
#| line 9 V 1
#| line 10 V 1
#| line 11 V 1
#| line 12 V 1
#| line 13 V 1
#| line 14 V 1
#| line 15 V 1
#| line 16 V 1
#| line 17 V 1
#| line 18 V 1
#| line 19 V 1
#| line 20 V 1
#| line 21 V 1
#| line 22 V 1
#| line 23 V 1
#| line 24 V 1
#| line 25 V 1
#| line 26 V 1
#| line 27 V 1
#| line 28 V 1
#| line 29 V 1
#| line 30 V 1
#| line 31 V 1
#| line 32 V 1
#| line 33 V 1
#| line 34 V 1
#| line 35 V 1
#| line 36 V 1
#| line 37 V 1
#| line 38 V 1
#| line 39 V 1
#| line 42 V 1
#| line 43 V 1
#| line 44 V 1
#| line 45 V 1
#| line 46 V 1
#| line 47 V 1
#| line 48 V 1
#| line 49 V 1
#| line 50 V 1
#| line 51 V 1
#| line 52 V 1
#| line 53 V 1
#| line 54 V 1
#| line 55 V 1
#| line 56 V 1
#| line 57 V 1
#| line 58 V 1
#| line 59 V 1
#| line 60 V 1
#| return 60 V 1 => None
#| line 61 <module> 0 V=4
#| line 62 <module> 0 V=5 a=1
#| line 63 <module> 0 V=6 a=1 b=1
#| line 64 <module> 0 V=6 a=1 b=1 l=1
#| call 2 V.__hash__ 1 self=3
#| line 2 V.__hash__ 1 self=3
#| return 2 V.__hash__ 1 self=3 => 1
#| line 65 <module> 0 V=6 a=1 b=1 l=1
#| call 3 V.__repr__ 1 self=3
#| line 3 V.__repr__ 1 self=3
#| return 3 V.__repr__ 1 self=3 => 'V'
#| line 66 <module> 0 V=6 a=1 b=1 l=1
#| call 4 V.__str__ 1 self=3
#| line 4 V.__str__ 1 self=3
#| return 4 V.__str__ 1 self=3 => 'v'
#| line 67 <module> 0 V=6 a=1 b=1 l=1
#| call 5 V.__format__ 1 self=4 spec=-
#| line 5 V.__format__ 1 self=4 spec=-
#| return 5 V.__format__ 1 self=4 spec=- => 'abc'
#| line 68 <module> 0 V=6 a=1 b=1 l=1
#| call 5 V.__format__ 1 self=4 spec=-
#| line 5 V.__format__ 1 self=4 spec=-
#| return 5 V.__format__ 1 self=4 spec=- => ''
#| call 3 V.__repr__ 1 self=3
#| line 3 V.__repr__ 1 self=3
#| return 3 V.__repr__ 1 self=3 => 'V'
#| call 5 V.__format__ 1 self=4 spec=3
#| line 5 V.__format__ 1 self=4 spec=3
#| return 5 V.__format__ 1 self=4 spec=3 => 'xyz'
#| line 69 <module> 0 V=6 a=1 b=1 l=1
#| call 6 V.__bytes__ 1 self=5
#| line 6 V.__bytes__ 1 self=5
#| return 6 V.__bytes__ 1 self=5 => b'x'
#| line 70 <module> 0 V=6 a=1 b=1 l=1
#| call 7 V.__eq__ 1 self=3 o=3
#| line 7 V.__eq__ 1 self=3 o=3
#| return 7 V.__eq__ 1 self=3 o=3 => False
#| line 71 <module> 0 V=6 a=1 b=1 l=1
#| call 8 V.__ne__ 1 self=3 o=3
#| line 8 V.__ne__ 1 self=3 o=3
#| return 8 V.__ne__ 1 self=3 o=3 => True
#| line 72 <module> 0 V=6 a=1 b=1 l=1
#| call 9 V.__lt__ 1 self=3 o=3
#| line 9 V.__lt__ 1 self=3 o=3
#| return 9 V.__lt__ 1 self=3 o=3 => True
#| line 73 <module> 0 V=6 a=1 b=1 l=1
#| call 10 V.__le__ 1 self=3 o=3
#| line 10 V.__le__ 1 self=3 o=3
#| return 10 V.__le__ 1 self=3 o=3 => True
#| line 74 <module> 0 V=6 a=1 b=1 l=1
#| call 11 V.__gt__ 1 self=3 o=3
#| line 11 V.__gt__ 1 self=3 o=3
#| return 11 V.__gt__ 1 self=3 o=3 => True
#| line 75 <module> 0 V=6 a=1 b=1 l=1
#| call 12 V.__ge__ 1 self=3 o=3
#| line 12 V.__ge__ 1 self=3 o=3
#| return 12 V.__ge__ 1 self=3 o=3 => True
#| line 76 <module> 0 V=6 a=1 b=1 l=1
#| call 13 V.__add__ 1 self=3 o=3
#| line 13 V.__add__ 1 self=3 o=3
#| return 13 V.__add__ 1 self=3 o=3 => V
#| line 77 <module> 0 V=6 a=1 b=1 l=1
#| call 14 V.__radd__ 1 self=3 o=3
#| line 14 V.__radd__ 1 self=3 o=3
#| return 14 V.__radd__ 1 self=3 o=3 => V
#| line 78 <module> 0 V=6 a=1 b=1 l=1
#| call 15 V.__iadd__ 1 self=3 o=3
#| line 15 V.__iadd__ 1 self=3 o=3
#| return 15 V.__iadd__ 1 self=3 o=3 => V
#| line 79 <module> 0 V=6 a=1 b=1 l=1
#| call 16 V.__sub__ 1 self=3 o=3
#| line 16 V.__sub__ 1 self=3 o=3
#| return 16 V.__sub__ 1 self=3 o=3 => V
#| line 80 <module> 0 V=6 a=1 b=1 l=1
#| call 17 V.__mul__ 1 self=3 o=3
#| line 17 V.__mul__ 1 self=3 o=3
#| return 17 V.__mul__ 1 self=3 o=3 => V
#| line 81 <module> 0 V=6 a=1 b=1 l=1
#| call 18 V.__pow__ 1 self=3 o=3 m=-
#| line 18 V.__pow__ 1 self=3 o=3 m=-
#| return 18 V.__pow__ 1 self=3 o=3 m=- => V
#| line 82 <module> 0 V=6 a=1 b=1 l=1
#| call 19 V.__matmul__ 1 self=3 o=3
#| line 19 V.__matmul__ 1 self=3 o=3
#| return 19 V.__matmul__ 1 self=3 o=3 => V
#| line 83 <module> 0 V=6 a=1 b=1 l=1
#| call 20 V.__floordiv__ 1 self=3 o=3
#| line 20 V.__floordiv__ 1 self=3 o=3
#| return 20 V.__floordiv__ 1 self=3 o=3 => V
#| line 84 <module> 0 V=6 a=1 b=1 l=1
#| call 21 V.__truediv__ 1 self=3 o=3
#| line 21 V.__truediv__ 1 self=3 o=3
#| return 21 V.__truediv__ 1 self=3 o=3 => V
#| line 85 <module> 0 V=6 a=1 b=1 l=1
#| call 22 V.__mod__ 1 self=3 o=3
#| line 22 V.__mod__ 1 self=3 o=3
#| return 22 V.__mod__ 1 self=3 o=3 => V
#| line 86 <module> 0 V=6 a=1 b=1 l=1
#| call 23 V.__divmod__ 1 self=3 o=3
#| line 23 V.__divmod__ 1 self=3 o=3
#| return 23 V.__divmod__ 1 self=3 o=3 => V
#| line 87 <module> 0 V=6 a=1 b=1 l=1
#| call 24 V.__and__ 1 self=3 o=3
#| line 24 V.__and__ 1 self=3 o=3
#| return 24 V.__and__ 1 self=3 o=3 => V
#| line 88 <module> 0 V=6 a=1 b=1 l=1
#| call 25 V.__or__ 1 self=3 o=3
#| line 25 V.__or__ 1 self=3 o=3
#| return 25 V.__or__ 1 self=3 o=3 => V
#| line 89 <module> 0 V=6 a=1 b=1 l=1
#| call 26 V.__lshift__ 1 self=3 o=3
#| line 26 V.__lshift__ 1 self=3 o=3
#| return 26 V.__lshift__ 1 self=3 o=3 => V
#| line 90 <module> 0 V=6 a=1 b=1 l=1
#| call 27 V.__neg__ 1 self=3
#| line 27 V.__neg__ 1 self=3
#| return 27 V.__neg__ 1 self=3 => V
#| line 91 <module> 0 V=6 a=1 b=1 l=1
#| call 28 V.__pos__ 1 self=3
#| line 28 V.__pos__ 1 self=3
#| return 28 V.__pos__ 1 self=3 => V
#| line 92 <module> 0 V=6 a=1 b=1 l=1
#| call 29 V.__invert__ 1 self=3
#| line 29 V.__invert__ 1 self=3
#| return 29 V.__invert__ 1 self=3 => V
#| line 93 <module> 0 V=6 a=1 b=1 l=1
#| call 30 V.__abs__ 1 self=3
#| line 30 V.__abs__ 1 self=3
#| return 30 V.__abs__ 1 self=3 => V
#| line 94 <module> 0 V=6 a=1 b=1 l=1
#| call 31 V.__int__ 1 self=3
#| line 31 V.__int__ 1 self=3
#| return 31 V.__int__ 1 self=3 => 1
#| line 95 <module> 0 V=6 a=1 b=1 l=1
#| call 32 V.__float__ 1 self=3
#| line 32 V.__float__ 1 self=3
#| return 32 V.__float__ 1 self=3 => 1.0
#| line 96 <module> 0 V=6 a=1 b=1 l=1
#| call 33 V.__complex__ 1 self=5
#| line 33 V.__complex__ 1 self=5
#| return 33 V.__complex__ 1 self=5 => 1j
#| line 97 <module> 0 V=6 a=1 b=1 l=1
#| call 34 V.__index__ 1 self=3
#| line 34 V.__index__ 1 self=3
#| return 34 V.__index__ 1 self=3 => 1
#| line 98 <module> 0 V=6 a=1 b=1 l=1
#| call 35 V.__round__ 1 self=3 n=-
#| line 35 V.__round__ 1 self=3 n=-
#| return 35 V.__round__ 1 self=3 n=- => 1
#| line 99 <module> 0 V=6 a=1 b=1 l=1
#| call 35 V.__round__ 1 self=3 n=-
#| line 35 V.__round__ 1 self=3 n=-
#| return 35 V.__round__ 1 self=3 n=- => 1
#| line 100 <module> 0 V=6 a=1 b=1 l=1
#| call 37 V.__len__ 1 self=3
#| line 37 V.__len__ 1 self=3
#| return 37 V.__len__ 1 self=3 => 1
#| line 101 <module> 0 V=6 a=1 b=1 l=1
#| call 38 V.__bool__ 1 self=3
#| line 38 V.__bool__ 1 self=3
#| return 38 V.__bool__ 1 self=3 => True
#| line 102 <module> 0 V=6 a=1 b=1 l=1
#| call 38 V.__bool__ 1 self=3
#| line 38 V.__bool__ 1 self=3
#| return 38 V.__bool__ 1 self=3 => True
#| line 103 <module> 0 V=6 a=1 b=1 l=1
#| call 38 V.__bool__ 1 self=3
#| line 38 V.__bool__ 1 self=3
#| return 38 V.__bool__ 1 self=3 => True
#| line 104 <module> 0 V=6 a=1 b=1 l=1
#| call 39 V.__getitem__ 1 self=3 k=3
#| line 40 V.__getitem__ 1 self=3 k=3
#| line 41 V.__getitem__ 1 self=3 k=3
#| return 41 V.__getitem__ 1 self=3 k=3 => [7]
#| line 105 <module> 0 V=6 a=1 b=1 l=1
#| call 42 V.__setitem__ 1 self=3 k=3 v=3
#| line 42 V.__setitem__ 1 self=3 k=3 v=3
#| return 42 V.__setitem__ 1 self=3 k=3 v=3 => None
#| line 106 <module> 0 V=6 a=1 b=1 l=1
#| call 43 V.__delitem__ 1 self=3 k=3
#| line 43 V.__delitem__ 1 self=3 k=3
#| return 43 V.__delitem__ 1 self=3 k=3 => None
#| line 107 <module> 0 V=6 a=1 b=1 l=1
#| call 39 V.__getitem__ 1 self=3 k=3
#| line 40 V.__getitem__ 1 self=3 k=3
#| line 41 V.__getitem__ 1 self=3 k=3
#| return 41 V.__getitem__ 1 self=3 k=3 => slice(1, 2, None)
#| line 108 <module> 0 V=6 a=1 b=1 l=1
#| call 44 V.__contains__ 1 self=3 k=3
#| line 44 V.__contains__ 1 self=3 k=3
#| return 44 V.__contains__ 1 self=3 k=3 => True
#| line 109 <module> 0 V=6 a=1 b=1 l=1
#| call 45 V.__iter__ 1 self=3
#| line 45 V.__iter__ 1 self=3
#| return 45 V.__iter__ 1 self=3 => V
#| call 46 V.__next__ 1 self=3
#| line 46 V.__next__ 1 self=3
#| exception 46 V.__next__ 1 self=3 => StopIteration: 
#| return 46 V.__next__ 1 self=3 => None
#| exception 109 <module> 0 V=6 a=3 b=1 l=1 => StopIteration: 
#| line 110 <module> 0 V=6 a=1 b=1 l=1
#| call 45 V.__iter__ 1 self=3
#| line 45 V.__iter__ 1 self=3
#| return 45 V.__iter__ 1 self=3 => V
#| line 111 <module> 0 V=6 a=1 b=1 l=1
#| call 46 V.__next__ 1 self=3
#| line 46 V.__next__ 1 self=3
#| exception 46 V.__next__ 1 self=3 => StopIteration: 
#| return 46 V.__next__ 1 self=3 => None
#| line 112 <module> 0 V=6 a=1 b=1 l=1
#| call 47 V.__reversed__ 1 self=4
#| line 47 V.__reversed__ 1 self=4
#| return 47 V.__reversed__ 1 self=4 => V
#| line 113 <module> 0 V=6 a=1 b=1 l=1
#| call 48 V.__call__ 1 self=3 a=1 k=1
#| line 48 V.__call__ 1 self=3 a=1 k=1
#| return 48 V.__call__ 1 self=3 a=1 k=1 => (V, [7])
#| line 114 <module> 0 V=6 a=1 b=1 l=1
#| call 48 V.__call__ 1 self=4 a=1 k=1
#| line 48 V.__call__ 1 self=4 a=1 k=1
#| return 48 V.__call__ 1 self=4 a=1 k=1 => (V,)
#| line 115 <module> 0 V=6 a=1 b=1 l=1
#| call 48 V.__call__ 1 self=3 a=1 k=1
#| line 48 V.__call__ 1 self=3 a=1 k=1
#| return 48 V.__call__ 1 self=3 a=1 k=1 => (V,)
#| line 116 <module> 0 V=6 a=1 b=1 l=1
#| call 49 V.__enter__ 1 self=3
#| line 49 V.__enter__ 1 self=3
#| return 49 V.__enter__ 1 self=3 => V
#| call 50 V.__exit__ 1 self=2 t=- v=- tb=-
#| line 50 V.__exit__ 1 self=2 t=- v=- tb=-
#| return 50 V.__exit__ 1 self=2 t=- v=- tb=- => True
#| line 117 <module> 0 V=6 a=1 b=1 l=1
#| call 49 V.__enter__ 1 self=3
#| line 49 V.__enter__ 1 self=3
#| return 49 V.__enter__ 1 self=3 => V
#| exception 117 <module> 0 V=6 a=2 b=1 l=1 => ValueError: 
#| call 50 V.__exit__ 1 self=3 t=- v=3 tb=3
#| line 50 V.__exit__ 1 self=3 t=- v=3 tb=3
#| return 50 V.__exit__ 1 self=3 t=- v=3 tb=3 => True
#| line 118 <module> 0 V=6 a=1 b=1 l=1
#| call 51 V.__getattr__ 1 self=3 n=-
#| line 51 V.__getattr__ 1 self=3 n=-
#| return 51 V.__getattr__ 1 self=3 n=- => 'foo'
#| line 119 <module> 0 V=6 a=1 b=1 l=1
#| call 52 V.__setattr__ 1 self=3 n=- v=3
#| line 52 V.__setattr__ 1 self=3 n=- v=3
#| return 52 V.__setattr__ 1 self=3 n=- v=3 => None
#| line 120 <module> 0 V=6 a=1 b=1 l=1
#| call 53 V.__delattr__ 1 self=3 n=-
#| line 53 V.__delattr__ 1 self=3 n=-
#| return 53 V.__delattr__ 1 self=3 n=- => None
#| line 121 <module> 0 V=6 a=1 b=1 l=1
#| call 51 V.__getattr__ 1 self=3 n=-
#| line 51 V.__getattr__ 1 self=3 n=-
#| return 51 V.__getattr__ 1 self=3 n=- => 'x'
#| line 122 <module> 0 V=6 a=1 b=1 l=1
#| call 52 V.__setattr__ 1 self=3 n=- v=3
#| line 52 V.__setattr__ 1 self=3 n=- v=3
#| return 52 V.__setattr__ 1 self=3 n=- v=3 => None
#| line 123 <module> 0 V=6 a=1 b=1 l=1
#| call 54 V.__dir__ 1 self=5
#| line 54 V.__dir__ 1 self=5
#| return 54 V.__dir__ 1 self=5 => []
#| line 124 <module> 0 V=6 a=1 b=1 l=1
#| call 56 V.__instancecheck__ 1 self=4 o=-
#| line 56 V.__instancecheck__ 1 self=4 o=-
#| return 56 V.__instancecheck__ 1 self=4 o=- => True
#| line 125 <module> 0 V=6 a=1 b=1 l=1
#| call 45 V.__iter__ 1 self=3
#| line 45 V.__iter__ 1 self=3
#| return 45 V.__iter__ 1 self=3 => V
#| call 37 V.__len__ 1 self=4
#| line 37 V.__len__ 1 self=4
#| return 37 V.__len__ 1 self=4 => 1
#| call 46 V.__next__ 1 self=4
#| line 46 V.__next__ 1 self=4
#| exception 46 V.__next__ 1 self=4 => StopIteration: 
#| return 46 V.__next__ 1 self=4 => None
#| line 126 <module> 0 V=6 a=1 b=1 l=1
#| call 2 V.__hash__ 1 self=4
#| line 2 V.__hash__ 1 self=4
#| return 2 V.__hash__ 1 self=4 => 1
#| line 127 <module> 0 V=6 a=1 b=1 l=1
#| call 2 V.__hash__ 1 self=3
#| line 2 V.__hash__ 1 self=3
#| return 2 V.__hash__ 1 self=3 => 1
#| line 128 <module> 0 V=6 a=1 b=1 l=1
#| call 7 V.__eq__ 1 self=3 o=3
#| line 7 V.__eq__ 1 self=3 o=3
#| return 7 V.__eq__ 1 self=3 o=3 => False
#| line 129 <module> 0 V=6 a=1 b=1 l=1
#| call 2 V.__hash__ 1 self=4
#| line 2 V.__hash__ 1 self=4
#| return 2 V.__hash__ 1 self=4 => 1
#| call 2 V.__hash__ 1 self=3
#| line 2 V.__hash__ 1 self=3
#| return 2 V.__hash__ 1 self=3 => 1
#| call 7 V.__eq__ 1 self=4 o=3
#| line 7 V.__eq__ 1 self=4 o=3
#| return 7 V.__eq__ 1 self=4 o=3 => False
#| line 130 <module> 0 V=6 a=1 b=1 l=1
#| call 9 V.__lt__ 1 self=4 o=4
#| line 9 V.__lt__ 1 self=4 o=4
#| return 9 V.__lt__ 1 self=4 o=4 => True
#| line 131 <module> 0 V=6 a=1 b=1 l=1
#| call 11 V.__gt__ 1 self=5 o=5
#| line 11 V.__gt__ 1 self=5 o=5
#| return 11 V.__gt__ 1 self=5 o=5 => True
#| line 132 <module> 0 V=6 a=1 b=1 l=1
#| call 7 V.__eq__ 1 self=5 o=5
#| line 7 V.__eq__ 1 self=5 o=5
#| return 7 V.__eq__ 1 self=5 o=5 => False
#| line 133 <module> 0 V=6 a=1 b=1 l=1
#| call 7 V.__eq__ 1 self=4 o=4
#| line 7 V.__eq__ 1 self=4 o=4
#| return 7 V.__eq__ 1 self=4 o=4 => False
#| call 9 V.__lt__ 1 self=4 o=4
#| line 9 V.__lt__ 1 self=4 o=4
#| return 9 V.__lt__ 1 self=4 o=4 => True
#| line 134 <module> 0 V=6 a=1 b=1 l=1
#| call 4 V.__str__ 1 self=3
#| line 4 V.__str__ 1 self=3
#| return 4 V.__str__ 1 self=3 => 'v'
#| line 135 <module> 0 V=6 a=1 b=1 l=1
#| call 3 V.__repr__ 1 self=5
#| line 3 V.__repr__ 1 self=5
#| return 3 V.__repr__ 1 self=5 => 'V'
#| call 3 V.__repr__ 1 self=5
#| line 3 V.__repr__ 1 self=5
#| return 3 V.__repr__ 1 self=5 => 'V'
#| line 136 <module> 0 V=6 a=1 b=1 l=1
#| call 4 V.__str__ 1 self=3
#| line 4 V.__str__ 1 self=3
#| return 4 V.__str__ 1 self=3 => 'v'
#| call 3 V.__repr__ 1 self=3
#| line 3 V.__repr__ 1 self=3
#| return 3 V.__repr__ 1 self=3 => 'V'
#| line 137 <module> 0 V=6 a=1 b=1 l=1
#| call 5 V.__format__ 1 self=6 spec=-
#| line 5 V.__format__ 1 self=6 spec=-
#| return 5 V.__format__ 1 self=6 spec=- => ''
#| call 3 V.__repr__ 1 self=5
#| line 3 V.__repr__ 1 self=5
#| return 3 V.__repr__ 1 self=5 => 'V'
#| line 138 <module> 0 V=6 a=1 b=1 l=1
#| call 4 V.__str__ 1 self=3
#| line 4 V.__str__ 1 self=3
#| return 4 V.__str__ 1 self=3 => 'v'
#| line 139 <module> 0 V=6 a=1 b=1 l=1
#| call 14 V.__radd__ 1 self=4 o=4
#| line 14 V.__radd__ 1 self=4 o=4
#| return 14 V.__radd__ 1 self=4 o=4 => V
#| call 13 V.__add__ 1 self=4 o=4
#| line 13 V.__add__ 1 self=4 o=4
#| return 13 V.__add__ 1 self=4 o=4 => V
#| line 140 <module> 0 V=6 a=1 b=1 l=1
#| line 141 <module> 0 V=6 a=2 b=1 l=1 x=2
#| line 142 <module> 0 V=6 a=2 b=1 l=1 x=2
#| call 45 V.__iter__ 1 self=4
#| line 45 V.__iter__ 1 self=4
#| return 45 V.__iter__ 1 self=4 => V
#| call 46 V.__next__ 1 self=5
#| line 46 V.__next__ 1 self=5
#| exception 46 V.__next__ 1 self=5 => StopIteration: 
#| return 46 V.__next__ 1 self=5 => None
#| exception 142 <module> 0 V=6 a=2 b=1 l=1 x=2 => ValueError: not enough values to unpack (expected 2, got 0)
#| line 143 <module> 0 V=6 a=2 b=1 l=1 x=2
#| line 144 <module> 0 V=6 a=2 b=1 l=1 x=2
#| line 145 <module> 0 V=6 a=2 b=1 l=1 x=2
#| line 146 <module> 0 V=6 a=3 b=1 l=1 x=3 m=1
#| call 7 V.__eq__ 1 self=4 o=2
#| line 7 V.__eq__ 1 self=4 o=2
#| return 7 V.__eq__ 1 self=4 o=2 => False
#| line 147 <module> 0 V=6 a=3 b=1 l=1 x=3 m=1
#| call 7 V.__eq__ 1 self=4 o=2
#| line 7 V.__eq__ 1 self=4 o=2
#| return 7 V.__eq__ 1 self=4 o=2 => False
#| line 148 <module> 0 V=6 a=3 b=1 l=1 x=3 m=1
#| call 7 V.__eq__ 1 self=6 o=3
#| line 7 V.__eq__ 1 self=6 o=3
#| return 7 V.__eq__ 1 self=6 o=3 => False
#| exception 148 <module> 0 V=6 a=3 b=1 l=1 x=3 m=1 => ValueError: list.index(x): x not in list
#| return 148 <module> 0 V=6 a=3 b=1 l=1 x=3 m=1 => None
#| ! ValueError: list.index(x): x not in list
