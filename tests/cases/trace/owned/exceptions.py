def risky(value):
    try:
        held = value
        raise ValueError("no", value)
    except ValueError as error:
        seen = error.args
        value = None
    else:
        seen = ()
    finally:
        last = seen
    return last
def outer(value):
    copy = value
    try:
        return risky(value)
    finally:
        copy = None
a = [1]
b = outer(a)
c = risky(b)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 13 <module> 0 risky=1
#| line 19 <module> 0 risky=1 outer=1
#| line 20 <module> 0 risky=1 outer=1 a=1
#| call 13 outer 1 value=2
#| line 14 outer 1 value=2
#| line 15 outer 1 value=3 copy=3
#| line 16 outer 1 value=3 copy=3
#| call 1 risky 2 value=4
#| line 2 risky 2 value=4
#| line 3 risky 2 value=4
#| line 4 risky 2 value=5 held=5
#| exception 4 risky 2 value=6 held=6 => ValueError: ('no', [1])
#| line 5 risky 2 value=6 held=6
#| line 6 risky 2 value=6 held=6 error=2
#| line 7 risky 2 value=6 held=6 seen=2 error=2
#| line 11 risky 2 value=- held=5 seen=1
#| line 12 risky 2 value=- held=5 seen=2 last=2
#| return 12 risky 2 value=- held=5 seen=3 last=3 => ('no', [1])
#| line 18 outer 1 value=4 copy=4
#| return 18 outer 1 value=3 copy=- => ('no', [1])
#| line 21 <module> 0 risky=1 outer=1 a=2 b=1
#| call 1 risky 1 value=2
#| line 2 risky 1 value=2
#| line 3 risky 1 value=2
#| line 4 risky 1 value=3 held=3
#| exception 4 risky 1 value=4 held=4 => ValueError: ('no', ('no', [1]))
#| line 5 risky 1 value=4 held=4
#| line 6 risky 1 value=4 held=4 error=2
#| line 7 risky 1 value=4 held=4 seen=2 error=2
#| line 11 risky 1 value=- held=3 seen=1
#| line 12 risky 1 value=- held=3 seen=2 last=2
#| return 12 risky 1 value=- held=3 seen=3 last=3 => ('no', ('no', [1]))
#| return 21 <module> 0 risky=1 outer=1 a=2 b=2 c=1 => None
