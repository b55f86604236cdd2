def keep(function):
    calls = []
    def inner(*args):
        calls.append(args)
        return function(*args)
    inner.calls = calls
    return inner
@keep
def join(a, b):
    return [a, b]
x = [1]
y = join(x, x)
z = join(y, x)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 8 <module> 0 keep=1
#| line 9 <module> 0 keep=2
#| line 8 <module> 0 keep=2
#| call 1 keep 1 function=1
#| line 2 keep 1 function=1
#| line 3 keep 1 function=1 calls=1
#| line 6 keep 1 function=1 inner=1 calls=1
#| line 7 keep 1 function=1 inner=1 calls=2
#| return 7 keep 1 function=1 inner=1 calls=2 => <function keep.<locals>.inner>
#| line 9 <module> 0 keep=1
#| line 11 <module> 0 keep=1 join=1
#| line 12 <module> 0 keep=1 join=1 x=1
#| call 3 keep.<locals>.inner 1 args=1 calls=2 function=1
#| line 4 keep.<locals>.inner 1 args=1 calls=2 function=1
#| line 5 keep.<locals>.inner 1 args=2 calls=2 function=1
#| call 8 join 2 a=5 b=5
#| line 10 join 2 a=5 b=5
#| return 10 join 2 a=7 b=7 => [[1], [1]]
#| return 5 keep.<locals>.inner 1 args=2 calls=2 function=1 => [[1], [1]]
#| line 13 <module> 0 keep=1 join=1 x=5 y=1
#| call 3 keep.<locals>.inner 1 args=1 calls=2 function=1
#| line 4 keep.<locals>.inner 1 args=1 calls=2 function=1
#| line 5 keep.<locals>.inner 1 args=2 calls=2 function=1
#| call 8 join 2 a=3 b=7
#| line 10 join 2 a=3 b=7
#| return 10 join 2 a=4 b=8 => [[[1], [1]], [1]]
#| return 5 keep.<locals>.inner 1 args=2 calls=2 function=1 => [[[1], [1]], [1]]
#| return 13 <module> 0 keep=1 join=1 x=7 y=3 z=1 => None
