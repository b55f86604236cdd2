def outer(x):
    y = [x]
    def inner(z):
        nonlocal y
        y = y + [z]
        return x, y
    r = inner(x)
    return inner
f = outer([1])
f([2])
g = f
del f
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter()
c()
c()
G = [1]
def glob():
    global G
    h = G
    G = [2]
    return h
k = glob()
fs = [lambda i=i: i for i in range(3)]
print([q() for q in fs])
def adders():
    out = []
    for i in range(3):
        def add(v):
            return v + i
        out.append(add)
    return out
print([a(10) for a in adders()])
#| call 0 <module> 0
#| line 1 <module> 0
#| line 9 <module> 0 outer=1
#| call 1 outer 1 x=1
#| line 2 outer 1 x=1
#| line 3 outer 1 x=2 y=1
#| line 7 outer 1 x=2 inner=1 y=1
#| call 3 outer.<locals>.inner 2 z=3 x=3 y=1
#| line 5 outer.<locals>.inner 2 z=3 x=3 y=1
#| line 6 outer.<locals>.inner 2 z=4 x=4 y=1
#| return 6 outer.<locals>.inner 2 z=5 x=5 y=2 => ([1], [[1], [1]])
#| line 8 outer 1 x=4 inner=1 r=1 y=2
#| return 8 outer 1 x=4 inner=2 r=1 y=2 => <function outer.<locals>.inner>
#| line 10 <module> 0 outer=1 f=1
#| call 3 outer.<locals>.inner 1 z=1 x=3 y=1
#| line 5 outer.<locals>.inner 1 z=1 x=3 y=1
#| line 6 outer.<locals>.inner 1 z=2 x=3 y=1
#| return 6 outer.<locals>.inner 1 z=2 x=4 y=2 => ([1], [[1], [1], [2]])
#| line 11 <module> 0 outer=1 f=1
#| line 12 <module> 0 outer=1 f=2 g=2
#| line 13 <module> 0 outer=1 g=1
#| line 20 <module> 0 outer=1 g=1 counter=1
#| call 13 counter 1
#| line 14 counter 1
#| line 15 counter 1 n=-
#| line 19 counter 1 inc=1 n=-
#| return 19 counter 1 inc=2 n=- => <function counter.<locals>.inc>
#| line 21 <module> 0 outer=1 g=1 counter=1 c=1
#| call 15 counter.<locals>.inc 1 n=-
#| line 17 counter.<locals>.inc 1 n=-
#| line 18 counter.<locals>.inc 1 n=-
#| return 18 counter.<locals>.inc 1 n=- => 1
#| line 22 <module> 0 outer=1 g=1 counter=1 c=1
#| call 15 counter.<locals>.inc 1 n=-
#| line 17 counter.<locals>.inc 1 n=-
#| line 18 counter.<locals>.inc 1 n=-
#| return 18 counter.<locals>.inc 1 n=- => 2
#| line 23 <module> 0 outer=1 g=1 counter=1 c=1
#| line 24 <module> 0 outer=1 g=1 counter=1 c=1 G=1
#| line 29 <module> 0 outer=1 g=1 counter=1 c=1 G=1 glob=1
#| call 24 glob 1
#| line 26 glob 1
#| line 27 glob 1 h=2
#| line 28 glob 1 h=1
#| return 28 glob 1 h=2 => [1]
#| line 30 <module> 0 outer=1 g=1 counter=1 c=1 G=1 glob=1 k=1
#| line 30 <module> 0 i=-
#| line 30 <module> 0 i=-
#| line 30 <module> 0 i=-
#| line 31 <module> 0 outer=1 g=1 counter=1 c=1 G=1 glob=1 k=1 fs=1
#| call 30 <lambda> 1 i=-
#| line 30 <lambda> 1 i=-
#| return 30 <lambda> 1 i=- => 0
#| line 31 <module> 0 q=2
#| call 30 <lambda> 1 i=-
#| line 30 <lambda> 1 i=-
#| return 30 <lambda> 1 i=- => 1
#| line 31 <module> 0 q=2
#| call 30 <lambda> 1 i=-
#| line 30 <lambda> 1 i=-
#| return 30 <lambda> 1 i=- => 2
#| line 31 <module> 0 q=2
#| line 32 <module> 0 outer=1 g=1 counter=1 c=1 G=1 glob=1 k=1 fs=1
#| line 39 <module> 0 outer=1 g=1 counter=1 c=1 G=1 glob=1 k=1 fs=1 adders=1
#| call 32 adders 1
#| line 33 adders 1
#| line 34 adders 1 out=1
#| line 35 adders 1 out=1 i=-
#| line 37 adders 1 out=1 add=1 i=-
#| line 34 adders 1 out=1 add=2 i=-
#| line 35 adders 1 out=1 add=2 i=-
#| line 37 adders 1 out=1 add=1 i=-
#| line 34 adders 1 out=1 add=2 i=-
#| line 35 adders 1 out=1 add=2 i=-
#| line 37 adders 1 out=1 add=1 i=-
#| line 34 adders 1 out=1 add=2 i=-
#| line 38 adders 1 out=1 add=2 i=-
#| return 38 adders 1 out=2 add=2 i=- => [<function adders.<locals>.add>, <function adders.<locals>.add>, <function adders.<locals>.add>]
#| call 35 adders.<locals>.add 1 v=- i=-
#| line 36 adders.<locals>.add 1 v=- i=-
#| return 36 adders.<locals>.add 1 v=- i=- => 12
#| line 39 <module> 0 a=2
#| call 35 adders.<locals>.add 1 v=- i=-
#| line 36 adders.<locals>.add 1 v=- i=-
#| return 36 adders.<locals>.add 1 v=- i=- => 12
#| line 39 <module> 0 a=2
#| call 35 adders.<locals>.add 1 v=- i=-
#| line 36 adders.<locals>.add 1 v=- i=-
#| return 36 adders.<locals>.add 1 v=- i=- => 12
#| line 39 <module> 0 a=2
#| return 39 <module> 0 outer=1 g=1 counter=1 c=1 G=1 glob=1 k=1 fs=1 adders=1 => None
