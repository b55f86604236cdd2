a, b = (1, 1000), (2, 2000)
s = {a, b}
t = s | {a}
u = s - {b}
s.discard(a)
for item in t:
    held = item
v = frozenset([a, b])
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0 a=2 b=2
#| line 3 <module> 0 a=3 b=3 s=1
#| line 4 <module> 0 a=4 b=4 s=1 t=1
#| line 5 <module> 0 a=5 b=4 s=1 t=1 u=1
#| line 6 <module> 0 a=4 b=4 s=1 t=1 u=1
#| line 7 <module> 0 a=4 b=5 s=1 t=2 u=1 item=5
#| line 6 <module> 0 a=4 b=6 s=1 t=2 u=1 item=6 held=6
#| line 7 <module> 0 a=5 b=5 s=1 t=2 u=1 item=5 held=5
#| line 6 <module> 0 a=6 b=4 s=1 t=2 u=1 item=6 held=6
#| line 8 <module> 0 a=6 b=4 s=1 t=1 u=1 item=6 held=6
#| return 8 <module> 0 a=7 b=5 s=1 t=1 u=1 item=7 held=7 v=1 => None
