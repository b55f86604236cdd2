def f(a, b=[]):
    b.append(a)
    c = b
    d = a
    return c

def g(x, *args, k=None, **kw):
    y = args
    z = kw
    args = None
    return f(x, y)

l = [1]
r = f(l)
r2 = f(l, [2])
r3 = g(l, r, r2, k=l, q=r)
def rec(n, acc):
    if n == 0:
        return acc
    acc.append(n)
    return rec(n - 1, acc)
out = rec(3, [])
h = lambda v: v
h(out)
h(h(out))
def swap(a, b):
    a, b = b, a
    return a, b
p = swap([], {})
q = swap(*p)
def kwonly(*, a, b=l):
    return [a, b]
kwonly(a=r)
kwonly(**{"a": r})
#| call 0 <module> 0
#| line 1 <module> 0
#| line 7 <module> 0 f=1
#| line 13 <module> 0 f=1 g=1
#| line 14 <module> 0 f=1 g=1 l=1
#| call 1 f 1 a=2 b=2
#| line 2 f 1 a=2 b=2
#| line 3 f 1 a=3 b=2
#| line 4 f 1 a=3 b=3 c=3
#| line 5 f 1 a=4 b=3 c=3 d=4
#| return 5 f 1 a=4 b=4 c=4 d=4 => [[1]]
#| line 15 <module> 0 f=1 g=1 l=2 r=2
#| call 1 f 1 a=3 b=1
#| line 2 f 1 a=3 b=1
#| line 3 f 1 a=4 b=1
#| line 4 f 1 a=4 b=2 c=2
#| line 5 f 1 a=5 b=2 c=2 d=5
#| return 5 f 1 a=5 b=3 c=3 d=5 => [2, [1]]
#| line 16 <module> 0 f=1 g=1 l=3 r=2 r2=1
#| call 7 g 1 x=5 k=5 args=1 kw=1
#| line 8 g 1 x=5 k=5 args=1 kw=1
#| line 9 g 1 x=5 k=5 args=2 kw=1 y=2
#| line 10 g 1 x=5 k=5 args=2 kw=2 y=2 z=2
#| line 11 g 1 x=5 k=5 args=- kw=2 y=1 z=2
#| call 1 f 2 a=6 b=2
#| line 2 f 2 a=6 b=2
#| exception 2 f 2 a=6 b=3 => AttributeError: 'tuple' object has no attribute 'append'
#| return 2 f 2 a=6 b=3 => None
#| exception 11 g 1 x=6 k=6 args=- kw=2 y=3 z=2 => AttributeError: 'tuple' object has no attribute 'append'
#| return 11 g 1 x=6 k=6 args=- kw=2 y=3 z=2 => None
#| exception 16 <module> 0 f=2 g=2 l=6 r=4 r2=2 => AttributeError: 'tuple' object has no attribute 'append'
#| return 16 <module> 0 f=2 g=2 l=6 r=4 r2=2 => None
#| ! AttributeError: 'tuple' object has no attribute 'append'
