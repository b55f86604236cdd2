def grow(target, amount):
    before = target
    target += amount
    same = before is target
    target = target + amount
    return before, target
a = [1]
b, c = grow(a, [[2]])
n = (a,)
n += (b,)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 7 <module> 0 grow=1
#| line 8 <module> 0 grow=1 a=1
#| call 1 grow 1 target=2 amount=1
#| line 2 grow 1 target=2 amount=1
#| line 3 grow 1 target=3 amount=1 before=3
#| line 4 grow 1 target=3 amount=1 before=3
#| line 5 grow 1 target=3 amount=1 before=3 same=-
#| line 6 grow 1 target=1 amount=1 before=2 same=-
#| return 6 grow 1 target=2 amount=1 before=3 same=- => ([1, [2]], [1, [2], [2]])
#| line 9 <module> 0 grow=1 a=2 b=2 c=1
#| line 10 <module> 0 grow=1 a=3 b=3 c=1 n=1
#| return 10 <module> 0 grow=1 a=4 b=4 c=1 n=1 => None
