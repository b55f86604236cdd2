# A generator that waits in `yield from`, and an expression of another one: their frames stand in the same place.
def squares(n):
    for i in range(n):
        got = yield i * i
    return "end"


def both(n):
    yield from squares(n)


one = both(3)
print(next(one), next(one))
total = sum(x * 2 for x in squares(4))
print(total)
#| call 0 <module> 0
#| line 2 <module> 0
#| line 8 <module> 0 squares=1
#| line 12 <module> 0 squares=1 both=1
#| line 13 <module> 0 squares=1 both=2 one=1
#| call 8 both 1 n=-
#| line 9 both 1 n=-
#| call 2 squares 2 n=-
#| line 3 squares 2 n=-
#| line 4 squares 2 n=- i=-
#| return 4 squares 2 n=- i=- => 0
#| return 9 both 1 n=- => 0
#| call 9 both 1 n=-
#| call 4 squares 2 n=- i=-
#| line 3 squares 2 n=- i=- got=-
#| line 4 squares 2 n=- i=- got=-
#| return 4 squares 2 n=- i=- got=- => 1
#| return 9 both 1 n=- => 1
#| line 14 <module> 0 squares=2 both=2 one=1
#| call 14 <genexpr> 1 .0=1
#| line 14 <genexpr> 1 .0=1
#| call 2 squares 2 n=-
#| line 3 squares 2 n=-
#| line 4 squares 2 n=- i=-
#| return 4 squares 2 n=- i=- => 0
#| return 14 <genexpr> 1 .0=2 x=- => 0
#| call 14 <genexpr> 1 .0=2 x=-
#| line 14 <genexpr> 1 .0=2 x=-
#| call 4 squares 2 n=- i=-
#| line 3 squares 2 n=- i=- got=-
#| line 4 squares 2 n=- i=- got=-
#| return 4 squares 2 n=- i=- got=- => 1
#| return 14 <genexpr> 1 .0=2 x=- => 2
#| call 14 <genexpr> 1 .0=2 x=-
#| line 14 <genexpr> 1 .0=2 x=-
#| call 4 squares 2 n=- i=- got=-
#| line 3 squares 2 n=- i=- got=-
#| line 4 squares 2 n=- i=- got=-
#| return 4 squares 2 n=- i=- got=- => 4
#| return 14 <genexpr> 1 .0=2 x=- => 8
#| call 14 <genexpr> 1 .0=2 x=-
#| line 14 <genexpr> 1 .0=2 x=-
#| call 4 squares 2 n=- i=- got=-
#| line 3 squares 2 n=- i=- got=-
#| line 4 squares 2 n=- i=- got=-
#| return 4 squares 2 n=- i=- got=- => 9
#| return 14 <genexpr> 1 .0=2 x=- => 18
#| call 14 <genexpr> 1 .0=2 x=-
#| line 14 <genexpr> 1 .0=2 x=-
#| call 4 squares 2 n=- i=- got=-
#| line 3 squares 2 n=- i=- got=-
#| line 5 squares 2 n=- i=- got=-
#| return 5 squares 2 n=- i=- got=- => 'end'
#| exception 14 <genexpr> 1 .0=2 x=- => StopIteration: end
#| return 14 <genexpr> 1 .0=1 x=- => None
#| line 15 <module> 0 squares=2 both=2 one=1 total=-
#| return 15 <module> 0 squares=2 both=2 one=1 total=- => None
