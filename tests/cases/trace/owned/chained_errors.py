def low(value):
    raise KeyError(value)
def high(value):
    try:
        low(value)
    except KeyError as error:
        raise RuntimeError("high") from error
def top(value):
    try:
        high(value)
    except RuntimeError as error:
        cause = error.__cause__
        return cause.args
v = [1]
got = top(v)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 3 <module> 0 low=1
#| line 8 <module> 0 low=1 high=1
#| line 14 <module> 0 low=1 high=1 top=1
#| line 15 <module> 0 low=1 high=1 top=1 v=1
#| call 8 top 1 value=2
#| line 9 top 1 value=2
#| line 10 top 1 value=2
#| call 3 high 2 value=3
#| line 4 high 2 value=3
#| line 5 high 2 value=3
#| call 1 low 3 value=4
#| line 2 low 3 value=4
#| exception 2 low 3 value=5 => KeyError: [1]
#| return 2 low 3 value=5 => None
#| exception 5 high 2 value=5 => KeyError: [1]
#| line 6 high 2 value=5
#| line 7 high 2 value=5 error=2
#| exception 7 high 2 value=5 error=4 => RuntimeError: high
#| return 7 high 2 value=5 => None
#| exception 10 top 1 value=5 => RuntimeError: high
#| line 11 top 1 value=5
#| line 12 top 1 value=5 error=2
#| line 13 top 1 value=5 error=2 cause=3
#| return 13 top 1 value=5 cause=1 => ([1],)
#| return 15 <module> 0 low=2 high=2 top=2 v=5 got=2 => None
