import itertools
class T:
    def __init__(self, n): self.n = n
    def __add__(self, o):
        return T(self.n + o.n)
    def __eq__(self, o):
        return self.n == o.n
    def __bool__(self):
        return self.n > 1
    def __lt__(self, o): return self.n < o.n
a, b, c = T(1), T(2), T(3)
xs = [a, b, c]
def key(t):
    k = t
    return k
def gen():
    for x in xs:
        yield x
for r in itertools.accumulate(xs):
    r = r
for r in itertools.accumulate(gen(), lambda p, q: q):
    r = r
ch = itertools.chain(xs, gen())
for r in ch:
    x = r
for r in itertools.batched(gen(), 2):
    x = r
for r in itertools.compress(xs, gen()):
    x = r
cy = itertools.cycle(gen())
for i in range(5):
    x = next(cy)
for r in itertools.dropwhile(key, gen()):
    x = r
for r in itertools.takewhile(key, reversed(xs)):
    x = r
for r in itertools.filterfalse(key, gen()):
    x = r
for r in itertools.filterfalse(None, xs):
    x = r
for k, g in itertools.groupby(xs, key):
    for r in g:
        x = r
for k, g in itertools.groupby(gen()):
    x = k
sl = itertools.islice(gen(), 1, 3)
for r in sl:
    x = r
pw = itertools.pairwise(xs)
for r in pw:
    x = r
for r in pw:
    pass
pm = itertools.permutations(xs, 2)
for r in pm:
    x = r
keep = []
for r in itertools.combinations(xs, 2):
    keep.append(r)
for p in itertools.product(xs, repeat=2):
    y = p
co = itertools.combinations_with_replacement(xs, 2)
for r in co:
    x = r
for r in itertools.repeat(a, 2):
    x = r
for r in itertools.starmap(T.__add__, [(a, b), [b, c]]):
    x = r
for r in itertools.zip_longest(xs, gen(), [a], fillvalue=c):
    x = r
t1, t2 = itertools.tee(gen())
for r in t1:
    x = r
y = next(t2)
del t1
for r in itertools.chain.from_iterable([xs, [a]]):
    x = r
