def by_length(item):
    return len(item)
a, b, c = [1, 2], [1], []
order = sorted([a, b, c], key=by_length)
order.sort(key=lambda item: -len(item))
least = min(order, key=by_length)
most = max(a, b, c, key=by_length)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 3 <module> 0 by_length=1
#| line 4 <module> 0 by_length=1 a=1 b=1 c=1
#| call 1 by_length 1 item=4
#| line 2 by_length 1 item=4
#| return 2 by_length 1 item=4 => 2
#| call 1 by_length 1 item=4
#| line 2 by_length 1 item=4
#| return 2 by_length 1 item=4 => 1
#| call 1 by_length 1 item=4
#| line 2 by_length 1 item=4
#| return 2 by_length 1 item=4 => 0
#| line 5 <module> 0 by_length=1 a=2 b=2 c=2 order=1
#| call 5 <lambda> 1 item=3
#| line 5 <lambda> 1 item=3
#| return 5 <lambda> 1 item=3 => 0
#| call 5 <lambda> 1 item=3
#| line 5 <lambda> 1 item=3
#| return 5 <lambda> 1 item=3 => -1
#| call 5 <lambda> 1 item=3
#| line 5 <lambda> 1 item=3
#| return 5 <lambda> 1 item=3 => -2
#| line 6 <module> 0 by_length=1 a=2 b=2 c=2 order=1
#| call 1 by_length 1 item=4
#| line 2 by_length 1 item=4
#| return 2 by_length 1 item=4 => 2
#| call 1 by_length 1 item=4
#| line 2 by_length 1 item=4
#| return 2 by_length 1 item=4 => 1
#| call 1 by_length 1 item=4
#| line 2 by_length 1 item=4
#| return 2 by_length 1 item=4 => 0
#| line 7 <module> 0 by_length=1 a=2 b=2 c=3 order=1 least=3
#| call 1 by_length 1 item=5
#| line 2 by_length 1 item=5
#| return 2 by_length 1 item=5 => 2
#| call 1 by_length 1 item=5
#| line 2 by_length 1 item=5
#| return 2 by_length 1 item=5 => 1
#| call 1 by_length 1 item=6
#| line 2 by_length 1 item=6
#| return 2 by_length 1 item=6 => 0
#| return 7 <module> 0 by_length=1 a=3 b=2 c=3 order=1 least=3 most=3 => None
