def check(items):
    some = any(len(item) > 1 for item in items)
    every = all(item for item in items)
    return some, every
a, b = [1], [1, 2]
answer = check([a, b, a])
g = (item for item in [a, b])
first = next(g)
del g
#| call 0 <module> 0
#| line 1 <module> 0
#| line 5 <module> 0 check=1
#| line 6 <module> 0 check=1 a=1 b=1
#| call 1 check 1 items=1
#| line 2 check 1 items=1
#| call 2 check.<locals>.<genexpr> 2 .0=1
#| line 2 check.<locals>.<genexpr> 2 .0=1
#| return 2 check.<locals>.<genexpr> 2 .0=2 item=4 => False
#| line 2 check 1 items=2
#| call 2 check.<locals>.<genexpr> 2 .0=2 item=4
#| line 2 check.<locals>.<genexpr> 2 .0=2 item=4
#| return 2 check.<locals>.<genexpr> 2 .0=2 item=3 => True
#| call 2 check.<locals>.<genexpr> 2 .0=2 item=3
#| exception 2 check.<locals>.<genexpr> 2 .0=2 item=3 => GeneratorExit: 
#| return 2 check.<locals>.<genexpr> 2 .0=1 item=3 => None
#| line 3 check 1 items=1 some=-
#| call 3 check.<locals>.<genexpr> 2 .0=1
#| line 3 check.<locals>.<genexpr> 2 .0=1
#| return 3 check.<locals>.<genexpr> 2 .0=2 item=5 => [1]
#| line 3 check 1 items=2 some=-
#| call 3 check.<locals>.<genexpr> 2 .0=2 item=4
#| line 3 check.<locals>.<genexpr> 2 .0=2 item=4
#| return 3 check.<locals>.<genexpr> 2 .0=2 item=4 => [1, 2]
#| line 3 check 1 items=2 some=-
#| call 3 check.<locals>.<genexpr> 2 .0=2 item=3
#| line 3 check.<locals>.<genexpr> 2 .0=2 item=3
#| return 3 check.<locals>.<genexpr> 2 .0=2 item=5 => [1]
#| line 3 check 1 items=2 some=-
#| call 3 check.<locals>.<genexpr> 2 .0=2 item=4
#| line 3 check.<locals>.<genexpr> 2 .0=2 item=4
#| return 3 check.<locals>.<genexpr> 2 .0=1 item=4 => None
#| line 4 check 1 items=1 some=- every=-
#| return 4 check 1 items=1 some=- every=- => (True, True)
#| line 7 <module> 0 check=1 a=1 b=1 answer=1
#| line 8 <module> 0 check=1 a=2 b=2 answer=1 g=1
#| call 7 <genexpr> 1 .0=1
#| line 7 <genexpr> 1 .0=1
#| return 7 <genexpr> 1 .0=2 item=4 => [1]
#| line 9 <module> 0 check=1 a=4 b=2 answer=1 g=1 first=4
#| call 7 <genexpr> 1 .0=2 item=4
#| exception 7 <genexpr> 1 .0=2 item=4 => GeneratorExit: 
#| return 7 <genexpr> 1 .0=1 item=4 => None
#| return 9 <module> 0 check=1 a=2 b=1 answer=1 first=2 => None
