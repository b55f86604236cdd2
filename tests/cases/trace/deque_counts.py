import collections
import functools
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        return self.n == o.n
    def __lt__(self, o):
        return self.n < o.n
    def __repr__(self):
        return "T"
a, b, c = T(1), T(2), T(3)
def gen():
    for t in (a, b, c):
        yield t
d = collections.deque(gen())
d.append(a)
d.appendleft(b)
x = d.pop()
x = d.popleft()
d.rotate(1)
del x
d.extend(gen())
d.extendleft([a, b])
n = d.count(T(2))
i = d.index(c)
found = T(9) in d
d.remove(T(3))
e = d.copy()
same = d == e
e.append(c)
less = d < e
for t in d:
    y = t
for t in reversed(e):
    y = t
f = d + e
f *= 2
m = collections.deque(gen(), maxlen=2)
m.append(a)
m.extend([b, c])
m[0] = a
del m[1]
m.insert(1, b)
s = repr(m)
m.clear()
f.clear()
first, *rest = d
while d:
    t = d.popleft()
def add(p, q, r=None):
    z = p
    return z
p = functools.partial(add, a)
v = p(b)
v = p(b, r=c)
q = functools.partial(add, a, r=c)
v = q(b)
q2 = functools.partial(p, b)
v = q2()
ph = functools.partial(add, functools.Placeholder, b)
v = ph(a)
@functools.lru_cache(maxsize=2)
def cached(u, w=None):
    k = u
    return k
v = cached(a.n)
v = cached(a.n)
@functools.lru_cache(maxsize=None)
def uncapped(u):
    return [u]
