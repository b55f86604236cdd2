def gen(a):
    b = [a]
    yield b
    c = yield a
    try:
        yield c
    finally:
        b.append(1)
    return a
l = [1]
g = gen(l)
next(g)
x = next(g)
g.send([5])
del g
g = gen(l)
for y in g:
    z = y
def sub(a):
    r = yield from gen(a)
    return r
h = sub(l)
k = list(h)
def inf():
    n = 0
    while True:
        yield n
        n += 1
i = inf()
print(next(i), next(i))
i.close()
def catcher():
    while True:
        try:
            v = yield
        except ValueError as e:
            print("caught", e)
j = catcher()
next(j)
j.throw(ValueError("x"))
j = None
def take(g, n):
    for i, v in enumerate(g):
        if i == n:
            return
        yield v
print(list(take(inf(), 3)))
#| call 0 <module> 0
#| line 1 <module> 0
#| line 10 <module> 0 gen=1
#| line 11 <module> 0 gen=1 l=1
#| line 12 <module> 0 gen=2 l=2 g=1
#| call 1 gen 1 a=2
#| line 2 gen 1 a=2
#| line 3 gen 1 a=3 b=1
#| return 3 gen 1 a=3 b=1 => [[1]]
#| line 13 <module> 0 gen=2 l=3 g=1
#| call 3 gen 1 a=3 b=1
#| line 4 gen 1 a=3 b=1
#| return 4 gen 1 a=3 b=1 => [1]
#| line 14 <module> 0 gen=2 l=4 g=1 x=4
#| call 4 gen 1 a=4 b=1
#| line 5 gen 1 a=4 b=1 c=2
#| line 6 gen 1 a=4 b=1 c=2
#| return 6 gen 1 a=4 b=1 c=2 => [5]
#| line 15 <module> 0 gen=2 l=4 g=1 x=4
#| call 6 gen 1 a=4 b=1 c=1
#| exception 6 gen 1 a=4 b=1 c=1 => GeneratorExit: 
#| line 8 gen 1 a=4 b=1 c=1
#| return 8 gen 1 a=4 b=1 c=1 => None
#| line 16 <module> 0 gen=1 l=2 x=2
#| line 17 <module> 0 gen=2 l=3 x=3 g=1
#| call 1 gen 1 a=3
#| line 2 gen 1 a=3
#| line 3 gen 1 a=4 b=1
#| return 3 gen 1 a=4 b=1 => [[1]]
#| line 18 <module> 0 gen=2 l=4 x=4 g=2 y=2
#| line 17 <module> 0 gen=2 l=4 x=4 g=2 y=3 z=3
#| call 3 gen 1 a=4 b=3
#| line 4 gen 1 a=4 b=3
#| return 4 gen 1 a=4 b=3 => [1]
#| line 18 <module> 0 gen=2 l=5 x=5 g=2 y=5 z=2
#| line 17 <module> 0 gen=2 l=6 x=6 g=2 y=6 z=6
#| call 4 gen 1 a=6 b=1
#| line 5 gen 1 a=6 b=1 c=-
#| line 6 gen 1 a=6 b=1 c=-
#| return 6 gen 1 a=6 b=1 c=- => None
#| line 18 <module> 0 gen=2 l=5 x=5 g=2 y=- z=5
#| line 17 <module> 0 gen=2 l=4 x=4 g=2 y=- z=-
#| call 6 gen 1 a=4 b=1 c=-
#| line 8 gen 1 a=4 b=1 c=-
#| line 9 gen 1 a=4 b=1 c=-
#| return 9 gen 1 a=4 b=1 c=- => [1]
#| exception 17 <module> 0 gen=1 l=4 x=4 g=2 y=- z=- => StopIteration: [1]
#| line 19 <module> 0 gen=1 l=2 x=2 g=1 y=- z=-
#| line 22 <module> 0 gen=1 l=2 x=2 g=1 y=- z=- sub=1
#| line 23 <module> 0 gen=1 l=3 x=3 g=1 y=- z=- sub=2 h=1
#| call 19 sub 1 a=3
#| line 20 sub 1 a=3
#| call 1 gen 2 a=4
#| line 2 gen 2 a=4
#| line 3 gen 2 a=5 b=1
#| return 3 gen 2 a=5 b=1 => [[1]]
#| return 20 sub 1 a=5 => [[1]]
#| call 20 sub 1 a=5
#| call 3 gen 2 a=5 b=2
#| line 4 gen 2 a=5 b=2
#| return 4 gen 2 a=5 b=2 => [1]
#| return 20 sub 1 a=6 => [1]
#| call 20 sub 1 a=6
#| call 4 gen 2 a=6 b=2
#| line 5 gen 2 a=6 b=2 c=-
#| line 6 gen 2 a=6 b=2 c=-
#| return 6 gen 2 a=6 b=2 c=- => None
#| return 20 sub 1 a=6 => None
#| call 20 sub 1 a=6
#| call 6 gen 2 a=6 b=2 c=-
#| line 8 gen 2 a=6 b=2 c=-
#| line 9 gen 2 a=6 b=2 c=-
#| return 9 gen 2 a=6 b=2 c=- => [1]
#| exception 20 sub 1 a=8 => StopIteration: [1]
#| line 21 sub 1 a=6 r=6
#| return 21 sub 1 a=6 r=6 => [1]
#| line 24 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1
#| line 29 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1
#| line 30 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=2 i=1
#| call 24 inf 1
#| line 25 inf 1
#| line 26 inf 1 n=-
#| line 27 inf 1 n=-
#| return 27 inf 1 n=- => 0
#| call 27 inf 1 n=-
#| line 28 inf 1 n=-
#| line 26 inf 1 n=-
#| line 27 inf 1 n=-
#| return 27 inf 1 n=- => 1
#| line 31 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=2 i=1
#| call 27 inf 1 n=-
#| exception 27 inf 1 n=- => GeneratorExit: 
#| return 27 inf 1 n=- => None
#| line 32 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1
#| line 38 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1 catcher=1
#| line 39 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1 catcher=2 j=1
#| call 32 catcher 1
#| line 33 catcher 1
#| line 34 catcher 1
#| line 35 catcher 1
#| return 35 catcher 1 => None
#| line 40 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1 catcher=2 j=1
#| call 35 catcher 1
#| exception 35 catcher 1 => ValueError: x
#| line 36 catcher 1
#| line 37 catcher 1 e=3
#| line 33 catcher 1
#| line 34 catcher 1
#| line 35 catcher 1
#| return 35 catcher 1 => None
#| line 41 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1 catcher=2 j=1
#| call 35 catcher 1
#| exception 35 catcher 1 => GeneratorExit: 
#| line 36 catcher 1
#| return 36 catcher 1 => None
#| line 42 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1 catcher=1 j=-
#| line 47 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1 catcher=1 j=- take=1
#| call 42 take 1 g=1 n=-
#| line 43 take 1 g=1 n=-
#| call 24 inf 2
#| line 25 inf 2
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 0
#| line 44 take 1 g=2 n=- i=- v=-
#| line 46 take 1 g=2 n=- i=- v=-
#| return 46 take 1 g=2 n=- i=- v=- => 0
#| call 46 take 1 g=2 n=- i=- v=-
#| line 43 take 1 g=2 n=- i=- v=-
#| call 27 inf 2 n=-
#| line 28 inf 2 n=-
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 1
#| line 44 take 1 g=2 n=- i=- v=-
#| line 46 take 1 g=2 n=- i=- v=-
#| return 46 take 1 g=2 n=- i=- v=- => 1
#| call 46 take 1 g=2 n=- i=- v=-
#| line 43 take 1 g=2 n=- i=- v=-
#| call 27 inf 2 n=-
#| line 28 inf 2 n=-
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 2
#| line 44 take 1 g=2 n=- i=- v=-
#| line 46 take 1 g=2 n=- i=- v=-
#| return 46 take 1 g=2 n=- i=- v=- => 2
#| call 46 take 1 g=2 n=- i=- v=-
#| line 43 take 1 g=2 n=- i=- v=-
#| call 27 inf 2 n=-
#| line 28 inf 2 n=-
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 3
#| line 44 take 1 g=2 n=- i=- v=-
#| line 45 take 1 g=2 n=- i=- v=-
#| return 45 take 1 g=1 n=- i=- v=- => None
#| call 27 inf 1 n=-
#| exception 27 inf 1 n=- => GeneratorExit: 
#| return 27 inf 1 n=- => None
#| return 47 <module> 0 gen=1 l=4 x=4 g=1 y=- z=- sub=1 h=1 k=1 inf=1 i=1 catcher=1 j=- take=1 => None
