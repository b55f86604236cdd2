def inner(node, level, lls):
    if level > 1:
        return
    inner(node, level + 1, lls)
    inner(node, level=level + 1, lls=lls)
def outer():
    lls = [[] for _ in range(3)]
    inner(None, level=0, lls=lls)
    return lls
outer()
#| call 0 <module> 0
#| line 1 <module> 0
#| line 6 <module> 0 inner=1
#| line 10 <module> 0 inner=1 outer=1
#| call 6 outer 1
#| line 7 outer 1
#| line 7 outer 1 _=-
#| line 7 outer 1 _=-
#| line 7 outer 1 _=-
#| line 8 outer 1 lls=1
#| call 1 inner 2 node=- level=- lls=1
#| line 2 inner 2 node=- level=- lls=1
#| line 4 inner 2 node=- level=- lls=1
#| call 1 inner 3 node=- level=- lls=1
#| line 2 inner 3 node=- level=- lls=1
#| line 4 inner 3 node=- level=- lls=1
#| call 1 inner 4 node=- level=- lls=1
#| line 2 inner 4 node=- level=- lls=1
#| line 3 inner 4 node=- level=- lls=1
#| return 3 inner 4 node=- level=- lls=1 => None
#| line 5 inner 3 node=- level=- lls=1
#| call 1 inner 4 node=- level=- lls=1
#| line 2 inner 4 node=- level=- lls=1
#| line 3 inner 4 node=- level=- lls=1
#| return 3 inner 4 node=- level=- lls=1 => None
#| return 5 inner 3 node=- level=- lls=1 => None
#| line 5 inner 2 node=- level=- lls=1
#| call 1 inner 3 node=- level=- lls=1
#| line 2 inner 3 node=- level=- lls=1
#| line 4 inner 3 node=- level=- lls=1
#| call 1 inner 4 node=- level=- lls=1
#| line 2 inner 4 node=- level=- lls=1
#| line 3 inner 4 node=- level=- lls=1
#| return 3 inner 4 node=- level=- lls=1 => None
#| line 5 inner 3 node=- level=- lls=1
#| call 1 inner 4 node=- level=- lls=1
#| line 2 inner 4 node=- level=- lls=1
#| line 3 inner 4 node=- level=- lls=1
#| return 3 inner 4 node=- level=- lls=1 => None
#| return 5 inner 3 node=- level=- lls=1 => None
#| return 5 inner 2 node=- level=- lls=1 => None
#| line 9 outer 1 lls=1
#| return 9 outer 1 lls=1 => [[], [], []]
#| return 10 <module> 0 inner=1 outer=1 => None
