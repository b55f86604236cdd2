class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y=None):
        self.x = x
        self.y = y if y is not None else x
p = Point([1])
q = Point(p.x, p.y)
del p.x
r = Point(q)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Point 1
#| line 1 Point 1
#| line 2 Point 1
#| line 3 Point 1
#| return 3 Point 1 => None
#| line 6 <module> 0 Point=4
#| call 3 Point.__init__ 1 self=2 x=3 y=-
#| line 4 Point.__init__ 1 self=2 x=3 y=-
#| line 5 Point.__init__ 1 self=2 x=4 y=-
#| return 5 Point.__init__ 1 self=2 x=5 y=- => None
#| line 7 <module> 0 Point=5 p=1
#| call 3 Point.__init__ 1 self=2 x=8 y=8
#| line 4 Point.__init__ 1 self=2 x=8 y=8
#| line 5 Point.__init__ 1 self=2 x=9 y=9
#| return 5 Point.__init__ 1 self=2 x=10 y=10 => None
#| line 8 <module> 0 Point=6 p=1 q=1
#| line 9 <module> 0 Point=6 p=1 q=1
#| call 3 Point.__init__ 1 self=2 x=4 y=-
#| line 4 Point.__init__ 1 self=2 x=4 y=-
#| line 5 Point.__init__ 1 self=2 x=5 y=-
#| return 5 Point.__init__ 1 self=2 x=6 y=- => None
#| return 9 <module> 0 Point=7 p=1 q=3 r=1 => None
