def walk(tree, path, seen):
    label, kids = tree
    here = path + [label]
    seen.append(here)
    for kid in kids:
        walk(kid, here, seen)
    return seen
leaf = ["c", []]
tree = ["a", [["b", [leaf]], leaf]]
found = walk(tree, [], [])
def depth(node):
    if not node[1]:
        return 1
    return 1 + max([depth(kid) for kid in node[1]])
deep = depth(tree)
#| call 0 <module> 0
#| line 1 <module> 0
#| line 8 <module> 0 walk=1
#| line 9 <module> 0 walk=1 leaf=1
#| line 10 <module> 0 walk=1 leaf=3 tree=1
#| call 1 walk 1 tree=2 path=1 seen=1
#| line 2 walk 1 tree=2 path=1 seen=1
#| line 3 walk 1 tree=2 path=1 seen=1 label=- kids=2
#| line 4 walk 1 tree=2 path=1 seen=1 label=- kids=2 here=1
#| line 5 walk 1 tree=2 path=1 seen=1 label=- kids=2 here=2
#| line 6 walk 1 tree=2 path=1 seen=1 label=- kids=3 here=2 kid=2
#| call 1 walk 2 tree=3 path=3 seen=2
#| line 2 walk 2 tree=3 path=3 seen=2
#| line 3 walk 2 tree=3 path=3 seen=2 label=- kids=2
#| line 4 walk 2 tree=3 path=3 seen=2 label=- kids=2 here=1
#| line 5 walk 2 tree=3 path=3 seen=2 label=- kids=2 here=2
#| line 6 walk 2 tree=3 path=3 seen=2 label=- kids=3 here=2 kid=4
#| call 1 walk 3 tree=5 path=3 seen=3
#| line 2 walk 3 tree=5 path=3 seen=3
#| line 3 walk 3 tree=5 path=3 seen=3 label=- kids=2
#| line 4 walk 3 tree=5 path=3 seen=3 label=- kids=2 here=1
#| line 5 walk 3 tree=5 path=3 seen=3 label=- kids=2 here=2
#| line 7 walk 3 tree=5 path=3 seen=3 label=- kids=2 here=2
#| return 7 walk 3 tree=5 path=3 seen=4 label=- kids=2 here=2 => [['a'], ['a', 'b'], ['a', 'b', 'c']]
#| line 5 walk 2 tree=3 path=3 seen=2 label=- kids=3 here=2 kid=4
#| line 7 walk 2 tree=3 path=3 seen=2 label=- kids=2 here=2 kid=4
#| return 7 walk 2 tree=3 path=3 seen=3 label=- kids=2 here=2 kid=4 => [['a'], ['a', 'b'], ['a', 'b', 'c']]
#| line 5 walk 1 tree=2 path=1 seen=1 label=- kids=3 here=2 kid=2
#| line 6 walk 1 tree=2 path=1 seen=1 label=- kids=3 here=2 kid=4
#| call 1 walk 2 tree=5 path=3 seen=2
#| line 2 walk 2 tree=5 path=3 seen=2
#| line 3 walk 2 tree=5 path=3 seen=2 label=- kids=2
#| line 4 walk 2 tree=5 path=3 seen=2 label=- kids=2 here=1
#| line 5 walk 2 tree=5 path=3 seen=2 label=- kids=2 here=2
#| line 7 walk 2 tree=5 path=3 seen=2 label=- kids=2 here=2
#| return 7 walk 2 tree=5 path=3 seen=3 label=- kids=2 here=2 => [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c']]
#| line 5 walk 1 tree=2 path=1 seen=1 label=- kids=3 here=2 kid=4
#| line 7 walk 1 tree=2 path=1 seen=1 label=- kids=2 here=2 kid=4
#| return 7 walk 1 tree=2 path=1 seen=2 label=- kids=2 here=2 kid=4 => [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c']]
#| line 11 <module> 0 walk=1 leaf=3 tree=1 found=1
#| line 15 <module> 0 walk=1 leaf=3 tree=1 found=1 depth=1
#| call 11 depth 1 node=2
#| line 12 depth 1 node=2
#| line 14 depth 1 node=2
#| call 11 depth 2 node=3
#| line 12 depth 2 node=3
#| line 14 depth 2 node=3
#| call 11 depth 3 node=5
#| line 12 depth 3 node=5
#| line 13 depth 3 node=5
#| return 13 depth 3 node=5 => 1
#| line 14 depth 2 node=3 kid=4
#| return 14 depth 2 node=3 => 2
#| line 14 depth 1 node=2 kid=2
#| call 11 depth 2 node=5
#| line 12 depth 2 node=5
#| line 13 depth 2 node=5
#| return 13 depth 2 node=5 => 1
#| line 14 depth 1 node=2 kid=4
#| return 14 depth 1 node=2 => 3
#| return 15 <module> 0 walk=1 leaf=3 tree=1 found=1 depth=1 deep=- => None
