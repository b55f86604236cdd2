class Stack:
    def __init__(self):
        self.top = None
    def push(self, value):
        self.top = (value, self.top)
    def pop(self):
        value, self.top = self.top
        return value
def reverse(items):
    stack = Stack()
    for item in items:
        stack.push(item)
    out = []
    while stack.top is not None:
        out.append(stack.pop())
    return out
items = [[1], [2], [3]]
back = reverse(items)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Stack 1
#| line 1 Stack 1
#| line 2 Stack 1
#| line 4 Stack 1
#| line 6 Stack 1 push=1
#| return 6 Stack 1 push=1 pop=1 => None
#| line 9 <module> 0 Stack=4
#| line 17 <module> 0 Stack=4 reverse=1
#| line 18 <module> 0 Stack=4 reverse=1 items=1
#| call 9 reverse 1 items=2
#| line 10 reverse 1 items=2
#| call 2 Stack.__init__ 2 self=2
#| line 3 Stack.__init__ 2 self=2
#| return 3 Stack.__init__ 2 self=2 => None
#| line 11 reverse 1 items=2 stack=1
#| line 12 reverse 1 items=3 stack=1 item=2
#| call 4 Stack.push 2 self=2 value=3
#| line 5 Stack.push 2 self=2 value=3
#| return 5 Stack.push 2 self=2 value=4 => None
#| line 11 reverse 1 items=3 stack=1 item=3
#| line 12 reverse 1 items=3 stack=1 item=2
#| call 4 Stack.push 2 self=2 value=3
#| line 5 Stack.push 2 self=2 value=3
#| return 5 Stack.push 2 self=2 value=4 => None
#| line 11 reverse 1 items=3 stack=1 item=3
#| line 12 reverse 1 items=3 stack=1 item=2
#| call 4 Stack.push 2 self=2 value=3
#| line 5 Stack.push 2 self=2 value=3
#| return 5 Stack.push 2 self=2 value=4 => None
#| line 11 reverse 1 items=3 stack=1 item=3
#| line 13 reverse 1 items=2 stack=1 item=3
#| line 14 reverse 1 items=2 stack=1 item=3 out=1
#| line 15 reverse 1 items=2 stack=1 item=3 out=1
#| call 6 Stack.pop 2 self=2
#| line 7 Stack.pop 2 self=2
#| line 8 Stack.pop 2 self=2 value=3
#| return 8 Stack.pop 2 self=2 value=4 => [3]
#| line 14 reverse 1 items=2 stack=1 item=3 out=1
#| line 15 reverse 1 items=2 stack=1 item=3 out=1
#| call 6 Stack.pop 2 self=2
#| line 7 Stack.pop 2 self=2
#| line 8 Stack.pop 2 self=2 value=2
#| return 8 Stack.pop 2 self=2 value=3 => [2]
#| line 14 reverse 1 items=2 stack=1 item=3 out=1
#| line 15 reverse 1 items=2 stack=1 item=3 out=1
#| call 6 Stack.pop 2 self=2
#| line 7 Stack.pop 2 self=2
#| line 8 Stack.pop 2 self=2 value=2
#| return 8 Stack.pop 2 self=2 value=3 => [1]
#| line 14 reverse 1 items=2 stack=1 item=3 out=1
#| line 16 reverse 1 items=2 stack=1 item=3 out=1
#| return 16 reverse 1 items=2 stack=1 item=3 out=2 => [[3], [2], [1]]
#| return 18 <module> 0 Stack=4 reverse=1 items=1 back=1 => None
