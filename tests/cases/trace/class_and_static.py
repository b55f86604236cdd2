class Shape:
    made = []
    @classmethod
    def build(cls, size):
        shape = cls()
        shape.size = size
        cls.made.append(shape)
        return shape
    @staticmethod
    def double(value):
        return [value, value]
s = Shape.build([2])
t = s.build([3])
d = Shape.double(s)
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Shape 1
#| line 1 Shape 1
#| line 2 Shape 1
#| line 3 Shape 1 made=1
#| line 4 Shape 1 made=1
#| line 3 Shape 1 made=1
#| line 4 Shape 1 made=1
#| line 9 Shape 1 made=1 build=1
#| line 10 Shape 1 made=1 build=1
#| line 9 Shape 1 made=1 build=1
#| line 10 Shape 1 made=1 build=1
#| return 10 Shape 1 made=1 build=1 double=1 => None
#| line 12 <module> 0 Shape=4
#| call 3 Shape.build 1 cls=5 size=1
#| line 5 Shape.build 1 cls=5 size=1
#| line 6 Shape.build 1 cls=6 size=1 shape=1
#| line 7 Shape.build 1 cls=6 size=2 shape=1
#| line 8 Shape.build 1 cls=6 size=2 shape=2
#| return 8 Shape.build 1 cls=6 size=2 shape=2 => <__main__.Shape object>
#| line 13 <module> 0 Shape=5 s=2
#| call 3 Shape.build 1 cls=6 size=1
#| line 5 Shape.build 1 cls=6 size=1
#| line 6 Shape.build 1 cls=7 size=1 shape=1
#| line 7 Shape.build 1 cls=7 size=2 shape=1
#| line 8 Shape.build 1 cls=7 size=2 shape=2
#| return 8 Shape.build 1 cls=7 size=2 shape=2 => <__main__.Shape object>
#| line 14 <module> 0 Shape=6 s=2 t=2
#| call 9 Shape.double 1 value=3
#| line 11 Shape.double 1 value=3
#| return 11 Shape.double 1 value=5 => [<__main__.Shape object>, <__main__.Shape object>]
#| return 14 <module> 0 Shape=6 s=4 t=2 d=1 => None
