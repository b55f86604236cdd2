class Base:
    def __init__(self, name):
        self.name = name
    def speak(self):
        return [self.name]
class Child(Base):
    def __init__(self, name, toys):
        super().__init__(name)
        self.toys = toys
    def speak(self):
        return super().speak() + self.toys
c = Child([1], [[2]])
words = c.speak()
words = c.speak()
words = c.speak()
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Base 1
#| line 1 Base 1
#| line 2 Base 1
#| line 4 Base 1
#| return 4 Base 1 speak=1 => None
#| line 6 <module> 0 Base=4
#| call 6 Child 1
#| line 6 Child 1
#| line 7 Child 1
#| line 10 Child 1
#| return 10 Child 1 speak=1 => <cell: empty>
#| line 12 <module> 0 Base=7 Child=3
#| call 7 Child.__init__ 1 self=2 name=3 toys=3
#| line 8 Child.__init__ 1 self=2 name=3 toys=3
#| call 2 Base.__init__ 2 self=3 name=3
#| line 3 Base.__init__ 2 self=3 name=3
#| return 3 Base.__init__ 2 self=3 name=4 => None
#| line 9 Child.__init__ 1 self=2 name=4 toys=3
#| return 9 Child.__init__ 1 self=2 name=4 toys=4 => None
#| line 13 <module> 0 Base=7 Child=4 c=1
#| call 10 Child.speak 1 self=2
#| line 11 Child.speak 1 self=2
#| call 4 Base.speak 2 self=3
#| line 5 Base.speak 2 self=3
#| return 5 Base.speak 2 self=3 => [[1]]
#| return 11 Child.speak 1 self=2 => [[1], [2]]
#| line 14 <module> 0 Base=7 Child=4 c=1 words=1
#| call 10 Child.speak 1 self=2
#| line 11 Child.speak 1 self=2
#| call 4 Base.speak 2 self=2
#| line 5 Base.speak 2 self=2
#| return 5 Base.speak 2 self=2 => [[1]]
#| return 11 Child.speak 1 self=2 => [[1], [2]]
#| line 15 <module> 0 Base=7 Child=4 c=1 words=1
#| call 10 Child.speak 1 self=2
#| line 11 Child.speak 1 self=2
#| call 4 Base.speak 2 self=2
#| line 5 Base.speak 2 self=2
#| return 5 Base.speak 2 self=2 => [[1]]
#| return 11 Child.speak 1 self=2 => [[1], [2]]
#| return 15 <module> 0 Base=7 Child=4 c=1 words=1 => None
