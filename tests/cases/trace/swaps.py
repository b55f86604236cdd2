def swap(a, b):
    a, b = b, a
    c = a
    a = [c, b]
    b = a
    del c
    return a
def chain(x):
    y = z = x
    y = None
    w = z or y
    v = w if z else y
    return [v, w]
p, q = [1], [2]
r = swap(p, q)
s = chain(p)
t = chain(s)
del p, q
#| call 0 <module> 0
#| line 1 <module> 0
#| line 8 <module> 0 swap=1
#| line 14 <module> 0 swap=1 chain=1
#| line 15 <module> 0 swap=1 chain=1 p=1 q=1
#| call 1 swap 1 a=2 b=2
#| line 2 swap 1 a=2 b=2
#| line 3 swap 1 a=2 b=2
#| line 4 swap 1 a=3 b=2 c=3
#| line 5 swap 1 a=1 b=3 c=3
#| line 6 swap 1 a=2 b=2 c=3
#| line 7 swap 1 a=2 b=2
#| return 7 swap 1 a=2 b=2 => [[2], [1]]
#| line 16 <module> 0 swap=1 chain=1 p=2 q=2 r=1
#| call 8 chain 1 x=3
#| line 9 chain 1 x=3
#| line 10 chain 1 x=5 y=5 z=5
#| line 11 chain 1 x=4 y=- z=4
#| line 12 chain 1 x=5 y=- z=5 w=5
#| line 13 chain 1 x=6 y=- z=6 w=6 v=6
#| return 13 chain 1 x=8 y=- z=8 w=8 v=8 => [[1], [1]]
#| line 17 <module> 0 swap=1 chain=1 p=4 q=2 r=1 s=1
#| call 8 chain 1 x=2
#| line 9 chain 1 x=2
#| line 10 chain 1 x=4 y=4 z=4
#| line 11 chain 1 x=3 y=- z=3
#| line 12 chain 1 x=4 y=- z=4 w=4
#| line 13 chain 1 x=5 y=- z=5 w=5 v=5
#| return 13 chain 1 x=7 y=- z=7 w=7 v=7 => [[[1], [1]], [[1], [1]]]
#| line 18 <module> 0 swap=1 chain=1 p=4 q=2 r=1 s=3 t=1
#| return 18 <module> 0 swap=1 chain=1 r=1 s=3 t=1 => None