ct = itertools.count(a.n)
next(ct)
cx = itertools.count(1.5)
next(cx)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0
#| call 2 T 1
#| line 2 T 1
#| line 3 T 1
#| line 4 T 1
#| line 6 T 1
#| line 8 T 1
#| line 10 T 1
#| return 10 T 1 => None
#| line 11 <module> 0 T=4
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| line 12 <module> 0 T=7 a=1 b=1 c=1
#| line 13 <module> 0 T=7 a=2 b=2 c=2 xs=1
#| line 16 <module> 0 T=7 a=2 b=2 c=2 xs=1 key=1
#| line 19 <module> 0 T=7 a=2 b=2 c=2 xs=1 key=1 gen=1
#| line 20 <module> 0 T=7 a=4 b=2 c=2 xs=2 key=1 gen=1 r=4
#| line 19 <module> 0 T=7 a=4 b=2 c=2 xs=2 key=1 gen=1 r=4
#| call 4 T.__add__ 1 self=5 o=4
#| line 5 T.__add__ 1 self=5 o=4
#| call 3 T.__init__ 2 self=2 n=-
#| line 3 T.__init__ 2 self=2 n=-
#| return 3 T.__init__ 2 self=2 n=- => None
#| return 5 T.__add__ 1 self=5 o=4 => <__main__.T object>
#| line 20 <module> 0 T=8 a=2 b=2 c=2 xs=2 key=1 gen=1 r=2
#| line 19 <module> 0 T=8 a=2 b=2 c=2 xs=2 key=1 gen=1 r=2
#| call 4 T.__add__ 1 self=3 o=4
#| line 5 T.__add__ 1 self=3 o=4
#| call 3 T.__init__ 2 self=2 n=-
#| line 3 T.__init__ 2 self=2 n=-
#| return 3 T.__init__ 2 self=2 n=- => None
#| return 5 T.__add__ 1 self=3 o=4 => <__main__.T object>
#| line 20 <module> 0 T=8 a=2 b=2 c=2 xs=2 key=1 gen=1 r=2
#| line 19 <module> 0 T=8 a=2 b=2 c=2 xs=2 key=1 gen=1 r=2
#| line 21 <module> 0 T=8 a=2 b=2 c=2 xs=1 key=1 gen=1 r=1
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| line 22 <module> 0 T=7 a=5 b=2 c=2 xs=2 key=1 gen=2 r=5
#| line 21 <module> 0 T=7 a=5 b=2 c=2 xs=2 key=1 gen=2 r=5
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| call 21 <lambda> 1 p=5 q=5
#| line 21 <lambda> 1 p=5 q=5
#| return 21 <lambda> 1 p=5 q=5 => <__main__.T object>
#| line 22 <module> 0 T=7 a=2 b=5 c=2 xs=2 key=1 gen=2 r=5
#| line 21 <module> 0 T=7 a=2 b=5 c=2 xs=2 key=1 gen=2 r=5
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| call 21 <lambda> 1 p=5 q=5
#| line 21 <lambda> 1 p=5 q=5
#| return 21 <lambda> 1 p=5 q=5 => <__main__.T object>
#| line 22 <module> 0 T=7 a=2 b=2 c=5 xs=2 key=1 gen=2 r=5
#| line 21 <module> 0 T=7 a=2 b=2 c=5 xs=2 key=1 gen=2 r=5
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| return 17 gen 1 x=5 => None
#| line 23 <module> 0 T=7 a=2 b=2 c=3 xs=1 key=1 gen=1 r=3
#| line 24 <module> 0 T=7 a=2 b=2 c=3 xs=2 key=1 gen=2 r=3 ch=1
#| line 25 <module> 0 T=7 a=3 b=2 c=2 xs=3 key=1 gen=2 r=3 ch=2
#| line 24 <module> 0 T=7 a=4 b=2 c=2 xs=3 key=1 gen=2 r=4 ch=2 x=4
#| line 25 <module> 0 T=7 a=3 b=3 c=2 xs=3 key=1 gen=2 r=3 ch=2 x=3
#| line 24 <module> 0 T=7 a=2 b=4 c=2 xs=3 key=1 gen=2 r=4 ch=2 x=4
#| line 25 <module> 0 T=7 a=2 b=3 c=3 xs=3 key=1 gen=2 r=3 ch=2 x=3
#| line 24 <module> 0 T=7 a=2 b=2 c=4 xs=3 key=1 gen=2 r=4 ch=2 x=4
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| line 25 <module> 0 T=7 a=4 b=2 c=3 xs=3 key=1 gen=2 r=4 ch=2 x=3
#| line 24 <module> 0 T=7 a=5 b=2 c=2 xs=3 key=1 gen=2 r=5 ch=2 x=5
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| line 25 <module> 0 T=7 a=3 b=4 c=2 xs=3 key=1 gen=2 r=4 ch=2 x=3
#| line 24 <module> 0 T=7 a=2 b=5 c=2 xs=3 key=1 gen=2 r=5 ch=2 x=5
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| line 25 <module> 0 T=7 a=2 b=3 c=4 xs=3 key=1 gen=2 r=4 ch=2 x=3
#| line 24 <module> 0 T=7 a=2 b=2 c=5 xs=3 key=1 gen=2 r=5 ch=2 x=5
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| return 17 gen 1 x=5 => None
#| line 26 <module> 0 T=7 a=2 b=2 c=4 xs=1 key=1 gen=1 r=4 ch=1 x=4
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| call 18 gen 1 x=4
#| line 17 gen 1 x=4
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| line 27 <module> 0 T=7 a=3 b=4 c=3 xs=2 key=1 gen=2 r=1 ch=1 x=3
#| line 26 <module> 0 T=7 a=3 b=4 c=2 xs=2 key=1 gen=2 r=2 ch=1 x=2
#| call 18 gen 1 x=4
#| line 17 gen 1 x=4
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| call 18 gen 1 x=4
#| line 17 gen 1 x=4
#| return 17 gen 1 x=4 => None
#| line 27 <module> 0 T=7 a=3 b=3 c=3 xs=1 key=1 gen=1 r=1 ch=1 x=1
#| line 26 <module> 0 T=7 a=2 b=2 c=3 xs=1 key=1 gen=1 r=2 ch=1 x=2
#| line 28 <module> 0 T=7 a=2 b=2 c=3 xs=1 key=1 gen=1 r=2 ch=1 x=2
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 8 T.__bool__ 1 self=6
#| line 9 T.__bool__ 1 self=6
#| return 9 T.__bool__ 1 self=6 => False
#| call 18 gen 1 x=3
#| line 17 gen 1 x=3
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 8 T.__bool__ 1 self=6
#| line 9 T.__bool__ 1 self=6
#| return 9 T.__bool__ 1 self=6 => True
#| line 29 <module> 0 T=7 a=2 b=4 c=3 xs=3 key=1 gen=2 r=4 ch=1 x=1
#| line 28 <module> 0 T=7 a=2 b=5 c=2 xs=3 key=1 gen=2 r=5 ch=1 x=5
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 8 T.__bool__ 1 self=6
#| line 9 T.__bool__ 1 self=6
#| return 9 T.__bool__ 1 self=6 => True
#| line 29 <module> 0 T=7 a=2 b=3 c=4 xs=3 key=1 gen=2 r=4 ch=1 x=3
#| line 28 <module> 0 T=7 a=2 b=2 c=5 xs=3 key=1 gen=2 r=5 ch=1 x=5
#| call 18 gen 1 x=5
#| exception 18 gen 1 x=5 => GeneratorExit: 
#| return 18 gen 1 x=5 => None
#| line 30 <module> 0 T=7 a=2 b=2 c=4 xs=1 key=1 gen=1 r=4 ch=1 x=4
#| line 31 <module> 0 T=7 a=2 b=2 c=4 xs=1 key=1 gen=2 r=4 ch=1 x=4 cy=1
#| line 32 <module> 0 T=7 a=2 b=2 c=4 xs=1 key=1 gen=2 r=4 ch=1 x=4 cy=1 i=-
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| line 31 <module> 0 T=7 a=5 b=2 c=3 xs=2 key=1 gen=2 r=3 ch=1 x=5 cy=1 i=-
#| line 32 <module> 0 T=7 a=5 b=2 c=3 xs=2 key=1 gen=2 r=3 ch=1 x=5 cy=1 i=-
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| line 18 gen 1 x=3
#| return 18 gen 1 x=3 => <__main__.T object>
#| line 31 <module> 0 T=7 a=3 b=5 c=3 xs=2 key=1 gen=2 r=3 ch=1 x=5 cy=1 i=-
#| line 32 <module> 0 T=7 a=3 b=5 c=3 xs=2 key=1 gen=2 r=3 ch=1 x=5 cy=1 i=-
#| call 18 gen 1 x=5
#| line 17 gen 1 x=5
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| line 31 <module> 0 T=7 a=3 b=3 c=6 xs=2 key=1 gen=2 r=6 ch=1 x=6 cy=1 i=-
#| line 32 <module> 0 T=7 a=3 b=3 c=6 xs=2 key=1 gen=2 r=6 ch=1 x=6 cy=1 i=-
#| call 18 gen 1 x=6
#| line 17 gen 1 x=6
#| return 17 gen 1 x=6 => None
#| line 31 <module> 0 T=7 a=4 b=3 c=4 xs=1 key=1 gen=1 r=4 ch=1 x=4 cy=1 i=-
#| line 32 <module> 0 T=7 a=4 b=3 c=4 xs=1 key=1 gen=1 r=4 ch=1 x=4 cy=1 i=-
#| line 31 <module> 0 T=7 a=3 b=4 c=4 xs=1 key=1 gen=1 r=4 ch=1 x=4 cy=1 i=-
#| line 33 <module> 0 T=7 a=3 b=4 c=4 xs=1 key=1 gen=1 r=4 ch=1 x=4 cy=1 i=-
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 13 key 1 t=6
#| line 14 key 1 t=6
#| line 15 key 1 t=7 k=7
#| return 15 key 1 t=7 k=7 => <__main__.T object>
#| call 8 T.__bool__ 1 self=7
#| line 9 T.__bool__ 1 self=7
#| return 9 T.__bool__ 1 self=7 => False
#| line 34 <module> 0 T=7 a=5 b=4 c=3 xs=2 key=2 gen=2 r=5 ch=1 x=4 cy=1 i=-
#| line 33 <module> 0 T=7 a=6 b=3 c=3 xs=2 key=2 gen=2 r=6 ch=1 x=6 cy=1 i=-
#| call 18 gen 1 x=6
#| line 17 gen 1 x=6
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| line 34 <module> 0 T=7 a=4 b=5 c=3 xs=2 key=2 gen=2 r=5 ch=1 x=4 cy=1 i=-
#| line 33 <module> 0 T=7 a=3 b=6 c=3 xs=2 key=2 gen=2 r=6 ch=1 x=6 cy=1 i=-
#| call 18 gen 1 x=6
#| line 17 gen 1 x=6
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| line 34 <module> 0 T=7 a=3 b=4 c=5 xs=2 key=2 gen=2 r=5 ch=1 x=4 cy=1 i=-
#| line 33 <module> 0 T=7 a=3 b=3 c=6 xs=2 key=2 gen=2 r=6 ch=1 x=6 cy=1 i=-
#| call 18 gen 1 x=6
#| line 17 gen 1 x=6
#| return 17 gen 1 x=6 => None
#| line 35 <module> 0 T=7 a=3 b=3 c=5 xs=1 key=1 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| call 13 key 1 t=7
#| line 14 key 1 t=7
#| line 15 key 1 t=8 k=8
#| return 15 key 1 t=8 k=8 => <__main__.T object>
#| call 8 T.__bool__ 1 self=8
#| line 9 T.__bool__ 1 self=8
#| return 9 T.__bool__ 1 self=8 => True
#| line 36 <module> 0 T=7 a=3 b=3 c=5 xs=2 key=2 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| line 35 <module> 0 T=7 a=3 b=3 c=5 xs=2 key=2 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| call 13 key 1 t=5
#| line 14 key 1 t=5
#| line 15 key 1 t=6 k=6
#| return 15 key 1 t=6 k=6 => <__main__.T object>
#| call 8 T.__bool__ 1 self=6
#| line 9 T.__bool__ 1 self=6
#| return 9 T.__bool__ 1 self=6 => True
#| line 36 <module> 0 T=7 a=3 b=4 c=4 xs=2 key=2 gen=1 r=4 ch=1 x=4 cy=1 i=-
#| line 35 <module> 0 T=7 a=3 b=5 c=3 xs=2 key=2 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| call 13 key 1 t=5
#| line 14 key 1 t=5
#| line 15 key 1 t=6 k=6
#| return 15 key 1 t=6 k=6 => <__main__.T object>
#| call 8 T.__bool__ 1 self=6
#| line 9 T.__bool__ 1 self=6
#| return 9 T.__bool__ 1 self=6 => False
#| line 37 <module> 0 T=7 a=3 b=5 c=3 xs=1 key=1 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 13 key 1 t=6
#| line 14 key 1 t=6
#| line 15 key 1 t=7 k=7
#| return 15 key 1 t=7 k=7 => <__main__.T object>
#| call 8 T.__bool__ 1 self=7
#| line 9 T.__bool__ 1 self=7
#| return 9 T.__bool__ 1 self=7 => False
#| line 38 <module> 0 T=7 a=5 b=4 c=3 xs=2 key=2 gen=2 r=5 ch=1 x=4 cy=1 i=-
#| line 37 <module> 0 T=7 a=6 b=3 c=3 xs=2 key=2 gen=2 r=6 ch=1 x=6 cy=1 i=-
#| call 18 gen 1 x=6
#| line 17 gen 1 x=6
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 13 key 1 t=6
#| line 14 key 1 t=6
#| line 15 key 1 t=7 k=7
#| return 15 key 1 t=7 k=7 => <__main__.T object>
#| call 8 T.__bool__ 1 self=7
#| line 9 T.__bool__ 1 self=7
#| return 9 T.__bool__ 1 self=7 => True
#| call 18 gen 1 x=4
#| line 17 gen 1 x=4
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 13 key 1 t=6
#| line 14 key 1 t=6
#| line 15 key 1 t=7 k=7
#| return 15 key 1 t=7 k=7 => <__main__.T object>
#| call 8 T.__bool__ 1 self=7
#| line 9 T.__bool__ 1 self=7
#| return 9 T.__bool__ 1 self=7 => True
#| call 18 gen 1 x=4
#| line 17 gen 1 x=4
#| return 17 gen 1 x=4 => None
#| line 39 <module> 0 T=7 a=5 b=3 c=3 xs=1 key=1 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| call 8 T.__bool__ 1 self=7
#| line 9 T.__bool__ 1 self=7
#| return 9 T.__bool__ 1 self=7 => False
#| line 40 <module> 0 T=7 a=5 b=3 c=3 xs=2 key=1 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| line 39 <module> 0 T=7 a=5 b=3 c=3 xs=2 key=1 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| call 8 T.__bool__ 1 self=5
#| line 9 T.__bool__ 1 self=5
#| return 9 T.__bool__ 1 self=5 => True
#| call 8 T.__bool__ 1 self=5
#| line 9 T.__bool__ 1 self=5
#| return 9 T.__bool__ 1 self=5 => True
#| line 41 <module> 0 T=7 a=5 b=3 c=3 xs=1 key=1 gen=1 r=5 ch=1 x=5 cy=1 i=-
#| call 13 key 1 t=7
#| line 14 key 1 t=7
#| line 15 key 1 t=8 k=8
#| return 15 key 1 t=8 k=8 => <__main__.T object>
#| line 42 <module> 0 T=7 a=10 b=3 c=3 xs=2 key=2 gen=1 r=10 ch=1 x=10 cy=1 i=- k=10 g=1
#| line 43 <module> 0 T=7 a=8 b=3 c=3 xs=2 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=2
#| line 42 <module> 0 T=7 a=8 b=3 c=3 xs=2 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=2
#| call 13 key 1 t=5
#| line 14 key 1 t=5
#| line 15 key 1 t=6 k=6
#| return 15 key 1 t=6 k=6 => <__main__.T object>
#| call 6 T.__eq__ 1 self=10 o=7
#| line 7 T.__eq__ 1 self=10 o=7
#| return 7 T.__eq__ 1 self=10 o=7 => False
#| line 41 <module> 0 T=7 a=8 b=5 c=3 xs=2 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=1
#| call 6 T.__eq__ 1 self=10 o=7
#| line 7 T.__eq__ 1 self=10 o=7
#| return 7 T.__eq__ 1 self=10 o=7 => False
#| line 42 <module> 0 T=7 a=5 b=8 c=3 xs=2 key=2 gen=1 r=5 ch=1 x=5 cy=1 i=- k=8 g=1
#| line 43 <module> 0 T=7 a=4 b=7 c=3 xs=2 key=2 gen=1 r=7 ch=1 x=4 cy=1 i=- k=7 g=2
#| line 42 <module> 0 T=7 a=3 b=8 c=3 xs=2 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=2
#| call 13 key 1 t=5
#| line 14 key 1 t=5
#| line 15 key 1 t=6 k=6
#| return 15 key 1 t=6 k=6 => <__main__.T object>
#| call 6 T.__eq__ 1 self=10 o=7
#| line 7 T.__eq__ 1 self=10 o=7
#| return 7 T.__eq__ 1 self=10 o=7 => False
#| line 41 <module> 0 T=7 a=3 b=8 c=5 xs=2 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=1
#| call 6 T.__eq__ 1 self=10 o=7
#| line 7 T.__eq__ 1 self=10 o=7
#| return 7 T.__eq__ 1 self=10 o=7 => False
#| line 42 <module> 0 T=7 a=3 b=5 c=8 xs=2 key=2 gen=1 r=5 ch=1 x=5 cy=1 i=- k=8 g=1
#| line 43 <module> 0 T=7 a=3 b=4 c=7 xs=2 key=2 gen=1 r=7 ch=1 x=4 cy=1 i=- k=7 g=2
#| line 42 <module> 0 T=7 a=3 b=3 c=8 xs=2 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=2
#| line 41 <module> 0 T=7 a=3 b=3 c=8 xs=1 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=1
#| line 44 <module> 0 T=7 a=3 b=3 c=8 xs=1 key=2 gen=1 r=8 ch=1 x=8 cy=1 i=- k=8 g=1
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| line 45 <module> 0 T=7 a=9 b=3 c=5 xs=2 key=1 gen=2 r=5 ch=1 x=5 cy=1 i=- k=9 g=1
#| line 44 <module> 0 T=7 a=10 b=3 c=4 xs=2 key=1 gen=2 r=4 ch=1 x=10 cy=1 i=- k=10 g=1
#| call 18 gen 1 x=10
#| line 17 gen 1 x=10
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 6 T.__eq__ 1 self=9 o=8
#| line 7 T.__eq__ 1 self=9 o=8
#| return 7 T.__eq__ 1 self=9 o=8 => False
#| line 45 <module> 0 T=7 a=4 b=9 c=4 xs=2 key=1 gen=2 r=4 ch=1 x=4 cy=1 i=- k=9 g=1
#| line 44 <module> 0 T=7 a=3 b=10 c=4 xs=2 key=1 gen=2 r=4 ch=1 x=10 cy=1 i=- k=10 g=1
#| call 18 gen 1 x=10
#| line 17 gen 1 x=10
#| line 18 gen 1 x=5
#| return 18 gen 1 x=5 => <__main__.T object>
#| call 6 T.__eq__ 1 self=9 o=9
#| line 7 T.__eq__ 1 self=9 o=9
#| return 7 T.__eq__ 1 self=9 o=9 => False
#| line 45 <module> 0 T=7 a=3 b=4 c=10 xs=2 key=1 gen=2 r=10 ch=1 x=4 cy=1 i=- k=10 g=1
#| line 44 <module> 0 T=7 a=3 b=3 c=11 xs=2 key=1 gen=2 r=11 ch=1 x=11 cy=1 i=- k=11 g=1
#| call 18 gen 1 x=11
#| line 17 gen 1 x=11
#| return 17 gen 1 x=11 => None
#| line 46 <module> 0 T=7 a=3 b=3 c=10 xs=1 key=1 gen=1 r=10 ch=1 x=10 cy=1 i=- k=10 g=1
#| line 47 <module> 0 T=7 a=3 b=3 c=10 xs=1 key=1 gen=2 r=10 ch=1 x=10 cy=1 i=- k=10 g=1 sl=1
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| call 18 gen 1 x=4
#| line 17 gen 1 x=4
#| line 18 gen 1 x=4
#| return 18 gen 1 x=4 => <__main__.T object>
#| line 48 <module> 0 T=7 a=3 b=5 c=9 xs=2 key=1 gen=2 r=5 ch=1 x=9 cy=1 i=- k=9 g=1 sl=2
#| line 47 <module> 0 T=7 a=3 b=6 c=8 xs=2 key=1 gen=2 r=6 ch=1 x=6 cy=1 i=- k=8 g=1 sl=2
#| call 18 gen 1 x=6
#| line 17 gen 1 x=6
#| line 18 gen 1 x=9
#| return 18 gen 1 x=9 => <__main__.T object>
#| line 48 <module> 0 T=7 a=3 b=4 c=10 xs=2 key=1 gen=2 r=10 ch=1 x=4 cy=1 i=- k=10 g=1 sl=2
#| line 47 <module> 0 T=7 a=3 b=3 c=11 xs=2 key=1 gen=2 r=11 ch=1 x=11 cy=1 i=- k=11 g=1 sl=2
#| call 18 gen 1 x=11
#| exception 18 gen 1 x=11 => GeneratorExit: 
#| return 18 gen 1 x=11 => None
#| line 49 <module> 0 T=7 a=3 b=3 c=10 xs=1 key=1 gen=1 r=10 ch=1 x=10 cy=1 i=- k=10 g=1 sl=1
#| line 50 <module> 0 T=7 a=3 b=3 c=10 xs=2 key=1 gen=1 r=10 ch=1 x=10 cy=1 i=- k=10 g=1 sl=1 pw=1
#| line 51 <module> 0 T=7 a=4 b=5 c=9 xs=2 key=1 gen=1 r=2 ch=1 x=9 cy=1 i=- k=9 g=1 sl=1 pw=2
#| line 50 <module> 0 T=7 a=4 b=5 c=8 xs=2 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=8 g=1 sl=1 pw=2
#| line 51 <module> 0 T=7 a=4 b=5 c=10 xs=2 key=1 gen=1 r=1 ch=1 x=2 cy=1 i=- k=10 g=1 sl=1 pw=2
#| line 50 <module> 0 T=7 a=4 b=5 c=10 xs=2 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=10 g=1 sl=1 pw=2
#| line 52 <module> 0 T=7 a=4 b=5 c=9 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=9 g=1 sl=1 pw=1
#| line 54 <module> 0 T=7 a=4 b=5 c=9 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=9 g=1 sl=1 pw=1
#| line 55 <module> 0 T=7 a=5 b=6 c=10 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=1
#| line 56 <module> 0 T=7 a=6 b=7 c=10 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 55 <module> 0 T=7 a=6 b=6 c=9 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=9 g=1 sl=1 pw=1 pm=2
#| line 56 <module> 0 T=7 a=7 b=6 c=10 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 55 <module> 0 T=7 a=6 b=5 c=10 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 56 <module> 0 T=7 a=7 b=6 c=10 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 55 <module> 0 T=7 a=6 b=6 c=9 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=9 g=1 sl=1 pw=1 pm=2
#| line 56 <module> 0 T=7 a=6 b=7 c=10 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 55 <module> 0 T=7 a=5 b=6 c=10 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 56 <module> 0 T=7 a=6 b=6 c=11 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=11 g=1 sl=1 pw=1 pm=2
#| line 55 <module> 0 T=7 a=6 b=5 c=10 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 56 <module> 0 T=7 a=6 b=6 c=11 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=11 g=1 sl=1 pw=1 pm=2
#| line 55 <module> 0 T=7 a=5 b=6 c=10 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=10 g=1 sl=1 pw=1 pm=2
#| line 57 <module> 0 T=7 a=5 b=7 c=11 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=11 g=1 sl=1 pw=1 pm=1
#| line 58 <module> 0 T=7 a=5 b=7 c=11 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=11 g=1 sl=1 pw=1 pm=1 keep=1
#| line 59 <module> 0 T=7 a=7 b=9 c=12 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=12 g=1 sl=1 pw=1 pm=1 keep=1
#| line 58 <module> 0 T=7 a=7 b=9 c=12 xs=1 key=1 gen=1 r=3 ch=1 x=1 cy=1 i=- k=12 g=1 sl=1 pw=1 pm=1 keep=1
#| line 59 <module> 0 T=7 a=8 b=9 c=13 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=13 g=1 sl=1 pw=1 pm=1 keep=1
#| line 58 <module> 0 T=7 a=8 b=9 c=13 xs=1 key=1 gen=1 r=3 ch=1 x=1 cy=1 i=- k=13 g=1 sl=1 pw=1 pm=1 keep=1
#| line 59 <module> 0 T=7 a=8 b=10 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1
#| line 58 <module> 0 T=7 a=8 b=10 c=14 xs=1 key=1 gen=1 r=3 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1
#| line 60 <module> 0 T=7 a=7 b=9 c=13 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=13 g=1 sl=1 pw=1 pm=1 keep=1
#| line 61 <module> 0 T=7 a=10 b=10 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1 p=2
#| line 60 <module> 0 T=7 a=10 b=10 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=11 b=11 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=9 b=11 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=10 b=11 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=9 b=10 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=10 b=11 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=9 b=11 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=9 b=13 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=8 b=12 c=14 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=14 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=8 b=13 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=8 b=11 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=9 b=11 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=9 b=10 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=9 b=11 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=8 b=11 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 61 <module> 0 T=7 a=8 b=11 c=17 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=1
#| line 60 <module> 0 T=7 a=8 b=10 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=3 y=3
#| line 62 <module> 0 T=7 a=7 b=9 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2
#| line 63 <module> 0 T=7 a=8 b=10 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 64 <module> 0 T=7 a=10 b=10 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 63 <module> 0 T=7 a=10 b=9 c=15 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 64 <module> 0 T=7 a=11 b=10 c=15 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 63 <module> 0 T=7 a=9 b=10 c=15 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 64 <module> 0 T=7 a=10 b=10 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 63 <module> 0 T=7 a=9 b=9 c=16 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 64 <module> 0 T=7 a=9 b=11 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 63 <module> 0 T=7 a=8 b=11 c=15 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=15 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 64 <module> 0 T=7 a=8 b=12 c=16 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 63 <module> 0 T=7 a=8 b=10 c=16 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=16 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 64 <module> 0 T=7 a=8 b=10 c=18 xs=1 key=1 gen=1 r=2 ch=1 x=1 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 63 <module> 0 T=7 a=8 b=9 c=17 xs=1 key=1 gen=1 r=3 ch=1 x=3 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=2
#| line 65 <module> 0 T=7 a=8 b=9 c=19 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=19 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 66 <module> 0 T=7 a=10 b=9 c=19 xs=1 key=1 gen=1 r=10 ch=1 x=1 cy=1 i=- k=19 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 65 <module> 0 T=7 a=11 b=9 c=17 xs=1 key=1 gen=1 r=11 ch=1 x=11 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 66 <module> 0 T=7 a=11 b=9 c=17 xs=1 key=1 gen=1 r=11 ch=1 x=11 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 65 <module> 0 T=7 a=11 b=9 c=17 xs=1 key=1 gen=1 r=11 ch=1 x=11 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 67 <module> 0 T=7 a=10 b=9 c=17 xs=1 key=1 gen=1 r=10 ch=1 x=10 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| call 4 T.__add__ 1 self=12 o=12
#| line 5 T.__add__ 1 self=12 o=12
#| call 3 T.__init__ 2 self=2 n=-
#| line 3 T.__init__ 2 self=2 n=-
#| return 3 T.__init__ 2 self=2 n=- => None
#| return 5 T.__add__ 1 self=12 o=12 => <__main__.T object>
#| line 68 <module> 0 T=8 a=10 b=11 c=18 xs=1 key=1 gen=1 r=1 ch=1 x=10 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 67 <module> 0 T=8 a=9 b=11 c=18 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| call 4 T.__add__ 1 self=13 o=20
#| line 5 T.__add__ 1 self=13 o=20
#| call 3 T.__init__ 2 self=2 n=-
#| line 3 T.__init__ 2 self=2 n=-
#| return 3 T.__init__ 2 self=2 n=- => None
#| return 5 T.__add__ 1 self=13 o=20 => <__main__.T object>
#| line 68 <module> 0 T=9 a=9 b=11 c=18 xs=1 key=1 gen=1 r=1 ch=1 x=1 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 67 <module> 0 T=8 a=9 b=11 c=18 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 69 <module> 0 T=8 a=8 b=9 c=17 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=11
#| return 18 gen 1 x=11 => <__main__.T object>
#| line 70 <module> 0 T=8 a=13 b=9 c=18 xs=3 key=1 gen=2 r=2 ch=1 x=1 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 69 <module> 0 T=7 a=13 b=9 c=18 xs=3 key=1 gen=2 r=3 ch=1 x=3 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| call 18 gen 1 x=13
#| line 17 gen 1 x=13
#| line 18 gen 1 x=11
#| return 18 gen 1 x=11 => <__main__.T object>
#| line 70 <module> 0 T=7 a=11 b=12 c=19 xs=3 key=1 gen=2 r=1 ch=1 x=2 cy=1 i=- k=19 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 69 <module> 0 T=7 a=11 b=12 c=19 xs=3 key=1 gen=2 r=2 ch=1 x=2 cy=1 i=- k=19 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| call 18 gen 1 x=12
#| line 17 gen 1 x=12
#| line 18 gen 1 x=21
#| return 18 gen 1 x=21 => <__main__.T object>
#| line 70 <module> 0 T=7 a=8 b=11 c=23 xs=3 key=1 gen=2 r=2 ch=1 x=1 cy=1 i=- k=23 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 69 <module> 0 T=7 a=8 b=9 c=22 xs=3 key=1 gen=2 r=3 ch=1 x=3 cy=1 i=- k=22 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| call 18 gen 1 x=23
#| line 17 gen 1 x=23
#| return 17 gen 1 x=23 => None
#| line 71 <module> 0 T=7 a=8 b=9 c=20 xs=1 key=1 gen=1 r=2 ch=1 x=2 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1
#| line 72 <module> 0 T=7 a=8 b=9 c=20 xs=1 key=1 gen=2 r=2 ch=1 x=2 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=1 t2=1
#| call 16 gen 1
#| line 17 gen 1
#| line 18 gen 1 x=9
#| return 18 gen 1 x=9 => <__main__.T object>
#| line 73 <module> 0 T=7 a=11 b=9 c=20 xs=2 key=1 gen=2 r=11 ch=1 x=1 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=2 t2=1
#| line 72 <module> 0 T=7 a=12 b=9 c=17 xs=2 key=1 gen=2 r=12 ch=1 x=12 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=2 t2=1
#| call 18 gen 1 x=12
#| line 17 gen 1 x=12
#| line 18 gen 1 x=10
#| return 18 gen 1 x=10 => <__main__.T object>
#| line 73 <module> 0 T=7 a=10 b=12 c=17 xs=2 key=1 gen=2 r=12 ch=1 x=10 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=2 t2=1
#| line 72 <module> 0 T=7 a=9 b=13 c=17 xs=2 key=1 gen=2 r=13 ch=1 x=13 cy=1 i=- k=17 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=2 t2=1
#| call 18 gen 1 x=13
#| line 17 gen 1 x=13
#| line 18 gen 1 x=18
#| return 18 gen 1 x=18 => <__main__.T object>
#| line 73 <module> 0 T=7 a=9 b=11 c=20 xs=2 key=1 gen=2 r=20 ch=1 x=11 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=2 t2=1
#| line 72 <module> 0 T=7 a=9 b=10 c=21 xs=2 key=1 gen=2 r=21 ch=1 x=21 cy=1 i=- k=21 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=2 t2=1
#| call 18 gen 1 x=21
#| line 17 gen 1 x=21
#| return 17 gen 1 x=21 => None
#| line 74 <module> 0 T=7 a=9 b=10 c=20 xs=1 key=1 gen=1 r=20 ch=1 x=20 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=2 y=2 co=1 t1=1 t2=1
#| line 75 <module> 0 T=7 a=10 b=10 c=20 xs=1 key=1 gen=1 r=20 ch=1 x=20 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=10 co=1 t1=1 t2=1
#| line 76 <module> 0 T=7 a=10 b=10 c=20 xs=1 key=1 gen=1 r=20 ch=1 x=20 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=10 co=1 t2=1
#| line 77 <module> 0 T=7 a=12 b=10 c=19 xs=3 key=1 gen=1 r=12 ch=1 x=19 cy=1 i=- k=19 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1
#| line 76 <module> 0 T=7 a=13 b=10 c=18 xs=3 key=1 gen=1 r=13 ch=1 x=13 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=13 co=1 t2=1
#| line 77 <module> 0 T=7 a=12 b=11 c=18 xs=3 key=1 gen=1 r=11 ch=1 x=12 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1
#| line 76 <module> 0 T=7 a=11 b=12 c=18 xs=3 key=1 gen=1 r=12 ch=1 x=12 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=11 co=1 t2=1
#| line 77 <module> 0 T=7 a=11 b=11 c=19 xs=3 key=1 gen=1 r=19 ch=1 x=11 cy=1 i=- k=19 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=11 co=1 t2=1
#| line 76 <module> 0 T=7 a=11 b=10 c=20 xs=3 key=1 gen=1 r=20 ch=1 x=20 cy=1 i=- k=20 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=11 co=1 t2=1
#| line 77 <module> 0 T=7 a=12 b=10 c=19 xs=2 key=1 gen=1 r=12 ch=1 x=19 cy=1 i=- k=19 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1
#| line 76 <module> 0 T=7 a=13 b=10 c=18 xs=2 key=1 gen=1 r=13 ch=1 x=13 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=13 co=1 t2=1
#| line 78 <module> 0 T=7 a=12 b=10 c=18 xs=1 key=1 gen=1 r=12 ch=1 x=12 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1
#| line 79 <module> 0 T=7 a=12 b=10 c=18 xs=1 key=1 gen=1 r=12 ch=1 x=12 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1 ct=1
#| line 80 <module> 0 T=7 a=12 b=10 c=18 xs=1 key=1 gen=1 r=12 ch=1 x=12 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1 ct=1
#| line 81 <module> 0 T=7 a=12 b=10 c=18 xs=1 key=1 gen=1 r=12 ch=1 x=12 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1 ct=1 cx=1
#| return 81 <module> 0 T=7 a=12 b=10 c=18 xs=1 key=1 gen=1 r=12 ch=1 x=12 cy=1 i=- k=18 g=1 sl=1 pw=1 pm=1 keep=1 p=1 y=12 co=1 t2=1 ct=1 cx=1 => None
