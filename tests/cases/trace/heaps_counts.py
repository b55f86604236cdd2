import heapq, bisect
class T:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        r = self.n < o.n
        return r
    def __repr__(self): return f"T{self.n}"
a, b, c, d = T(3), T(1), T(2), T(5)
h = []
heapq.heappush(h, a)
heapq.heappush(h, b)
heapq.heappush(h, c)
heapq.heappush(h, d)
x = heapq.heappop(h)
x = heapq.heapreplace(h, x)
x = heapq.heappushpop(h, b)
x = heapq.heappushpop(h, d)
g = [a, b, c, d]
heapq.heapify(g)
heapq.heapify_max(g)
heapq.heappush_max(g, d)
x = heapq.heappop_max(g)
x = heapq.heapreplace_max(g, a)
x = heapq.heappushpop_max(g, c)
s = sorted(h)
def key(t):
    k = t.n
    return k
i = bisect.bisect_left(s, b)
i = bisect.bisect(s, b)
bisect.insort(s, T(2))
bisect.insort_left(s, a, key=key)
i = bisect.bisect_right(s, 3, key=key)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0
#| call 2 T 1
#| line 2 T 1
#| line 3 T 1
#| line 4 T 1
#| line 7 T 1
#| return 7 T 1 => None
#| line 8 <module> 0 T=4
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| line 9 <module> 0 T=8 a=1 b=1 c=1 d=1
#| line 10 <module> 0 T=8 a=1 b=1 c=1 d=1 h=1
#| line 11 <module> 0 T=8 a=2 b=1 c=1 d=1 h=1
#| call 4 T.__lt__ 1 self=5 o=4
#| line 5 T.__lt__ 1 self=5 o=4
#| line 6 T.__lt__ 1 self=5 o=4 r=-
#| return 6 T.__lt__ 1 self=5 o=4 r=- => True
#| line 12 <module> 0 T=8 a=2 b=2 c=1 d=1 h=1
#| call 4 T.__lt__ 1 self=5 o=4
#| line 5 T.__lt__ 1 self=5 o=4
#| line 6 T.__lt__ 1 self=5 o=4 r=-
#| return 6 T.__lt__ 1 self=5 o=4 r=- => False
#| line 13 <module> 0 T=8 a=2 b=2 c=2 d=1 h=1
#| call 4 T.__lt__ 1 self=5 o=4
#| line 5 T.__lt__ 1 self=5 o=4
#| line 6 T.__lt__ 1 self=5 o=4 r=-
#| return 6 T.__lt__ 1 self=5 o=4 r=- => False
#| line 14 <module> 0 T=8 a=2 b=2 c=2 d=2 h=1
#| call 4 T.__lt__ 1 self=4 o=4
#| line 5 T.__lt__ 1 self=4 o=4
#| line 6 T.__lt__ 1 self=4 o=4 r=-
#| return 6 T.__lt__ 1 self=4 o=4 r=- => False
#| call 4 T.__lt__ 1 self=4 o=4
#| line 5 T.__lt__ 1 self=4 o=4
#| line 6 T.__lt__ 1 self=4 o=4 r=-
#| return 6 T.__lt__ 1 self=4 o=4 r=- => False
#| line 15 <module> 0 T=8 a=2 b=2 c=2 d=2 h=1 x=2
#| call 4 T.__lt__ 1 self=4 o=4
#| line 5 T.__lt__ 1 self=4 o=4
#| line 6 T.__lt__ 1 self=4 o=4 r=-
#| return 6 T.__lt__ 1 self=4 o=4 r=- => True
#| call 4 T.__lt__ 1 self=6 o=4
#| line 5 T.__lt__ 1 self=6 o=4
#| line 6 T.__lt__ 1 self=6 o=4 r=-
#| return 6 T.__lt__ 1 self=6 o=4 r=- => True
#| line 16 <module> 0 T=8 a=2 b=2 c=2 d=2 h=1 x=2
#| call 4 T.__lt__ 1 self=6 o=6
#| line 5 T.__lt__ 1 self=6 o=6
#| line 6 T.__lt__ 1 self=6 o=6 r=-
#| return 6 T.__lt__ 1 self=6 o=6 r=- => False
#| line 17 <module> 0 T=8 a=2 b=3 c=1 d=2 h=1 x=3
#| call 4 T.__lt__ 1 self=5 o=4
#| line 5 T.__lt__ 1 self=5 o=4
#| line 6 T.__lt__ 1 self=5 o=4 r=-
#| return 6 T.__lt__ 1 self=5 o=4 r=- => True
#| call 4 T.__lt__ 1 self=4 o=6
#| line 5 T.__lt__ 1 self=4 o=6
#| line 6 T.__lt__ 1 self=4 o=6 r=-
#| return 6 T.__lt__ 1 self=4 o=6 r=- => True
#| call 4 T.__lt__ 1 self=6 o=4
#| line 5 T.__lt__ 1 self=6 o=4
#| line 6 T.__lt__ 1 self=6 o=4 r=-
#| return 6 T.__lt__ 1 self=6 o=4 r=- => False
#| line 18 <module> 0 T=8 a=2 b=2 c=1 d=3 h=1 x=2
#| line 19 <module> 0 T=8 a=3 b=3 c=2 d=4 h=1 x=3 g=1
#| call 4 T.__lt__ 1 self=5 o=6
#| line 5 T.__lt__ 1 self=5 o=6
#| line 6 T.__lt__ 1 self=5 o=6 r=-
#| return 6 T.__lt__ 1 self=5 o=6 r=- => True
#| call 4 T.__lt__ 1 self=5 o=4
#| line 5 T.__lt__ 1 self=5 o=4
#| line 6 T.__lt__ 1 self=5 o=4 r=-
#| return 6 T.__lt__ 1 self=5 o=4 r=- => True
#| call 4 T.__lt__ 1 self=5 o=6
#| line 5 T.__lt__ 1 self=5 o=6
#| line 6 T.__lt__ 1 self=5 o=6 r=-
#| return 6 T.__lt__ 1 self=5 o=6 r=- => True
#| call 4 T.__lt__ 1 self=5 o=5
#| line 5 T.__lt__ 1 self=5 o=5
#| line 6 T.__lt__ 1 self=5 o=5 r=-
#| return 6 T.__lt__ 1 self=5 o=5 r=- => False
#| line 20 <module> 0 T=8 a=3 b=3 c=2 d=4 h=1 x=3 g=1
#| call 4 T.__lt__ 1 self=6 o=5
#| line 5 T.__lt__ 1 self=6 o=5
#| line 6 T.__lt__ 1 self=6 o=5 r=-
#| return 6 T.__lt__ 1 self=6 o=5 r=- => False
#| call 4 T.__lt__ 1 self=4 o=6
#| line 5 T.__lt__ 1 self=4 o=6
#| line 6 T.__lt__ 1 self=4 o=6 r=-
#| return 6 T.__lt__ 1 self=4 o=6 r=- => True
#| call 4 T.__lt__ 1 self=5 o=5
#| line 5 T.__lt__ 1 self=5 o=5
#| line 6 T.__lt__ 1 self=5 o=5 r=-
#| return 6 T.__lt__ 1 self=5 o=5 r=- => False
#| line 21 <module> 0 T=8 a=3 b=3 c=2 d=4 h=1 x=3 g=1
#| call 4 T.__lt__ 1 self=5 o=8
#| line 5 T.__lt__ 1 self=5 o=8
#| line 6 T.__lt__ 1 self=5 o=8 r=-
#| return 6 T.__lt__ 1 self=5 o=8 r=- => True
#| call 4 T.__lt__ 1 self=10 o=10
#| line 5 T.__lt__ 1 self=10 o=10
#| line 6 T.__lt__ 1 self=10 o=10 r=-
#| return 6 T.__lt__ 1 self=10 o=10 r=- => False
#| line 22 <module> 0 T=8 a=3 b=3 c=2 d=5 h=1 x=3 g=1
#| call 4 T.__lt__ 1 self=4 o=7
#| line 5 T.__lt__ 1 self=4 o=7
#| line 6 T.__lt__ 1 self=4 o=7 r=-
#| return 6 T.__lt__ 1 self=4 o=7 r=- => True
#| call 4 T.__lt__ 1 self=5 o=5
#| line 5 T.__lt__ 1 self=5 o=5
#| line 6 T.__lt__ 1 self=5 o=5 r=-
#| return 6 T.__lt__ 1 self=5 o=5 r=- => True
#| call 4 T.__lt__ 1 self=7 o=5
#| line 5 T.__lt__ 1 self=7 o=5
#| line 6 T.__lt__ 1 self=7 o=5 r=-
#| return 6 T.__lt__ 1 self=7 o=5 r=- => False
#| line 23 <module> 0 T=8 a=3 b=2 c=2 d=5 h=1 x=5 g=1
#| call 4 T.__lt__ 1 self=4 o=7
#| line 5 T.__lt__ 1 self=4 o=7
#| line 6 T.__lt__ 1 self=4 o=7 r=-
#| return 6 T.__lt__ 1 self=4 o=7 r=- => True
#| call 4 T.__lt__ 1 self=4 o=7
#| line 5 T.__lt__ 1 self=4 o=7
#| line 6 T.__lt__ 1 self=4 o=7 r=-
#| return 6 T.__lt__ 1 self=4 o=7 r=- => True
#| call 4 T.__lt__ 1 self=9 o=9
#| line 5 T.__lt__ 1 self=9 o=9
#| line 6 T.__lt__ 1 self=9 o=9 r=-
#| return 6 T.__lt__ 1 self=9 o=9 r=- => False
#| line 24 <module> 0 T=8 a=4 b=2 c=2 d=4 h=1 x=4 g=1
#| call 4 T.__lt__ 1 self=4 o=6
#| line 5 T.__lt__ 1 self=4 o=6
#| line 6 T.__lt__ 1 self=4 o=6 r=-
#| return 6 T.__lt__ 1 self=4 o=6 r=- => True
#| call 4 T.__lt__ 1 self=6 o=6
#| line 5 T.__lt__ 1 self=6 o=6
#| line 6 T.__lt__ 1 self=6 o=6 r=-
#| return 6 T.__lt__ 1 self=6 o=6 r=- => True
#| call 4 T.__lt__ 1 self=4 o=6
#| line 5 T.__lt__ 1 self=4 o=6
#| line 6 T.__lt__ 1 self=4 o=6 r=-
#| return 6 T.__lt__ 1 self=4 o=6 r=- => True
#| call 4 T.__lt__ 1 self=6 o=6
#| line 5 T.__lt__ 1 self=6 o=6
#| line 6 T.__lt__ 1 self=6 o=6 r=-
#| return 6 T.__lt__ 1 self=6 o=6 r=- => False
#| line 25 <module> 0 T=8 a=4 b=2 c=3 d=3 h=1 x=4 g=1
#| call 4 T.__lt__ 1 self=6 o=6
#| line 5 T.__lt__ 1 self=6 o=6
#| line 6 T.__lt__ 1 self=6 o=6 r=-
#| return 6 T.__lt__ 1 self=6 o=6 r=- => False
#| call 4 T.__lt__ 1 self=7 o=7
#| line 5 T.__lt__ 1 self=7 o=7
#| line 6 T.__lt__ 1 self=7 o=7 r=-
#| return 6 T.__lt__ 1 self=7 o=7 r=- => False
#| line 26 <module> 0 T=8 a=5 b=2 c=3 d=5 h=1 x=5 g=1 s=1
#| line 29 <module> 0 T=8 a=5 b=2 c=3 d=5 h=1 x=5 g=1 s=1 key=1
#| call 4 T.__lt__ 1 self=7 o=4
#| line 5 T.__lt__ 1 self=7 o=4
#| line 6 T.__lt__ 1 self=7 o=4 r=-
#| return 6 T.__lt__ 1 self=7 o=4 r=- => False
#| call 4 T.__lt__ 1 self=7 o=4
#| line 5 T.__lt__ 1 self=7 o=4
#| line 6 T.__lt__ 1 self=7 o=4 r=-
#| return 6 T.__lt__ 1 self=7 o=4 r=- => False
#| line 30 <module> 0 T=8 a=5 b=2 c=3 d=5 h=1 x=5 g=1 s=1 key=1 i=-
#| call 4 T.__lt__ 1 self=4 o=7
#| line 5 T.__lt__ 1 self=4 o=7
#| line 6 T.__lt__ 1 self=4 o=7 r=-
#| return 6 T.__lt__ 1 self=4 o=7 r=- => True
#| call 4 T.__lt__ 1 self=4 o=7
#| line 5 T.__lt__ 1 self=4 o=7
#| line 6 T.__lt__ 1 self=4 o=7 r=-
#| return 6 T.__lt__ 1 self=4 o=7 r=- => True
#| line 31 <module> 0 T=8 a=5 b=2 c=3 d=5 h=1 x=5 g=1 s=1 key=1 i=-
#| call 3 T.__init__ 1 self=2 n=-
#| line 3 T.__init__ 1 self=2 n=-
#| return 3 T.__init__ 1 self=2 n=- => None
#| call 4 T.__lt__ 1 self=2 o=7
#| line 5 T.__lt__ 1 self=2 o=7
#| line 6 T.__lt__ 1 self=2 o=7 r=-
#| return 6 T.__lt__ 1 self=2 o=7 r=- => True
#| call 4 T.__lt__ 1 self=2 o=7
#| line 5 T.__lt__ 1 self=2 o=7
#| line 6 T.__lt__ 1 self=2 o=7 r=-
#| return 6 T.__lt__ 1 self=2 o=7 r=- => True
#| line 32 <module> 0 T=9 a=5 b=2 c=3 d=5 h=1 x=5 g=1 s=1 key=1 i=-
#| call 26 key 1 t=7
#| line 27 key 1 t=7
#| line 28 key 1 t=7 k=-
#| return 28 key 1 t=7 k=- => 3
#| call 26 key 1 t=7
#| line 27 key 1 t=7
#| line 28 key 1 t=7 k=-
#| return 28 key 1 t=7 k=- => 5
#| call 26 key 1 t=8
#| line 27 key 1 t=8
#| line 28 key 1 t=8 k=-
#| return 28 key 1 t=8 k=- => 3
#| call 26 key 1 t=3
#| line 27 key 1 t=3
#| line 28 key 1 t=3 k=-
#| return 28 key 1 t=3 k=- => 2
#| line 33 <module> 0 T=9 a=6 b=2 c=3 d=5 h=1 x=6 g=1 s=1 key=1 i=-
#| call 26 key 1 t=8
#| line 27 key 1 t=8
#| line 28 key 1 t=8 k=-
#| return 28 key 1 t=8 k=- => 3
#| call 26 key 1 t=7
#| line 27 key 1 t=7
#| line 28 key 1 t=7 k=-
#| return 28 key 1 t=7 k=- => 5
#| call 26 key 1 t=7
#| line 27 key 1 t=7
#| line 28 key 1 t=7 k=-
#| return 28 key 1 t=7 k=- => 5
#| return 33 <module> 0 T=9 a=6 b=2 c=3 d=5 h=1 x=6 g=1 s=1 key=1 i=- => None
