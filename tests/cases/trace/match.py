class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y
def f(v):
    match v:
        case 0:
            return "zero"
        case [a, b]:
            return a
        case {"k": w, **rest}:
            return rest
        case P(x, y=2):
            return x
        case str() as s if len(s) > 1:
            return s
        case [first, *others]:
            return others
        case None | True:
            return 1
        case _:
            return v
l = [1]
f(0)
f([l, l])
f({"k": l, "j": l})
f(P(l, 2))
f("abc")
f([l, 2, 3])
f(None)
f(2.5)
if (n := len(l)) > 0:
    print(n)
x = l if n else None
1 < n < 3
y = 0 < n < 3 and l
z = not l or l
assert l
assert l, "msg"
a, *b = [l, l, 3]
(c, d), e = [l, 2], 3
g = l[0:1]
l[0:0] = [5]
l += [4]
h = f"{n} {l!r:>10}"
s = "a"
s += "bc"
s *= 2
try:
    assert not l, l
except AssertionError as q:
    print(q)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 P 1
#| line 1 P 1
#| line 2 P 1
#| line 3 P 1
#| return 3 P 1 => None
#| line 5 <module> 0 P=4
#| line 23 <module> 0 P=4 f=1
#| line 24 <module> 0 P=4 f=1 l=1
#| call 5 f 1 v=-
#| line 6 f 1 v=-
#| line 7 f 1 v=-
#| line 8 f 1 v=-
#| return 8 f 1 v=- => 'zero'
#| line 25 <module> 0 P=4 f=1 l=1
#| call 5 f 1 v=1
#| line 6 f 1 v=1
#| line 7 f 1 v=2
#| line 9 f 1 v=2
#| line 10 f 1 v=2 a=5 b=5
#| return 10 f 1 v=1 a=5 b=5 => [1]
#| line 26 <module> 0 P=4 f=1 l=1
#| call 5 f 1 v=1
#| line 6 f 1 v=1
#| line 7 f 1 v=2
#| line 9 f 1 v=2
#| line 11 f 1 v=2
#| line 12 f 1 v=2 w=5 rest=1
#| return 12 f 1 v=1 w=5 rest=1 => {'j': [1]}
#| line 27 <module> 0 P=4 f=1 l=1
#| call 3 P.__init__ 1 self=2 x=4 y=-
#| line 4 P.__init__ 1 self=2 x=4 y=-
#| return 4 P.__init__ 1 self=2 x=5 y=- => None
#| call 5 f 1 v=1
#| line 6 f 1 v=1
#| line 7 f 1 v=2
#| line 9 f 1 v=2
#| line 11 f 1 v=2
#| line 13 f 1 v=2
#| line 14 f 1 v=2 x=3
#| return 14 f 1 v=1 x=3 => [1]
#| line 28 <module> 0 P=4 f=1 l=1
#| call 5 f 1 v=-
#| line 6 f 1 v=-
#| line 7 f 1 v=-
#| line 9 f 1 v=-
#| line 11 f 1 v=-
#| line 13 f 1 v=-
#| line 15 f 1 v=-
#| line 16 f 1 v=- s=-
#| return 16 f 1 v=- s=- => 'abc'
#| line 29 <module> 0 P=4 f=1 l=1
#| call 5 f 1 v=1
#| line 6 f 1 v=1
#| line 7 f 1 v=2
#| line 9 f 1 v=2
#| line 11 f 1 v=2
#| line 13 f 1 v=2
#| line 15 f 1 v=2
#| line 17 f 1 v=2
#| line 18 f 1 v=2 first=3 others=1
#| return 18 f 1 v=1 first=3 others=1 => [2, 3]
#| line 30 <module> 0 P=4 f=1 l=1
#| call 5 f 1 v=-
#| line 6 f 1 v=-
#| line 7 f 1 v=-
#| line 9 f 1 v=-
#| line 11 f 1 v=-
#| line 13 f 1 v=-
#| line 15 f 1 v=-
#| line 17 f 1 v=-
#| line 19 f 1 v=-
#| line 20 f 1 v=-
#| return 20 f 1 v=- => 1
#| line 31 <module> 0 P=4 f=1 l=1
#| call 5 f 1 v=2
#| line 6 f 1 v=2
#| line 7 f 1 v=3
#| line 9 f 1 v=3
#| line 11 f 1 v=3
#| line 13 f 1 v=3
#| line 15 f 1 v=3
#| line 17 f 1 v=3
#| line 19 f 1 v=3
#| line 21 f 1 v=2
#| line 22 f 1 v=2
#| return 22 f 1 v=2 => 2.5
#| line 32 <module> 0 P=4 f=1 l=1
#| line 33 <module> 0 P=4 f=1 l=1 n=-
#| line 34 <module> 0 P=4 f=1 l=1 n=-
#| line 35 <module> 0 P=4 f=1 l=2 n=- x=2
#| line 36 <module> 0 P=4 f=1 l=2 n=- x=2
#| line 37 <module> 0 P=4 f=1 l=3 n=- x=3 y=3
#| line 38 <module> 0 P=4 f=1 l=4 n=- x=4 y=4 z=4
#| line 39 <module> 0 P=4 f=1 l=4 n=- x=4 y=4 z=4
#| line 40 <module> 0 P=4 f=1 l=4 n=- x=4 y=4 z=4
#| line 41 <module> 0 P=4 f=1 l=6 n=- x=6 y=6 z=6 a=6 b=1
#| line 42 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=-
#| line 43 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1
#| line 44 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1
#| line 45 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1
#| line 46 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1 h=1
#| line 47 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1 h=1 s=-
#| line 48 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1 h=1 s=1
#| line 49 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1 h=1 s=1
#| line 50 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1 h=1 s=1
#| exception 50 <module> 0 P=4 f=1 l=8 n=- x=8 y=8 z=8 a=8 b=1 c=8 d=- e=- g=1 h=1 s=1 => AssertionError: [5, 1, 4]
#| line 51 <module> 0 P=4 f=1 l=8 n=- x=8 y=8 z=8 a=8 b=1 c=8 d=- e=- g=1 h=1 s=1
#| line 52 <module> 0 P=4 f=1 l=8 n=- x=8 y=8 z=8 a=8 b=1 c=8 d=- e=- g=1 h=1 s=1 q=2
#| return 52 <module> 0 P=4 f=1 l=7 n=- x=7 y=7 z=7 a=7 b=1 c=7 d=- e=- g=1 h=1 s=1 => None
