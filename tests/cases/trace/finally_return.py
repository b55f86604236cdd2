def first(value):
    try:
        return value
    finally:
        value = None
def second(value):
    for item in [value, value]:
        try:
            continue
        finally:
            kept = item
    return kept
a = [1]
b = first(a)
c = second(a)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 6 <module> 0 first=1
#| line 13 <module> 0 first=1 second=1
#| line 14 <module> 0 first=1 second=1 a=1
#| call 1 first 1 value=2
#| line 2 first 1 value=2
#| line 3 first 1 value=2
#| line 5 first 1 value=3
#| return 5 first 1 value=- => [1]
#| line 15 <module> 0 first=1 second=1 a=2 b=2
#| call 6 second 1 value=3
#| line 7 second 1 value=3
#| line 8 second 1 value=6 item=6
#| line 9 second 1 value=6 item=6
#| line 11 second 1 value=6 item=6
#| line 7 second 1 value=7 item=7 kept=7
#| line 8 second 1 value=7 item=7 kept=7
#| line 9 second 1 value=7 item=7 kept=7
#| line 11 second 1 value=7 item=7 kept=7
#| line 7 second 1 value=7 item=7 kept=7
#| line 12 second 1 value=5 item=5 kept=5
#| return 12 second 1 value=6 item=6 kept=6 => [1]
#| return 15 <module> 0 first=1 second=1 a=3 b=3 c=3 => None
