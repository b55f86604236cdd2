class Node:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest
def build(values):
    head = None
    for value in values:
        head = Node(value, head)
    return head
def reverse(node):
    before = None
    while node:
        node.rest, before, node = before, node, node.rest
    return before
n = build([[1], [2], [3]])
n = reverse(n)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Node 1
#| line 1 Node 1
#| line 2 Node 1
#| return 2 Node 1 => None
#| line 5 <module> 0 Node=4
#| line 10 <module> 0 Node=4 build=1
#| line 15 <module> 0 Node=4 build=1 reverse=1
#| call 5 build 1 values=1
#| line 6 build 1 values=1
#| line 7 build 1 values=1 head=-
#| line 8 build 1 values=2 head=- value=2
#| call 2 Node.__init__ 2 self=2 value=4 rest=-
#| line 3 Node.__init__ 2 self=2 value=4 rest=-
#| line 4 Node.__init__ 2 self=2 value=5 rest=-
#| return 4 Node.__init__ 2 self=2 value=5 rest=- => None
#| line 7 build 1 values=2 head=1 value=3
#| line 8 build 1 values=2 head=1 value=2
#| call 2 Node.__init__ 2 self=2 value=2 rest=1
#| line 3 Node.__init__ 2 self=2 value=2 rest=1
#| line 4 Node.__init__ 2 self=2 value=3 rest=1
#| return 4 Node.__init__ 2 self=2 value=3 rest=2 => None
#| line 7 build 1 values=2 head=1 value=3
#| line 8 build 1 values=2 head=1 value=2
#| call 2 Node.__init__ 2 self=2 value=2 rest=1
#| line 3 Node.__init__ 2 self=2 value=2 rest=1
#| line 4 Node.__init__ 2 self=2 value=3 rest=1
#| return 4 Node.__init__ 2 self=2 value=3 rest=2 => None
#| line 7 build 1 values=2 head=1 value=3
#| line 9 build 1 values=1 head=1 value=3
#| return 9 build 1 values=1 head=1 value=3 => <__main__.Node object>
#| line 16 <module> 0 Node=7 build=1 reverse=1 n=1
#| call 10 reverse 1 node=2
#| line 11 reverse 1 node=2
#| line 12 reverse 1 node=2 before=-
#| line 13 reverse 1 node=2 before=-
#| line 12 reverse 1 node=1 before=2
#| line 13 reverse 1 node=1 before=2
#| line 12 reverse 1 node=1 before=1
#| line 13 reverse 1 node=1 before=1
#| line 12 reverse 1 node=- before=1
#| line 14 reverse 1 node=- before=1
#| return 14 reverse 1 node=- before=1 => <__main__.Node object>
#| return 16 <module> 0 Node=7 build=1 reverse=1 n=1 => None
