def inner(a, b):
    return [a, b]
def middle(x):
    return inner(x, inner(x, x))
def outer(y):
    z = middle(y)
    return inner(z, y)
v = [0]
w = outer(v)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 3 <module> 0 inner=1
#| line 5 <module> 0 inner=1 middle=1
#| line 8 <module> 0 inner=1 middle=1 outer=1
#| line 9 <module> 0 inner=1 middle=1 outer=1 v=1
#| call 5 outer 1 y=2
#| line 6 outer 1 y=2
#| call 3 middle 2 x=2
#| line 4 middle 2 x=2
#| call 1 inner 3 a=2 b=2
#| line 2 inner 3 a=2 b=2
#| return 2 inner 3 a=4 b=4 => [[0], [0]]
#| call 1 inner 3 a=4 b=1
#| line 2 inner 3 a=4 b=1
#| return 2 inner 3 a=5 b=2 => [[0], [[0], [0]]]
#| return 4 middle 2 x=5 => [[0], [[0], [0]]]
#| line 7 outer 1 y=5 z=1
#| call 1 inner 2 a=1 b=5
#| line 2 inner 2 a=1 b=5
#| return 2 inner 2 a=2 b=6 => [[[0], [[0], [0]]], [0]]
#| return 7 outer 1 y=6 z=2 => [[[0], [[0], [0]]], [0]]
#| return 9 <module> 0 inner=1 middle=1 outer=1 v=5 w=1 => None
