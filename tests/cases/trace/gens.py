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
#| line 10 <module> 0 gen=2
#| line 11 <module> 0 gen=2 l=2
#| line 12 <module> 0 gen=3 l=3 g=2
#| call 1 gen 1 a=3
#| line 2 gen 1 a=3
#| line 3 gen 1 a=4 b=2
#| return 3 gen 1 a=4 b=2 => [[1]]
#| line 13 <module> 0 gen=3 l=4 g=2
#| call 3 gen 1 a=4 b=2
#| line 4 gen 1 a=4 b=2
#| return 4 gen 1 a=4 b=2 => [1]
#| line 14 <module> 0 gen=3 l=5 g=2 x=5
#| call 4 gen 1 a=5 b=2
#| line 5 gen 1 a=5 b=2 c=3
#| line 6 gen 1 a=5 b=2 c=3
#| return 6 gen 1 a=5 b=2 c=3 => [5]
#| line 15 <module> 0 gen=3 l=5 g=2 x=5
#| call 6 gen 1 a=5 b=2 c=2
#| exception 6 gen 1 a=5 b=2 c=2 => GeneratorExit: 
#| line 8 gen 1 a=5 b=2 c=2
#| return 8 gen 1 a=5 b=2 c=2 => None
#| line 16 <module> 0 gen=2 l=3 x=3
#| line 17 <module> 0 gen=3 l=4 x=4 g=2
#| call 1 gen 1 a=4
#| line 2 gen 1 a=4
#| line 3 gen 1 a=5 b=2
#| return 3 gen 1 a=5 b=2 => [[1]]
#| line 18 <module> 0 gen=3 l=5 x=5 g=3 y=3
#| line 17 <module> 0 gen=3 l=5 x=5 g=3 y=4 z=4
#| call 3 gen 1 a=5 b=4
#| line 4 gen 1 a=5 b=4
#| return 4 gen 1 a=5 b=4 => [1]
#| line 18 <module> 0 gen=3 l=6 x=6 g=3 y=6 z=3
#| line 17 <module> 0 gen=3 l=7 x=7 g=3 y=7 z=7
#| call 4 gen 1 a=7 b=2
#| line 5 gen 1 a=7 b=2 c=-
#| line 6 gen 1 a=7 b=2 c=-
#| return 6 gen 1 a=7 b=2 c=- => None
#| line 18 <module> 0 gen=3 l=6 x=6 g=3 y=- z=6
#| line 17 <module> 0 gen=3 l=5 x=5 g=3 y=- z=-
#| call 6 gen 1 a=5 b=2 c=-
#| line 8 gen 1 a=5 b=2 c=-
#| line 9 gen 1 a=5 b=2 c=-
#| return 9 gen 1 a=5 b=2 c=- => [1]
#| exception 17 <module> 0 gen=2 l=5 x=5 g=3 y=- z=- => StopIteration: [1]
#| line 19 <module> 0 gen=2 l=3 x=3 g=2 y=- z=-
#| line 22 <module> 0 gen=2 l=3 x=3 g=2 y=- z=- sub=2
#| line 23 <module> 0 gen=2 l=4 x=4 g=2 y=- z=- sub=3 h=2
#| call 19 sub 1 a=4
#| line 20 sub 1 a=4
#| call 1 gen 2 a=5
#| line 2 gen 2 a=5
#| line 3 gen 2 a=6 b=2
#| return 3 gen 2 a=6 b=2 => [[1]]
#| return 20 sub 1 a=6 => [[1]]
#| call 20 sub 1 a=6
#| call 3 gen 2 a=6 b=3
#| line 4 gen 2 a=6 b=3
#| return 4 gen 2 a=6 b=3 => [1]
#| return 20 sub 1 a=7 => [1]
#| call 20 sub 1 a=7
#| call 4 gen 2 a=7 b=3
#| line 5 gen 2 a=7 b=3 c=-
#| line 6 gen 2 a=7 b=3 c=-
#| return 6 gen 2 a=7 b=3 c=- => None
#| return 20 sub 1 a=7 => None
#| call 20 sub 1 a=7
#| call 6 gen 2 a=7 b=3 c=-
#| line 8 gen 2 a=7 b=3 c=-
#| line 9 gen 2 a=7 b=3 c=-
#| return 9 gen 2 a=7 b=3 c=- => [1]
#| exception 20 sub 1 a=9 => StopIteration: [1]
#| line 21 sub 1 a=7 r=7
#| return 21 sub 1 a=7 r=7 => [1]
#| line 24 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2
#| line 29 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2
#| line 30 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=3 i=2
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
#| line 31 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=3 i=2
#| call 27 inf 1 n=-
#| exception 27 inf 1 n=- => GeneratorExit: 
#| return 27 inf 1 n=- => None
#| line 32 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2
#| line 38 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2 catcher=2
#| line 39 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2 catcher=3 j=2
#| call 32 catcher 1
#| line 33 catcher 1
#| line 34 catcher 1
#| line 35 catcher 1
#| return 35 catcher 1 => None
#| line 40 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2 catcher=3 j=2
#| call 35 catcher 1
#| exception 35 catcher 1 => ValueError: x
#| line 36 catcher 1
#| line 37 catcher 1 e=4
#| line 33 catcher 1
#| line 34 catcher 1
#| line 35 catcher 1
#| return 35 catcher 1 => None
#| line 41 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2 catcher=3 j=2
#| call 35 catcher 1
#| exception 35 catcher 1 => GeneratorExit: 
#| line 36 catcher 1
#| return 36 catcher 1 => None
#| line 42 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2 catcher=2 j=-
#| line 47 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2 catcher=2 j=- take=2
#| call 42 take 1 g=2 n=-
#| line 43 take 1 g=2 n=-
#| call 24 inf 2
#| line 25 inf 2
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 0
#| line 44 take 1 g=3 n=- i=- v=-
#| line 46 take 1 g=3 n=- i=- v=-
#| return 46 take 1 g=3 n=- i=- v=- => 0
#| call 46 take 1 g=3 n=- i=- v=-
#| line 43 take 1 g=3 n=- i=- v=-
#| call 27 inf 2 n=-
#| line 28 inf 2 n=-
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 1
#| line 44 take 1 g=3 n=- i=- v=-
#| line 46 take 1 g=3 n=- i=- v=-
#| return 46 take 1 g=3 n=- i=- v=- => 1
#| call 46 take 1 g=3 n=- i=- v=-
#| line 43 take 1 g=3 n=- i=- v=-
#| call 27 inf 2 n=-
#| line 28 inf 2 n=-
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 2
#| line 44 take 1 g=3 n=- i=- v=-
#| line 46 take 1 g=3 n=- i=- v=-
#| return 46 take 1 g=3 n=- i=- v=- => 2
#| call 46 take 1 g=3 n=- i=- v=-
#| line 43 take 1 g=3 n=- i=- v=-
#| call 27 inf 2 n=-
#| line 28 inf 2 n=-
#| line 26 inf 2 n=-
#| line 27 inf 2 n=-
#| return 27 inf 2 n=- => 3
#| line 44 take 1 g=3 n=- i=- v=-
#| line 45 take 1 g=3 n=- i=- v=-
#| return 45 take 1 g=2 n=- i=- v=- => None
#| call 27 inf 1 n=-
#| exception 27 inf 1 n=- => GeneratorExit: 
#| return 27 inf 1 n=- => None
#| return 47 <module> 0 gen=2 l=5 x=5 g=2 y=- z=- sub=2 h=2 k=2 inf=2 i=2 catcher=2 j=- take=2 => None
