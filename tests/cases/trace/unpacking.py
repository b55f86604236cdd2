def spread(pairs):
    out = []
    for first, *others in pairs:
        out.append((others, first))
    (a, b), *more = out
    return [*a, b, *more]
x, y = [1], [2]
result = spread([(x, y, x), (y,)])
p, (q, r) = x, (y, x)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 7 <module> 0 spread=1
#| line 8 <module> 0 spread=1 x=1 y=1
#| call 1 spread 1 pairs=1
#| line 2 spread 1 pairs=1
#| line 3 spread 1 pairs=1 out=1
#| line 4 spread 1 pairs=2 out=1 first=5 others=1
#| line 3 spread 1 pairs=2 out=1 first=6 others=2
#| line 4 spread 1 pairs=2 out=1 first=5 others=1
#| line 3 spread 1 pairs=2 out=1 first=6 others=2
#| line 5 spread 1 pairs=1 out=1 first=6 others=2
#| line 6 spread 1 pairs=1 out=1 first=6 others=2 a=2 b=6 more=1
#| return 6 spread 1 pairs=1 out=1 first=7 others=2 a=2 b=8 more=1 => [[2], [1], [1], ([], [2])]
#| line 9 <module> 0 spread=1 x=3 y=3 result=1
#| return 9 <module> 0 spread=1 x=5 y=4 result=1 p=5 q=4 r=5 => None
