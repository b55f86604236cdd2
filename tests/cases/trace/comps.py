l = [[1], [2], [3]]
a = [x for x in l]
b = {len(x): x for x in l}
c = {len(x) for x in l}
d = [y for x in l for y in x if y > 1]
e = list(x for x in l)
def f(items):
    x = items
    a = [x for x in items]
    b = [[x, y] for x in items for y in x]
    g = (x for x in items)
    c = next(g)
    d = [lambda: x for x in items]
    return sum(len(x) for x in items)
f(l)
def g(n):
    return [
        i * 1000
        for i in range(n)
        if i % 2
    ]
g(4)
m = [[i + j for j in range(2)] for i in range(2)]
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0 l=1
#| line 2 <module> 0 x=3
#| line 2 <module> 0 x=3
#| line 2 <module> 0 x=3
#| line 3 <module> 0 l=1 a=1
#| line 3 <module> 0 x=4
#| line 3 <module> 0 x=4
#| line 3 <module> 0 x=4
#| line 4 <module> 0 l=1 a=1 b=1
#| line 4 <module> 0 x=3
#| line 4 <module> 0 x=3
#| line 4 <module> 0 x=4
#| line 5 <module> 0 l=1 a=1 b=1 c=1
#| line 5 <module> 0 x=4 y=-
#| line 5 <module> 0 x=3 y=-
#| line 5 <module> 0 x=4 y=-
#| line 5 <module> 0 x=3 y=-
#| line 5 <module> 0 x=5 y=-
#| line 5 <module> 0 x=4 y=-
#| line 6 <module> 0 l=1 a=1 b=1 c=1 d=1
#| call 6 <genexpr> 1 .0=1
#| line 6 <genexpr> 1 .0=1
#| return 6 <genexpr> 1 .0=2 x=4 => [1]
#| call 6 <genexpr> 1 .0=2 x=4
#| line 6 <genexpr> 1 .0=2 x=4
#| return 6 <genexpr> 1 .0=2 x=4 => [2]
#| call 6 <genexpr> 1 .0=2 x=4
#| line 6 <genexpr> 1 .0=2 x=4
#| return 6 <genexpr> 1 .0=2 x=5 => [3]
#| call 6 <genexpr> 1 .0=2 x=5
#| line 6 <genexpr> 1 .0=2 x=5
#| return 6 <genexpr> 1 .0=1 x=5 => None
#| line 7 <module> 0 l=1 a=1 b=1 c=1 d=1 e=1
#| line 15 <module> 0 l=1 a=1 b=1 c=1 d=1 e=1 f=1
#| call 7 f 1 items=2
#| line 8 f 1 items=2
#| line 9 f 1 items=3 x=3
#| line 9 f 1 items=4 x=5
#| line 9 f 1 items=4 x=5
#| line 9 f 1 items=4 x=6
#| line 10 f 1 items=3 x=3 a=1
#| line 10 f 1 items=4 x=7 a=1 y=-
#| line 10 f 1 items=4 x=6 a=1 y=-
#| line 10 f 1 items=4 x=7 a=1 y=-
#| line 10 f 1 items=4 x=6 a=1 y=-
#| line 10 f 1 items=4 x=8 a=1 y=-
#| line 10 f 1 items=4 x=7 a=1 y=-
#| line 11 f 1 items=3 x=3 a=1 b=1
#| line 12 f 1 items=4 x=4 a=1 b=1 g=1
#| call 11 f.<locals>.<genexpr> 2 .0=1
#| line 11 f.<locals>.<genexpr> 2 .0=1
#| return 11 f.<locals>.<genexpr> 2 .0=2 x=7 => [1]
#| line 13 f 1 items=4 x=4 a=1 b=1 g=1 c=7
#| line 13 f 1 items=5 x=8 a=1 b=1 g=1 c=8
#| line 13 f 1 items=5 x=6 a=1 b=1 g=1 c=7
#| line 13 f 1 items=5 x=7 a=1 b=1 g=1 c=7
#| line 14 f 1 items=4 x=4 a=1 b=1 g=1 c=7 d=1
#| call 14 f.<locals>.<genexpr> 2 .0=1
#| line 14 f.<locals>.<genexpr> 2 .0=1
#| return 14 f.<locals>.<genexpr> 2 .0=2 x=8 => 1
#| call 14 f.<locals>.<genexpr> 2 .0=2 x=8
#| line 14 f.<locals>.<genexpr> 2 .0=2 x=8
#| return 14 f.<locals>.<genexpr> 2 .0=2 x=6 => 1
#| call 14 f.<locals>.<genexpr> 2 .0=2 x=6
#| line 14 f.<locals>.<genexpr> 2 .0=2 x=6
#| return 14 f.<locals>.<genexpr> 2 .0=2 x=8 => 1
#| call 14 f.<locals>.<genexpr> 2 .0=2 x=8
#| line 14 f.<locals>.<genexpr> 2 .0=2 x=8
#| return 14 f.<locals>.<genexpr> 2 .0=1 x=8 => None
#| return 14 f 1 items=4 x=4 a=1 b=1 g=1 c=7 d=1 => 3
#| call 11 f.<locals>.<genexpr> 1 .0=2 x=6
#| exception 11 f.<locals>.<genexpr> 1 .0=2 x=6 => GeneratorExit: 
#| return 11 f.<locals>.<genexpr> 1 .0=1 x=6 => None
#| line 16 <module> 0 l=1 a=1 b=1 c=1 d=1 e=1 f=1
#| line 22 <module> 0 l=1 a=1 b=1 c=1 d=1 e=1 f=1 g=1
#| call 16 g 1 n=-
#| line 19 g 1 n=-
#| line 17 g 1 n=-
#| line 19 g 1 n=-
#| line 20 g 1 n=- i=-
#| line 18 g 1 n=- i=-
#| line 19 g 1 n=- i=-
#| line 20 g 1 n=- i=-
#| line 18 g 1 n=- i=-
#| line 19 g 1 n=- i=-
#| line 20 g 1 n=- i=-
#| line 18 g 1 n=- i=-
#| line 19 g 1 n=- i=-
#| line 20 g 1 n=- i=-
#| line 18 g 1 n=- i=-
#| line 19 g 1 n=- i=-
#| line 17 g 1 n=- i=-
#| return 17 g 1 n=- => [1000, 3000]
#| line 23 <module> 0 l=1 a=1 b=1 c=1 d=1 e=1 f=1 g=1
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=-
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=-
#| return 23 <module> 0 l=1 a=1 b=1 c=1 d=1 e=1 f=1 g=1 m=1 => None
