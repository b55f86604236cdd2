def memo(function):
    known = {}
    def inner(n):
        if n not in known:
            known[n] = function(n)
        return known[n]
    return inner
@memo
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
value = fib(5)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 8 <module> 0 memo=1
#| line 9 <module> 0 memo=2
#| line 8 <module> 0 memo=2
#| call 1 memo 1 function=1
#| line 2 memo 1 function=1
#| line 3 memo 1 function=1 known=1
#| line 7 memo 1 function=1 inner=1 known=1
#| return 7 memo 1 function=1 inner=1 known=1 => <function memo.<locals>.inner>
#| line 9 <module> 0 memo=1
#| line 13 <module> 0 memo=1 fib=1
#| call 3 memo.<locals>.inner 1 n=- function=1 known=1
#| line 4 memo.<locals>.inner 1 n=- function=1 known=1
#| line 5 memo.<locals>.inner 1 n=- function=1 known=1
#| call 8 fib 2 n=-
#| line 10 fib 2 n=-
#| line 12 fib 2 n=-
#| call 3 memo.<locals>.inner 3 n=- function=2 known=1
#| line 4 memo.<locals>.inner 3 n=- function=2 known=1
#| line 5 memo.<locals>.inner 3 n=- function=2 known=1
#| call 8 fib 4 n=-
#| line 10 fib 4 n=-
#| line 12 fib 4 n=-
#| call 3 memo.<locals>.inner 5 n=- function=3 known=1
#| line 4 memo.<locals>.inner 5 n=- function=3 known=1
#| line 5 memo.<locals>.inner 5 n=- function=3 known=1
#| call 8 fib 6 n=-
#| line 10 fib 6 n=-
#| line 12 fib 6 n=-
#| call 3 memo.<locals>.inner 7 n=- function=4 known=1
#| line 4 memo.<locals>.inner 7 n=- function=4 known=1
#| line 5 memo.<locals>.inner 7 n=- function=4 known=1
#| call 8 fib 8 n=-
#| line 10 fib 8 n=-
#| line 12 fib 8 n=-
#| call 3 memo.<locals>.inner 9 n=- function=5 known=1
#| line 4 memo.<locals>.inner 9 n=- function=5 known=1
#| line 5 memo.<locals>.inner 9 n=- function=5 known=1
#| call 8 fib 10 n=-
#| line 10 fib 10 n=-
#| line 11 fib 10 n=-
#| return 11 fib 10 n=- => 1
#| line 6 memo.<locals>.inner 9 n=- function=5 known=1
#| return 6 memo.<locals>.inner 9 n=- function=5 known=1 => 1
#| call 3 memo.<locals>.inner 9 n=- function=5 known=1
#| line 4 memo.<locals>.inner 9 n=- function=5 known=1
#| line 5 memo.<locals>.inner 9 n=- function=5 known=1
#| call 8 fib 10 n=-
#| line 10 fib 10 n=-
#| line 11 fib 10 n=-
#| return 11 fib 10 n=- => 0
#| line 6 memo.<locals>.inner 9 n=- function=5 known=1
#| return 6 memo.<locals>.inner 9 n=- function=5 known=1 => 0
#| return 12 fib 8 n=- => 1
#| line 6 memo.<locals>.inner 7 n=- function=4 known=1
#| return 6 memo.<locals>.inner 7 n=- function=4 known=1 => 1
#| call 3 memo.<locals>.inner 7 n=- function=4 known=1
#| line 4 memo.<locals>.inner 7 n=- function=4 known=1
#| line 6 memo.<locals>.inner 7 n=- function=4 known=1
#| return 6 memo.<locals>.inner 7 n=- function=4 known=1 => 1
#| return 12 fib 6 n=- => 2
#| line 6 memo.<locals>.inner 5 n=- function=3 known=1
#| return 6 memo.<locals>.inner 5 n=- function=3 known=1 => 2
#| call 3 memo.<locals>.inner 5 n=- function=3 known=1
#| line 4 memo.<locals>.inner 5 n=- function=3 known=1
#| line 6 memo.<locals>.inner 5 n=- function=3 known=1
#| return 6 memo.<locals>.inner 5 n=- function=3 known=1 => 1
#| return 12 fib 4 n=- => 3
#| line 6 memo.<locals>.inner 3 n=- function=2 known=1
#| return 6 memo.<locals>.inner 3 n=- function=2 known=1 => 3
#| call 3 memo.<locals>.inner 3 n=- function=2 known=1
#| line 4 memo.<locals>.inner 3 n=- function=2 known=1
#| line 6 memo.<locals>.inner 3 n=- function=2 known=1
#| return 6 memo.<locals>.inner 3 n=- function=2 known=1 => 2
#| return 12 fib 2 n=- => 5
#| line 6 memo.<locals>.inner 1 n=- function=1 known=1
#| return 6 memo.<locals>.inner 1 n=- function=1 known=1 => 5
#| return 13 <module> 0 memo=1 fib=1 value=- => None
