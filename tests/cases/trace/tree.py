class Tree:
    def __init__(self, key):
        self.key = key
        self.left = self.right = None
    def add(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.add(key)
        return self
root = Tree([5])
for key in ([3], [8], [4]):
    root.add(key)
def keys(node):
    return keys(node.left) + [node.key] + keys(node.right) if node else []
order = keys(root)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Tree 1
#| line 1 Tree 1
#| line 2 Tree 1
#| line 5 Tree 1
#| return 5 Tree 1 add=1 => None
#| line 13 <module> 0 Tree=4
#| call 2 Tree.__init__ 1 self=2 key=3
#| line 3 Tree.__init__ 1 self=2 key=3
#| line 4 Tree.__init__ 1 self=2 key=4
#| return 4 Tree.__init__ 1 self=2 key=4 => None
#| line 14 <module> 0 Tree=5 root=1
#| line 15 <module> 0 Tree=5 root=1 key=2
#| call 5 Tree.add 1 self=2 key=3
#| line 6 Tree.add 1 self=2 key=3
#| line 7 Tree.add 1 self=2 key=3 side=-
#| line 8 Tree.add 1 self=2 key=3 side=- child=-
#| line 9 Tree.add 1 self=2 key=3 side=- child=-
#| call 2 Tree.__init__ 2 self=2 key=5
#| line 3 Tree.__init__ 2 self=2 key=5
#| line 4 Tree.__init__ 2 self=2 key=6
#| return 4 Tree.__init__ 2 self=2 key=6 => None
#| line 12 Tree.add 1 self=2 key=4 side=- child=-
#| return 12 Tree.add 1 self=2 key=4 side=- child=- => <__main__.Tree object>
#| line 14 <module> 0 Tree=6 root=1 key=3
#| line 15 <module> 0 Tree=6 root=1 key=2
#| call 5 Tree.add 1 self=2 key=3
#| line 6 Tree.add 1 self=2 key=3
#| line 7 Tree.add 1 self=2 key=3 side=-
#| line 8 Tree.add 1 self=2 key=3 side=- child=-
#| line 9 Tree.add 1 self=2 key=3 side=- child=-
#| call 2 Tree.__init__ 2 self=2 key=3
#| line 3 Tree.__init__ 2 self=2 key=3
#| line 4 Tree.__init__ 2 self=2 key=4
#| return 4 Tree.__init__ 2 self=2 key=4 => None
#| line 12 Tree.add 1 self=2 key=4 side=- child=-
#| return 12 Tree.add 1 self=2 key=4 side=- child=- => <__main__.Tree object>
#| line 14 <module> 0 Tree=7 root=1 key=3
#| line 15 <module> 0 Tree=7 root=1 key=2
#| call 5 Tree.add 1 self=2 key=3
#| line 6 Tree.add 1 self=2 key=3
#| line 7 Tree.add 1 self=2 key=3 side=-
#| line 8 Tree.add 1 self=2 key=3 side=- child=2
#| line 11 Tree.add 1 self=2 key=3 side=- child=2
#| call 5 Tree.add 2 self=2 key=3
#| line 6 Tree.add 2 self=2 key=3
#| line 7 Tree.add 2 self=2 key=3 side=-
#| line 8 Tree.add 2 self=2 key=3 side=- child=-
#| line 9 Tree.add 2 self=2 key=3 side=- child=-
#| call 2 Tree.__init__ 3 self=2 key=3
#| line 3 Tree.__init__ 3 self=2 key=3
#| line 4 Tree.__init__ 3 self=2 key=4
#| return 4 Tree.__init__ 3 self=2 key=4 => None
#| line 12 Tree.add 2 self=2 key=4 side=- child=-
#| return 12 Tree.add 2 self=2 key=4 side=- child=- => <__main__.Tree object>
#| line 12 Tree.add 1 self=2 key=4 side=- child=2
#| return 12 Tree.add 1 self=2 key=4 side=- child=2 => <__main__.Tree object>
#| line 14 <module> 0 Tree=8 root=1 key=3
#| line 16 <module> 0 Tree=8 root=1 key=2
#| line 18 <module> 0 Tree=8 root=1 key=2 keys=1
#| call 16 keys 1 node=2
#| line 17 keys 1 node=2
#| call 16 keys 2 node=2
#| line 17 keys 2 node=2
#| call 16 keys 3 node=-
#| line 17 keys 3 node=-
#| return 17 keys 3 node=- => []
#| call 16 keys 3 node=2
#| line 17 keys 3 node=2
#| call 16 keys 4 node=-
#| line 17 keys 4 node=-
#| return 17 keys 4 node=- => []
#| call 16 keys 4 node=-
#| line 17 keys 4 node=-
#| return 17 keys 4 node=- => []
#| return 17 keys 3 node=2 => [[4]]
#| return 17 keys 2 node=2 => [[3], [4]]
#| call 16 keys 2 node=2
#| line 17 keys 2 node=2
#| call 16 keys 3 node=-
#| line 17 keys 3 node=-
#| return 17 keys 3 node=- => []
#| call 16 keys 3 node=-
#| line 17 keys 3 node=-
#| return 17 keys 3 node=- => []
#| return 17 keys 2 node=2 => [[8]]
#| return 17 keys 1 node=2 => [[3], [4], [5], [8]]
#| return 18 <module> 0 Tree=8 root=1 key=3 keys=1 order=1 => None
