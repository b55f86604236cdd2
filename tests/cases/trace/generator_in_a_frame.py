def numbers(items):
    try:
        for item in items:
            yield item
    finally:
        items.append([0])
def take(items):
    held = [items]
    g = numbers(items)
    kept = next(g)
    return kept
x = [[1], [2]]
y = take(x)
for z in numbers(x):
    break
#| call 0 <module> 0
#| line 1 <module> 0
#| line 7 <module> 0 numbers=1
#| line 12 <module> 0 numbers=1 take=1
#| line 13 <module> 0 numbers=1 take=1 x=1
#| call 7 take 1 items=2
#| line 8 take 1 items=2
#| line 9 take 1 items=3 held=1
#| line 10 take 1 items=4 held=1 g=1
#| call 1 numbers 2 items=4
#| line 2 numbers 2 items=4
#| line 3 numbers 2 items=4
#| line 4 numbers 2 items=5 item=2
#| return 4 numbers 2 items=5 item=2 => [1]
#| line 11 take 1 items=5 held=1 g=1 kept=3
#| return 11 take 1 items=5 held=1 g=1 kept=3 => [1]
#| call 4 numbers 1 items=5 item=3
#| exception 4 numbers 1 items=5 item=3 => GeneratorExit: 
#| line 6 numbers 1 items=4 item=3
#| return 6 numbers 1 items=4 item=3 => None
#| line 14 <module> 0 numbers=1 take=1 x=1 y=2
#| call 1 numbers 1 items=2
#| line 2 numbers 1 items=2
#| line 3 numbers 1 items=2
#| line 4 numbers 1 items=3 item=3
#| return 4 numbers 1 items=3 item=3 => [1]
#| line 15 <module> 0 numbers=2 take=1 x=3 y=4 z=4
#| call 4 numbers 1 items=3 item=4
#| exception 4 numbers 1 items=3 item=4 => GeneratorExit: 
#| line 6 numbers 1 items=2 item=4
#| return 6 numbers 1 items=2 item=4 => None
#| return 15 <module> 0 numbers=1 take=1 x=1 y=3 z=3 => None
