def average():
    seen = []
    value = yield None
    while value is not None:
        seen.append(value)
        value = yield seen
    return seen
g = average()
next(g)
a = g.send([1])
b = g.send([2])
try:
    g.send(None)
except StopIteration as stop:
    last = stop.value
#| call 0 <module> 0
#| line 1 <module> 0
#| line 8 <module> 0 average=1
#| line 9 <module> 0 average=2 g=1
#| call 1 average 1
#| line 2 average 1
#| line 3 average 1 seen=1
#| return 3 average 1 seen=1 => None
#| line 10 <module> 0 average=2 g=1
#| call 3 average 1 seen=1
#| line 4 average 1 seen=1 value=2
#| line 5 average 1 seen=1 value=2
#| line 6 average 1 seen=1 value=3
#| return 6 average 1 seen=1 value=3 => [[1]]
#| line 11 <module> 0 average=2 g=1 a=2
#| call 6 average 1 seen=2 value=2
#| line 4 average 1 seen=2 value=2
#| line 5 average 1 seen=2 value=2
#| line 6 average 1 seen=2 value=3
#| return 6 average 1 seen=2 value=3 => [[1], [2]]
#| line 12 <module> 0 average=2 g=1 a=3 b=3
#| line 13 <module> 0 average=2 g=1 a=3 b=3
#| call 6 average 1 seen=3 value=2
#| line 4 average 1 seen=3 value=-
#| line 7 average 1 seen=3 value=-
#| return 7 average 1 seen=3 value=- => [[1], [2]]
#| exception 13 <module> 0 average=1 g=1 a=4 b=4 => StopIteration: [[1], [2]]
#| line 14 <module> 0 average=1 g=1 a=4 b=4
#| line 15 <module> 0 average=1 g=1 a=4 b=4 stop=2
#| return 15 <module> 0 average=1 g=1 a=3 b=3 last=3 => None
