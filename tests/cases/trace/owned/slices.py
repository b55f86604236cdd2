def cut(items):
    head, tail = items[:1], items[1:]
    last = tail[-1]
    tail[0:1] = [last, head]
    del items[0]
    return tail
items = [[1], [2], [3]]
rest = cut(items)
rest[::2] = [items, items]
#| call 0 <module> 0
#| line 1 <module> 0
#| line 7 <module> 0 cut=1
#| line 8 <module> 0 cut=1 items=1
#| call 1 cut 1 items=2
#| line 2 cut 1 items=2
#| line 3 cut 1 items=2 head=1 tail=1
#| line 4 cut 1 items=2 head=1 tail=1 last=3
#| line 5 cut 1 items=2 head=2 tail=1 last=4
#| line 6 cut 1 items=2 head=2 tail=1 last=4
#| return 6 cut 1 items=2 head=2 tail=2 last=4 => [[3], [[1]], [3]]
#| line 9 <module> 0 cut=1 items=1 rest=1
#| return 9 <module> 0 cut=1 items=3 rest=1 => None
