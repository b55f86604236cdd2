def loops(items):
    total = 0
    for i in items:
        total += len(i)
    for k in {"a": [1], "b": [2]}:
        total += 1
    for k, v in {"a": [1], "b": [2]}.items():
        v.append(k)
    for i, v in enumerate(items):
        last = v
    for a, b in zip(items, items):
        pass
    for c in "héy":
        pass
    for n in range(1000, 1003):
        pass
    for q in reversed(items):
        continue
    else:
        total = -1
    for s in {1000}:
        break
    while total < 2:
        total += 1
        if total == 1:
            continue
    else:
        total = 7
    return total
loops([[1], [2, 3]])
l = [[1], [2]]
for x in l:
    y = x
for x, y in [(l, l), (1, 2)]:
    z = x
i = 0
while i < 3:
    i += 1
for j in range(2):
    for k in range(2):
        if j == k: continue
        print(j, k)
for x in []:
    pass
for i in range(3): print(i)
while i: i -= 1
#| call 0 <module> 0
#| line 1 <module> 0
#| line 30 <module> 0 loops=1
#| call 1 loops 1 items=1
#| line 2 loops 1 items=1
#| line 3 loops 1 items=1 total=-
#| line 4 loops 1 items=2 total=- i=2
#| line 3 loops 1 items=2 total=- i=2
#| line 4 loops 1 items=2 total=- i=2
#| line 3 loops 1 items=2 total=- i=2
#| line 5 loops 1 items=1 total=- i=2
#| line 6 loops 1 items=1 total=- i=2 k=-
#| line 5 loops 1 items=1 total=- i=2 k=-
#| line 6 loops 1 items=1 total=- i=2 k=-
#| line 5 loops 1 items=1 total=- i=2 k=-
#| line 7 loops 1 items=1 total=- i=2 k=-
#| line 8 loops 1 items=1 total=- i=2 k=- v=3
#| line 7 loops 1 items=1 total=- i=2 k=- v=3
#| line 8 loops 1 items=1 total=- i=2 k=- v=3
#| line 7 loops 1 items=1 total=- i=2 k=- v=3
#| line 9 loops 1 items=1 total=- i=2 k=- v=1
#| line 10 loops 1 items=2 total=- i=- k=- v=3
#| line 9 loops 1 items=2 total=- i=- k=- v=4 last=4
#| line 10 loops 1 items=2 total=- i=- k=- v=3 last=2
#| line 9 loops 1 items=2 total=- i=- k=- v=4 last=4
#| line 11 loops 1 items=1 total=- i=- k=- v=3 last=3
#| line 12 loops 1 items=3 total=- i=- k=- v=3 last=3 a=5 b=5
#| line 11 loops 1 items=3 total=- i=- k=- v=3 last=3 a=5 b=5
#| line 12 loops 1 items=3 total=- i=- k=- v=7 last=7 a=7 b=7
#| line 11 loops 1 items=3 total=- i=- k=- v=7 last=7 a=7 b=7
#| line 13 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5
#| line 14 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=-
#| line 13 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=-
#| line 14 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=-
#| line 13 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=-
#| line 14 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=-
#| line 13 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=-
#| line 15 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=-
#| line 16 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1
#| line 15 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1
#| line 16 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1
#| line 15 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1
#| line 16 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1
#| line 15 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1
#| line 17 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1
#| line 18 loops 1 items=2 total=- i=- k=- v=6 last=6 a=6 b=6 c=- n=1 q=6
#| line 17 loops 1 items=2 total=- i=- k=- v=6 last=6 a=6 b=6 c=- n=1 q=6
#| line 18 loops 1 items=2 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2
#| line 17 loops 1 items=2 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2
#| line 20 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2
#| line 21 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2
#| line 22 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 23 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 24 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 25 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 23 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 24 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 25 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 26 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 23 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 24 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 25 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 23 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 28 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| line 29 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3
#| return 29 loops 1 items=1 total=- i=- k=- v=5 last=5 a=5 b=5 c=- n=1 q=2 s=3 => 7
#| line 31 <module> 0 loops=1
#| line 32 <module> 0 loops=1 l=1
#| line 33 <module> 0 loops=1 l=2 x=2
#| line 32 <module> 0 loops=1 l=2 x=3 y=3
#| line 33 <module> 0 loops=1 l=2 x=2 y=2
#| line 32 <module> 0 loops=1 l=2 x=3 y=3
#| line 34 <module> 0 loops=1 l=1 x=3 y=3
#| line 35 <module> 0 loops=1 l=5 x=5 y=5
#| line 34 <module> 0 loops=1 l=6 x=6 y=6 z=6
#| line 35 <module> 0 loops=1 l=4 x=- y=- z=4
#| line 34 <module> 0 loops=1 l=3 x=- y=- z=-
#| line 36 <module> 0 loops=1 l=1 x=- y=- z=-
#| line 37 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 38 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 37 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 38 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 37 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 38 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 37 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 39 <module> 0 loops=1 l=1 x=- y=- z=- i=-
#| line 40 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=-
#| line 41 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 40 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 41 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 42 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 40 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 39 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 40 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 41 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 42 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 40 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 41 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 40 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 39 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 43 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 45 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 45 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 45 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 45 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 46 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 46 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| line 46 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=-
#| return 46 <module> 0 loops=1 l=1 x=- y=- z=- i=- j=- k=- => None
