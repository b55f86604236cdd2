def counter(start):
    count = [start]
    def step(by):
        nonlocal start
        count.append(by)
        start = by
        return count
    return step
one = counter([0])
two = one([1])
three = one(two)
def apply(function, items):
    result = []
    for item in items:
        result.append(function(item))
    return result
made = apply(lambda item: [item], [[1], [2]])
made2 = apply(len, made)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 9 <module> 0 counter=1
#| call 1 counter 1 start=1
#| line 2 counter 1 start=1
#| line 3 counter 1 start=2 count=1
#| line 8 counter 1 start=2 step=1 count=1
#| return 8 counter 1 start=2 step=1 count=1 => <function counter.<locals>.step>
#| line 10 <module> 0 counter=1 one=1
#| call 3 counter.<locals>.step 1 by=1 count=1 start=2
#| line 5 counter.<locals>.step 1 by=1 count=1 start=2
#| line 6 counter.<locals>.step 1 by=2 count=1 start=2
#| line 7 counter.<locals>.step 1 by=3 count=1 start=3
#| return 7 counter.<locals>.step 1 by=3 count=2 start=3 => [[0], [1]]
#| line 11 <module> 0 counter=1 one=1 two=2
#| call 3 counter.<locals>.step 1 by=3 count=3 start=2
#| line 5 counter.<locals>.step 1 by=3 count=3 start=2
#| line 6 counter.<locals>.step 1 by=4 count=4 start=2
#| line 7 counter.<locals>.step 1 by=5 count=5 start=5
#| return 7 counter.<locals>.step 1 by=6 count=6 start=6 => [[0], [1], [...]]
#| line 12 <module> 0 counter=1 one=1 two=5 three=5
#| line 17 <module> 0 counter=1 one=1 two=5 three=5 apply=1
#| call 12 apply 1 function=1 items=1
#| line 13 apply 1 function=1 items=1
#| line 14 apply 1 function=1 items=1 result=1
#| line 15 apply 1 function=1 items=2 result=1 item=2
#| call 17 <lambda> 2 item=2
#| line 17 <lambda> 2 item=2
#| return 17 <lambda> 2 item=3 => [[1]]
#| line 14 apply 1 function=1 items=2 result=1 item=3
#| line 15 apply 1 function=1 items=2 result=1 item=2
#| call 17 <lambda> 2 item=2
#| line 17 <lambda> 2 item=2
#| return 17 <lambda> 2 item=3 => [[2]]
#| line 14 apply 1 function=1 items=2 result=1 item=3
#| line 16 apply 1 function=1 items=1 result=1 item=3
#| return 16 apply 1 function=1 items=1 result=1 item=3 => [[[1]], [[2]]]
#| line 18 <module> 0 counter=1 one=1 two=5 three=5 apply=1 made=1
#| call 12 apply 1 items=2
#| line 13 apply 1 items=2
#| line 14 apply 1 items=2 result=1
#| line 15 apply 1 items=3 result=1 item=2
#| line 14 apply 1 items=3 result=1 item=2
#| line 15 apply 1 items=3 result=1 item=2
#| line 14 apply 1 items=3 result=1 item=2
#| line 16 apply 1 items=2 result=1 item=2
#| return 16 apply 1 items=2 result=1 item=2 => [1, 1]
#| return 18 <module> 0 counter=1 one=1 two=5 three=5 apply=1 made=1 made2=1 => None
