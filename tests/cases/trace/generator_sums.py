def squares(items):
    for item in items:
        yield [item * item]
def total(items):
    out = []
    for value in squares(items):
        out += value
    return sum(out), out
t = total([10, 20])
first = next(squares([100]))
#| call 0 <module> 0
#| line 1 <module> 0
#| line 4 <module> 0 squares=1
#| line 9 <module> 0 squares=1 total=1
#| call 4 total 1 items=1
#| line 5 total 1 items=1
#| line 6 total 1 items=1 out=1
#| call 1 squares 2 items=2
#| line 2 squares 2 items=2
#| line 3 squares 2 items=3 item=-
#| return 3 squares 2 items=3 item=- => [100]
#| line 7 total 1 items=3 out=1 value=1
#| line 6 total 1 items=3 out=1 value=1
#| call 3 squares 2 items=3 item=-
#| line 2 squares 2 items=3 item=-
#| line 3 squares 2 items=3 item=-
#| return 3 squares 2 items=3 item=- => [400]
#| line 7 total 1 items=3 out=1 value=1
#| line 6 total 1 items=3 out=1 value=1
#| call 3 squares 2 items=3 item=-
#| line 2 squares 2 items=3 item=-
#| return 2 squares 2 items=2 item=- => None
#| line 8 total 1 items=1 out=1 value=1
#| return 8 total 1 items=1 out=2 value=1 => (500, [100, 400])
#| line 10 <module> 0 squares=1 total=1 t=1
#| call 1 squares 1 items=1
#| line 2 squares 1 items=1
#| line 3 squares 1 items=2 item=-
#| return 3 squares 1 items=2 item=- => [10000]
#| call 3 squares 1 items=2 item=-
#| exception 3 squares 1 items=2 item=- => GeneratorExit: 
#| return 3 squares 1 items=1 item=- => None
#| return 10 <module> 0 squares=1 total=1 t=1 first=1 => None
