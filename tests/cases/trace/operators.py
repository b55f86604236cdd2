class Vector:
    def __init__(self, *parts):
        self.parts = parts
    def __add__(self, other):
        return Vector(self.parts, other.parts)
    def __eq__(self, other):
        return self.parts == other.parts
    def __getitem__(self, at):
        return self.parts[at]
    def __len__(self):
        return len(self.parts)
v = Vector([1])
w = Vector([2])
u = v + w
same = v == w
part = u[0]
part = u[1]
part = u[0]
size = len(u)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Vector 1
#| line 1 Vector 1
#| line 2 Vector 1
#| line 4 Vector 1
#| line 6 Vector 1
#| line 8 Vector 1
#| line 10 Vector 1
#| return 10 Vector 1 => None
#| line 12 <module> 0 Vector=4
#| call 2 Vector.__init__ 1 self=2 parts=1
#| line 3 Vector.__init__ 1 self=2 parts=1
#| return 3 Vector.__init__ 1 self=2 parts=2 => None
#| line 13 <module> 0 Vector=5 v=1
#| call 2 Vector.__init__ 1 self=2 parts=1
#| line 3 Vector.__init__ 1 self=2 parts=1
#| return 3 Vector.__init__ 1 self=2 parts=2 => None
#| line 14 <module> 0 Vector=6 v=1 w=1
#| call 4 Vector.__add__ 1 self=3 other=3
#| line 5 Vector.__add__ 1 self=3 other=3
#| call 2 Vector.__init__ 2 self=2 parts=1
#| line 3 Vector.__init__ 2 self=2 parts=1
#| return 3 Vector.__init__ 2 self=2 parts=2 => None
#| return 5 Vector.__add__ 1 self=3 other=3 => <__main__.Vector object>
#| line 15 <module> 0 Vector=7 v=1 w=1 u=1
#| call 6 Vector.__eq__ 1 self=3 other=3
#| line 7 Vector.__eq__ 1 self=3 other=3
#| return 7 Vector.__eq__ 1 self=3 other=3 => False
#| line 16 <module> 0 Vector=7 v=1 w=1 u=1 same=-
#| call 8 Vector.__getitem__ 1 self=3 at=-
#| line 9 Vector.__getitem__ 1 self=3 at=-
#| return 9 Vector.__getitem__ 1 self=3 at=- => ([1],)
#| line 17 <module> 0 Vector=7 v=1 w=1 u=1 same=- part=3
#| call 8 Vector.__getitem__ 1 self=3 at=-
#| line 9 Vector.__getitem__ 1 self=3 at=-
#| return 9 Vector.__getitem__ 1 self=3 at=- => ([2],)
#| line 18 <module> 0 Vector=7 v=1 w=1 u=1 same=- part=3
#| call 8 Vector.__getitem__ 1 self=3 at=-
#| line 9 Vector.__getitem__ 1 self=3 at=-
#| return 9 Vector.__getitem__ 1 self=3 at=- => ([1],)
#| line 19 <module> 0 Vector=7 v=1 w=1 u=1 same=- part=3
#| call 10 Vector.__len__ 1 self=3
#| line 11 Vector.__len__ 1 self=3
#| return 11 Vector.__len__ 1 self=3 => 2
#| return 19 <module> 0 Vector=7 v=1 w=1 u=1 same=- part=3 size=- => None
