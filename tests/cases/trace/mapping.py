def pair(value):
    return (value, value)
items = [[1], [2]]
pairs = list(map(pair, items))
kept = list(filter(lambda item: item != [1], items))
table = dict(pairs and [(1, pairs)])
zipped = [both for both in zip(items, pairs)]
#| call 0 <module> 0
#| line 1 <module> 0
#| line 3 <module> 0 pair=1
#| line 4 <module> 0 pair=1 items=1
#| call 1 pair 1 value=3
#| line 2 pair 1 value=3
#| return 2 pair 1 value=5 => ([1], [1])
#| call 1 pair 1 value=3
#| line 2 pair 1 value=3
#| return 2 pair 1 value=5 => ([2], [2])
#| line 5 <module> 0 pair=1 items=1 pairs=1
#| call 5 <lambda> 1 item=5
#| line 5 <lambda> 1 item=5
#| return 5 <lambda> 1 item=5 => False
#| call 5 <lambda> 1 item=5
#| line 5 <lambda> 1 item=5
#| return 5 <lambda> 1 item=5 => True
#| line 6 <module> 0 pair=1 items=1 pairs=1 kept=1
#| line 7 <module> 0 pair=1 items=1 pairs=2 kept=1 table=1
#| line 7 <module> 0 both=3
#| line 7 <module> 0 both=2
#| return 7 <module> 0 pair=1 items=1 pairs=2 kept=1 table=1 zipped=1 => None
