def remember(value, store={}):
    store[len(store)] = value
    return store
one, two = [1], [2]
s = remember(one)
s = remember(two)
def late(value=one, *, key=two):
    return value, key
late()
late(two, key=one)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 4 <module> 0 remember=1
#| line 5 <module> 0 remember=1 one=1 two=1
#| call 1 remember 1 value=2 store=2
#| line 2 remember 1 value=2 store=2
#| line 3 remember 1 value=3 store=2
#| return 3 remember 1 value=3 store=3 => {0: [1]}
#| line 6 <module> 0 remember=1 one=2 two=1 s=2
#| call 1 remember 1 value=2 store=3
#| line 2 remember 1 value=2 store=3
#| line 3 remember 1 value=3 store=3
#| return 3 remember 1 value=3 store=4 => {0: [1], 1: [2]}
#| line 7 <module> 0 remember=1 one=2 two=2 s=2
#| line 9 <module> 0 remember=1 one=3 two=3 s=2 late=1
#| call 7 late 1 value=4 key=4
#| line 8 late 1 value=4 key=4
#| return 8 late 1 value=5 key=5 => ([1], [2])
#| line 10 <module> 0 remember=1 one=3 two=3 s=2 late=1
#| call 7 late 1 value=4 key=4
#| line 8 late 1 value=4 key=4
#| return 8 late 1 value=5 key=5 => ([2], [1])
#| return 10 <module> 0 remember=1 one=3 two=3 s=2 late=1 => None
