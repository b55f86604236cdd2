def leaves(tree):
    for part in tree:
        if isinstance(part, list):
            yield from leaves(part)
        else:
            yield part
t = [(1,), [(2,), [(3,)]]]
flat = list(leaves(t))
#| call 0 <module> 0
#| line 1 <module> 0
#| line 7 <module> 0 leaves=1
#| line 8 <module> 0 leaves=1 t=1
#| call 1 leaves 1 tree=2
#| line 2 leaves 1 tree=2
#| line 3 leaves 1 tree=3 part=3
#| line 6 leaves 1 tree=3 part=3
#| return 6 leaves 1 tree=3 part=4 => (1,)
#| call 6 leaves 1 tree=3 part=4
#| line 2 leaves 1 tree=3 part=4
#| line 3 leaves 1 tree=3 part=2
#| line 4 leaves 1 tree=3 part=2
#| call 1 leaves 2 tree=3
#| line 2 leaves 2 tree=3
#| line 3 leaves 2 tree=4 part=3
#| line 6 leaves 2 tree=4 part=3
#| return 6 leaves 2 tree=4 part=4 => (2,)
#| return 4 leaves 1 tree=3 part=4 => (2,)
#| call 4 leaves 1 tree=3 part=4
#| call 6 leaves 2 tree=4 part=4
#| line 2 leaves 2 tree=4 part=4
#| line 3 leaves 2 tree=4 part=2
#| line 4 leaves 2 tree=4 part=2
#| call 1 leaves 3 tree=3
#| line 2 leaves 3 tree=3
#| line 3 leaves 3 tree=4 part=3
#| line 6 leaves 3 tree=4 part=3
#| return 6 leaves 3 tree=4 part=4 => (3,)
#| return 4 leaves 2 tree=4 part=4 => (3,)
#| return 4 leaves 1 tree=3 part=4 => (3,)
#| call 4 leaves 1 tree=3 part=4
#| call 4 leaves 2 tree=4 part=4
#| call 6 leaves 3 tree=4 part=4
#| line 2 leaves 3 tree=4 part=4
#| return 2 leaves 3 tree=3 part=4 => None
#| exception 4 leaves 2 tree=4 part=2 => StopIteration: 
#| line 2 leaves 2 tree=4 part=2
#| return 2 leaves 2 tree=3 part=2 => None
#| exception 4 leaves 1 tree=3 part=2 => StopIteration: 
#| line 2 leaves 1 tree=3 part=2
#| return 2 leaves 1 tree=2 part=2 => None
#| return 8 <module> 0 leaves=1 t=1 flat=1 => None
