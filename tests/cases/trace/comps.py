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
#| line 2 <module> 0 l=2
#| line 2 <module> 0 x=4
#| line 2 <module> 0 x=4
#| line 2 <module> 0 x=4
#| line 3 <module> 0 l=2 a=2
#| line 3 <module> 0 x=5
#| line 3 <module> 0 x=5
#| line 3 <module> 0 x=5
#| line 4 <module> 0 l=2 a=2 b=2
#| line 4 <module> 0 x=4
#| line 4 <module> 0 x=4
#| line 4 <module> 0 x=5
#| line 5 <module> 0 l=2 a=2 b=2 c=2
#| line 5 <module> 0 x=5 y=-
#| line 5 <module> 0 x=4 y=-
#| line 5 <module> 0 x=5 y=-
#| line 5 <module> 0 x=4 y=-
#| line 5 <module> 0 x=6 y=-
#| line 5 <module> 0 x=5 y=-
#| line 6 <module> 0 l=2 a=2 b=2 c=2 d=2
#| call 6 <genexpr> 1 .0=2
#| line 6 <genexpr> 1 .0=2
#| return 6 <genexpr> 1 .0=3 x=5 => [1]
#| call 6 <genexpr> 1 .0=3 x=5
#| line 6 <genexpr> 1 .0=3 x=5
#| return 6 <genexpr> 1 .0=3 x=5 => [2]
#| call 6 <genexpr> 1 .0=3 x=5
#| line 6 <genexpr> 1 .0=3 x=5
#| return 6 <genexpr> 1 .0=3 x=6 => [3]
#| call 6 <genexpr> 1 .0=3 x=6
#| line 6 <genexpr> 1 .0=3 x=6
#| return 6 <genexpr> 1 .0=2 x=6 => None
#| line 7 <module> 0 l=2 a=2 b=2 c=2 d=2 e=2
#| line 15 <module> 0 l=2 a=2 b=2 c=2 d=2 e=2 f=2
#| call 7 f 1 items=3
#| line 8 f 1 items=3
#| line 9 f 1 items=4 x=4
#| line 9 f 1 items=5 x=6
#| line 9 f 1 items=5 x=6
#| line 9 f 1 items=5 x=7
#| line 10 f 1 items=4 x=4 a=2
#| line 10 f 1 items=5 x=8 a=2 y=-
#| line 10 f 1 items=5 x=7 a=2 y=-
#| line 10 f 1 items=5 x=8 a=2 y=-
#| line 10 f 1 items=5 x=7 a=2 y=-
#| line 10 f 1 items=5 x=9 a=2 y=-
#| line 10 f 1 items=5 x=8 a=2 y=-
#| line 11 f 1 items=4 x=4 a=2 b=2
#| line 12 f 1 items=5 x=5 a=2 b=2 g=2
#| call 11 f.<locals>.<genexpr> 2 .0=2
#| line 11 f.<locals>.<genexpr> 2 .0=2
#| return 11 f.<locals>.<genexpr> 2 .0=3 x=8 => [1]
#| line 13 f 1 items=5 x=5 a=2 b=2 g=2 c=8
#| line 13 f 1 items=6 x=9 a=2 b=2 g=2 c=9
#| line 13 f 1 items=6 x=7 a=2 b=2 g=2 c=8
#| line 13 f 1 items=6 x=8 a=2 b=2 g=2 c=8
#| line 14 f 1 items=5 x=5 a=2 b=2 g=2 c=8 d=2
#| call 14 f.<locals>.<genexpr> 2 .0=2
#| line 14 f.<locals>.<genexpr> 2 .0=2
#| return 14 f.<locals>.<genexpr> 2 .0=3 x=9 => 1
#| call 14 f.<locals>.<genexpr> 2 .0=3 x=9
#| line 14 f.<locals>.<genexpr> 2 .0=3 x=9
#| return 14 f.<locals>.<genexpr> 2 .0=3 x=7 => 1
#| call 14 f.<locals>.<genexpr> 2 .0=3 x=7
#| line 14 f.<locals>.<genexpr> 2 .0=3 x=7
#| return 14 f.<locals>.<genexpr> 2 .0=3 x=9 => 1
#| call 14 f.<locals>.<genexpr> 2 .0=3 x=9
#| line 14 f.<locals>.<genexpr> 2 .0=3 x=9
#| return 14 f.<locals>.<genexpr> 2 .0=2 x=9 => None
#| return 14 f 1 items=5 x=5 a=2 b=2 g=2 c=8 d=2 => 3
#| call 11 f.<locals>.<genexpr> 1 .0=3 x=7
#| exception 11 f.<locals>.<genexpr> 1 .0=3 x=7 => GeneratorExit: 
#| return 11 f.<locals>.<genexpr> 1 .0=2 x=7 => None
#| line 16 <module> 0 l=2 a=2 b=2 c=2 d=2 e=2 f=2
#| line 22 <module> 0 l=2 a=2 b=2 c=2 d=2 e=2 f=2 g=2
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
#| line 23 <module> 0 l=2 a=2 b=2 c=2 d=2 e=2 f=2 g=2
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=-
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=- j=-
#| line 23 <module> 0 i=-
#| return 23 <module> 0 l=2 a=2 b=2 c=2 d=2 e=2 f=2 g=2 m=2 => None