v = uncapped(4)
v = uncapped(4)
r = functools.reduce(add, [a, b, c])
r = functools.reduce(add, gen(), c)
K = functools.cmp_to_key(lambda g, h: g.n - h.n)
o = sorted([c, a, b], key=K)
k1 = K(a)
lt = k1 < K(b)
w = max(collections.deque([a, c]))
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0
#| line 3 <module> 0
#| call 3 T 1
#| line 3 T 1
#| line 4 T 1
#| line 5 T 1
#| line 7 T 1
#| line 9 T 1
#| return 9 T 1 => None
#| line 11 <module> 0 T=4
#| call 4 T.__init__ 1 self=2 n=-
#| line 4 T.__init__ 1 self=2 n=-
#| return 4 T.__init__ 1 self=2 n=- => None
#| call 4 T.__init__ 1 self=2 n=-
#| line 4 T.__init__ 1 self=2 n=-
#| return 4 T.__init__ 1 self=2 n=- => None
#| call 4 T.__init__ 1 self=2 n=-
#| line 4 T.__init__ 1 self=2 n=-
#| return 4 T.__init__ 1 self=2 n=- => None
#| line 12 <module> 0 T=7 a=1 b=1 c=1
#| line 15 <module> 0 T=7 a=1 b=1 c=1 gen=1
#| call 12 gen 1
#| line 13 gen 1
#| line 14 gen 1 t=3
#| return 14 gen 1 t=3 => T
#| call 14 gen 1 t=4
#| line 13 gen 1 t=4
#| line 14 gen 1 t=3
#| return 14 gen 1 t=3 => T
#| call 14 gen 1 t=4
#| line 13 gen 1 t=4
#| line 14 gen 1 t=3
#| return 14 gen 1 t=3 => T
#| call 14 gen 1 t=4
#| line 13 gen 1 t=4
#| return 13 gen 1 t=3 => None
#| line 16 <module> 0 T=7 a=2 b=2 c=2 gen=1 d=1
#| line 17 <module> 0 T=7 a=3 b=2 c=2 gen=1 d=1
#| line 18 <module> 0 T=7 a=3 b=3 c=2 gen=1 d=1
#| line 19 <module> 0 T=7 a=3 b=3 c=2 gen=1 d=1 x=3
#| line 20 <module> 0 T=7 a=2 b=3 c=2 gen=1 d=1 x=3
#| line 21 <module> 0 T=7 a=2 b=3 c=2 gen=1 d=1 x=3
#| line 22 <module> 0 T=7 a=2 b=2 c=2 gen=1 d=1
#| call 12 gen 1
#| line 13 gen 1
#| line 14 gen 1 t=4
#| return 14 gen 1 t=4 => T
#| call 14 gen 1 t=5
#| line 13 gen 1 t=5
#| line 14 gen 1 t=4
#| return 14 gen 1 t=4 => T
#| call 14 gen 1 t=5
#| line 13 gen 1 t=5
#| line 14 gen 1 t=4
#| return 14 gen 1 t=4 => T
#| call 14 gen 1 t=5
#| line 13 gen 1 t=5
#| return 13 gen 1 t=4 => None
#| line 23 <module> 0 T=7 a=3 b=3 c=3 gen=1 d=1
#| line 24 <module> 0 T=7 a=4 b=4 c=3 gen=1 d=1
#| call 4 T.__init__ 1 self=2 n=-
#| line 4 T.__init__ 1 self=2 n=-
#| return 4 T.__init__ 1 self=2 n=- => None
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => True
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=5 o=2
#| line 6 T.__eq__ 1 self=5 o=2
#| return 6 T.__eq__ 1 self=5 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => True
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => True
#| call 5 T.__eq__ 1 self=5 o=2
#| line 6 T.__eq__ 1 self=5 o=2
#| return 6 T.__eq__ 1 self=5 o=2 => False
#| line 25 <module> 0 T=7 a=4 b=4 c=3 gen=1 d=1 n=-
#| call 5 T.__eq__ 1 self=6 o=5
#| line 6 T.__eq__ 1 self=6 o=5
#| return 6 T.__eq__ 1 self=6 o=5 => False
#| call 5 T.__eq__ 1 self=6 o=5
#| line 6 T.__eq__ 1 self=6 o=5
#| return 6 T.__eq__ 1 self=6 o=5 => False
#| line 26 <module> 0 T=7 a=4 b=4 c=3 gen=1 d=1 n=- i=-
#| call 4 T.__init__ 1 self=2 n=-
#| line 4 T.__init__ 1 self=2 n=-
#| return 4 T.__init__ 1 self=2 n=- => None
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=5 o=2
#| line 6 T.__eq__ 1 self=5 o=2
#| return 6 T.__eq__ 1 self=5 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=5 o=2
#| line 6 T.__eq__ 1 self=5 o=2
#| return 6 T.__eq__ 1 self=5 o=2 => False
#| line 27 <module> 0 T=7 a=4 b=4 c=3 gen=1 d=1 n=- i=- found=-
#| call 4 T.__init__ 1 self=2 n=-
#| line 4 T.__init__ 1 self=2 n=-
#| return 4 T.__init__ 1 self=2 n=- => None
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=6 o=2
#| line 6 T.__eq__ 1 self=6 o=2
#| return 6 T.__eq__ 1 self=6 o=2 => False
#| call 5 T.__eq__ 1 self=5 o=2
#| line 6 T.__eq__ 1 self=5 o=2
#| return 6 T.__eq__ 1 self=5 o=2 => True
#| line 28 <module> 0 T=7 a=4 b=4 c=2 gen=1 d=1 n=- i=- found=-
#| line 29 <module> 0 T=7 a=7 b=7 c=3 gen=1 d=1 n=- i=- found=- e=1
#| line 30 <module> 0 T=7 a=7 b=7 c=3 gen=1 d=1 n=- i=- found=- e=1 same=-
#| line 31 <module> 0 T=7 a=7 b=7 c=4 gen=1 d=1 n=- i=- found=- e=1 same=-
#| line 32 <module> 0 T=7 a=7 b=7 c=4 gen=1 d=1 n=- i=- found=- e=1 same=- less=-
#| line 33 <module> 0 T=7 a=7 b=8 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=8
#| line 32 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 33 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=8 y=8
#| line 32 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 33 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 32 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 33 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=8 y=8
#| line 32 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 33 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=8 y=8
#| line 32 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 33 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=8 y=8
#| line 32 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 33 <module> 0 T=7 a=7 b=8 c=5 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=5 y=8
#| line 32 <module> 0 T=7 a=7 b=7 c=6 gen=1 d=2 n=- i=- found=- e=1 same=- less=- t=6 y=6
#| line 34 <module> 0 T=7 a=7 b=7 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=6
#| line 35 <module> 0 T=7 a=7 b=7 c=6 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=6 y=6
#| line 34 <module> 0 T=7 a=7 b=7 c=6 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=6 y=6
#| line 35 <module> 0 T=7 a=7 b=7 c=6 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=6 y=6
#| line 34 <module> 0 T=7 a=7 b=7 c=6 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=6 y=6
#| line 35 <module> 0 T=7 a=7 b=8 c=5 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=8 y=5
#| line 34 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=9 y=9
#| line 35 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=8 y=8
#| line 34 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=9 y=9
#| line 35 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=8 y=8
#| line 34 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=9 y=9
#| line 35 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=8 y=8
#| line 34 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=9 y=9
#| line 35 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=9 y=9
#| line 34 <module> 0 T=7 a=9 b=7 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=9 y=9
#| line 35 <module> 0 T=7 a=8 b=8 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=8 y=8
#| line 34 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=1 n=- i=- found=- e=2 same=- less=- t=9 y=9
#| line 36 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=9 y=9
#| line 37 <module> 0 T=7 a=13 b=15 c=7 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=15 y=15 f=1
#| line 38 <module> 0 T=7 a=19 b=21 c=10 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=21 y=21 f=1
#| call 12 gen 1
#| line 13 gen 1
#| line 14 gen 1 t=21
#| return 14 gen 1 t=21 => T
#| call 14 gen 1 t=22
#| line 13 gen 1 t=22
#| line 14 gen 1 t=23
#| return 14 gen 1 t=23 => T
#| call 14 gen 1 t=24
#| line 13 gen 1 t=24
#| line 14 gen 1 t=12
#| return 14 gen 1 t=12 => T
#| call 14 gen 1 t=13
#| line 13 gen 1 t=13
#| return 13 gen 1 t=12 => None
#| line 39 <module> 0 T=7 a=19 b=22 c=11 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=22 y=22 f=1 m=1
#| line 40 <module> 0 T=7 a=20 b=21 c=11 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=21 y=21 f=1 m=1
#| line 41 <module> 0 T=7 a=19 b=22 c=11 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=22 y=22 f=1 m=1
#| line 42 <module> 0 T=7 a=20 b=21 c=11 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=21 y=21 f=1 m=1
#| line 43 <module> 0 T=7 a=20 b=21 c=10 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=21 y=21 f=1 m=1
#| line 44 <module> 0 T=7 a=20 b=22 c=10 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=22 y=22 f=1 m=1
#| call 9 T.__repr__ 1 self=23
#| line 10 T.__repr__ 1 self=23
#| return 10 T.__repr__ 1 self=23 => 'T'
#| call 9 T.__repr__ 1 self=25
#| line 10 T.__repr__ 1 self=25
#| return 10 T.__repr__ 1 self=25 => 'T'
#| line 45 <module> 0 T=7 a=20 b=22 c=10 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=22 y=22 f=1 m=1 s=1
#| line 46 <module> 0 T=7 a=19 b=21 c=10 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=21 y=21 f=1 m=1 s=1
#| line 47 <module> 0 T=7 a=7 b=9 c=4 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=9 y=9 f=1 m=1 s=1
#| line 48 <module> 0 T=7 a=10 b=12 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=12 y=12 f=1 m=1 s=1 first=12 rest=1
#| line 49 <module> 0 T=7 a=10 b=12 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=12 y=12 f=1 m=1 s=1 first=12 rest=1
#| line 48 <module> 0 T=7 a=10 b=11 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=11 y=11 f=1 m=1 s=1 first=11 rest=1
#| line 49 <module> 0 T=7 a=10 b=11 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=11 y=11 f=1 m=1 s=1 first=11 rest=1
#| line 48 <module> 0 T=7 a=10 b=10 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=10 y=10 f=1 m=1 s=1 first=10 rest=1
#| line 49 <module> 0 T=7 a=10 b=10 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=10 y=10 f=1 m=1 s=1 first=10 rest=1
#| line 48 <module> 0 T=7 a=9 b=10 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=9 y=10 f=1 m=1 s=1 first=10 rest=1
#| line 49 <module> 0 T=7 a=9 b=10 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=9 y=10 f=1 m=1 s=1 first=10 rest=1
#| line 48 <module> 0 T=7 a=8 b=10 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=10 y=10 f=1 m=1 s=1 first=10 rest=1
#| line 49 <module> 0 T=7 a=8 b=10 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=10 y=10 f=1 m=1 s=1 first=10 rest=1
#| line 48 <module> 0 T=7 a=8 b=9 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=8 y=9 f=1 m=1 s=1 first=9 rest=1
#| line 49 <module> 0 T=7 a=8 b=9 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=8 y=9 f=1 m=1 s=1 first=9 rest=1
#| line 48 <module> 0 T=7 a=7 b=9 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=9 y=9 f=1 m=1 s=1 first=9 rest=1
#| line 49 <module> 0 T=7 a=7 b=9 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=9 y=9 f=1 m=1 s=1 first=9 rest=1
#| line 48 <module> 0 T=7 a=7 b=8 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=5 y=8 f=1 m=1 s=1 first=8 rest=1
#| line 50 <module> 0 T=7 a=7 b=8 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=5 y=8 f=1 m=1 s=1 first=8 rest=1
#| line 53 <module> 0 T=7 a=7 b=8 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=5 y=8 f=1 m=1 s=1 first=8 rest=1 add=1
#| line 54 <module> 0 T=7 a=8 b=8 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=5 y=8 f=1 m=1 s=1 first=8 rest=1 add=2 p=1
#| call 50 add 1 p=9 q=10 r=-
#| line 51 add 1 p=9 q=10 r=-
#| line 52 add 1 p=10 q=10 r=- z=10
#| return 52 add 1 p=10 q=10 r=- z=10 => T
#| line 55 <module> 0 T=7 a=9 b=8 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=5 y=8 f=1 m=1 s=1 first=8 rest=1 add=2 p=1 v=9
#| call 50 add 1 p=10 q=10 r=7
#| line 51 add 1 p=10 q=10 r=7
#| line 52 add 1 p=11 q=10 r=7 z=11
#| return 52 add 1 p=11 q=10 r=7 z=11 => T
#| line 56 <module> 0 T=7 a=9 b=8 c=5 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=5 y=8 f=1 m=1 s=1 first=8 rest=1 add=2 p=1 v=9
#| line 57 <module> 0 T=7 a=10 b=8 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=8 f=1 m=1 s=1 first=8 rest=1 add=3 p=1 v=10 q=1
#| call 50 add 1 p=13 q=13 r=9
#| line 51 add 1 p=13 q=13 r=9
#| line 52 add 1 p=14 q=13 r=9 z=14
#| return 52 add 1 p=14 q=13 r=9 z=14 => T
#| line 58 <module> 0 T=7 a=10 b=8 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=8 f=1 m=1 s=1 first=8 rest=1 add=3 p=1 v=10 q=1
#| line 59 <module> 0 T=7 a=11 b=9 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=9 f=1 m=1 s=1 first=9 rest=1 add=4 p=1 v=11 q=1 q2=1
#| call 50 add 1 p=12 q=10 r=-
#| line 51 add 1 p=12 q=10 r=-
#| line 52 add 1 p=13 q=10 r=- z=13
#| return 52 add 1 p=13 q=10 r=- z=13 => T
#| line 60 <module> 0 T=7 a=11 b=9 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=9 f=1 m=1 s=1 first=9 rest=1 add=4 p=1 v=11 q=1 q2=1
#| line 61 <module> 0 T=7 a=11 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=11 q=1 q2=1 ph=1
#| call 50 add 1 p=13 q=11 r=-
#| line 51 add 1 p=13 q=11 r=-
#| line 52 add 1 p=14 q=11 r=- z=14
#| return 52 add 1 p=14 q=11 r=- z=14 => T
#| line 62 <module> 0 T=7 a=11 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=11 q=1 q2=1 ph=1
#| line 63 <module> 0 T=7 a=11 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=11 q=1 q2=1 ph=1
#| line 62 <module> 0 T=7 a=11 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=11 q=1 q2=1 ph=1
#| line 63 <module> 0 T=7 a=11 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=11 q=1 q2=1 ph=1
#| line 66 <module> 0 T=7 a=11 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=11 q=1 q2=1 ph=1 cached=1
#| call 62 cached 1 u=- w=-
#| line 64 cached 1 u=- w=-
#| line 65 cached 1 u=- w=- k=-
#| return 65 cached 1 u=- w=- k=- => 1
#| line 67 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=- q=1 q2=1 ph=1 cached=1
#| line 68 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=- q=1 q2=1 ph=1 cached=1
#| line 69 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=- q=1 q2=1 ph=1 cached=1
#| line 68 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=- q=1 q2=1 ph=1 cached=1
#| line 69 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=- q=1 q2=1 ph=1 cached=1
#| line 71 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=- q=1 q2=1 ph=1 cached=1 uncapped=1
#| call 68 uncapped 1 u=-
#| line 70 uncapped 1 u=-
#| return 70 uncapped 1 u=- => [4]
#| line 72 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1
#| line 73 <module> 0 T=7 a=10 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1
#| call 50 add 1 p=13 q=13 r=-
#| line 51 add 1 p=13 q=13 r=-
#| line 52 add 1 p=14 q=13 r=- z=14
#| return 52 add 1 p=14 q=13 r=- z=14 => T
#| call 50 add 1 p=13 q=9 r=-
#| line 51 add 1 p=13 q=9 r=-
#| line 52 add 1 p=14 q=9 r=- z=14
#| return 52 add 1 p=14 q=9 r=- z=14 => T
#| line 74 <module> 0 T=7 a=11 b=10 c=6 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=6 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1 r=11
#| call 12 gen 1
#| line 13 gen 1
#| line 14 gen 1 t=13
#| return 14 gen 1 t=13 => T
#| call 50 add 1 p=10 q=15 r=-
#| line 51 add 1 p=10 q=15 r=-
#| line 52 add 1 p=11 q=15 r=- z=11
#| return 52 add 1 p=11 q=15 r=- z=11 => T
#| call 14 gen 1 t=14
#| line 13 gen 1 t=14
#| line 14 gen 1 t=12
#| return 14 gen 1 t=12 => T
#| call 50 add 1 p=10 q=14 r=-
#| line 51 add 1 p=10 q=14 r=-
#| line 52 add 1 p=11 q=14 r=- z=11
#| return 52 add 1 p=11 q=14 r=- z=11 => T
#| call 14 gen 1 t=13
#| line 13 gen 1 t=13
#| line 14 gen 1 t=11
#| return 14 gen 1 t=11 => T
#| call 50 add 1 p=13 q=13 r=-
#| line 51 add 1 p=13 q=13 r=-
#| line 52 add 1 p=14 q=14 r=- z=14
#| return 52 add 1 p=14 q=14 r=- z=14 => T
#| call 14 gen 1 t=12
#| line 13 gen 1 t=12
#| return 13 gen 1 t=11 => None
#| line 75 <module> 0 T=7 a=10 b=10 c=7 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=7 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1 r=7
#| line 76 <module> 0 T=7 a=10 b=10 c=7 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=7 y=10 f=1 m=1 s=1 first=10 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1 r=7 K=1
#| call 75 <lambda> 1 g=14 h=11
#| line 75 <lambda> 1 g=14 h=11
#| return 75 <lambda> 1 g=14 h=11 => -2
#| call 75 <lambda> 1 g=14 h=14
#| line 75 <lambda> 1 g=14 h=14
#| return 75 <lambda> 1 g=14 h=14 => 1
#| call 75 <lambda> 1 g=14 h=14
#| line 75 <lambda> 1 g=14 h=14
#| return 75 <lambda> 1 g=14 h=14 => -1
#| call 75 <lambda> 1 g=14 h=11
#| line 75 <lambda> 1 g=14 h=11
#| return 75 <lambda> 1 g=14 h=11 => -1
#| call 75 <lambda> 1 g=14 h=11
#| line 75 <lambda> 1 g=14 h=11
#| return 75 <lambda> 1 g=14 h=11 => -1
#| call 75 <lambda> 1 g=14 h=14
#| line 75 <lambda> 1 g=14 h=14
#| return 75 <lambda> 1 g=14 h=14 => 1
#| line 77 <module> 0 T=7 a=11 b=11 c=8 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=8 y=11 f=1 m=1 s=1 first=11 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1 r=8 K=1 o=1
#| line 78 <module> 0 T=7 a=12 b=11 c=8 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=8 y=11 f=1 m=1 s=1 first=11 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1 r=8 K=1 o=1 k1=1
#| call 75 <lambda> 1 g=13 h=13
#| line 75 <lambda> 1 g=13 h=13
#| return 75 <lambda> 1 g=13 h=13 => -1
#| line 79 <module> 0 T=7 a=12 b=11 c=8 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=8 y=11 f=1 m=1 s=1 first=11 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1 r=8 K=1 o=1 k1=1 lt=-
#| call 7 T.__lt__ 1 self=16 o=12
#| line 8 T.__lt__ 1 self=16 o=12
#| return 8 T.__lt__ 1 self=16 o=12 => True
#| return 79 <module> 0 T=7 a=12 b=11 c=9 gen=1 d=1 n=- i=- found=- e=1 same=- less=- t=9 y=11 f=1 m=1 s=1 first=11 rest=1 add=5 p=1 v=2 q=1 q2=1 ph=1 cached=1 uncapped=1 r=9 K=1 o=1 k1=1 lt=- w=9 => None
