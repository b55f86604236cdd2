class M(type):
    reg = {}
    def __new__(mcls, name, bases, attrs):
        cls = super().__new__(mcls, name, bases, attrs)
        if bases:
            mcls.reg[name] = cls
        return cls
    @classmethod
    def __prepare__(cls, name, bases):
        return dict()
    def __init__(cls, name, bases, attrs):
        super().__init__(name, bases, attrs)
        cls.z = []
        for key, attr in attrs.items():
            pass
class A(metaclass=M):
    pass
class B(A):
    def f(self): pass
class C(B, A):
    def f(self): pass
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 M 1
#| line 1 M 1
#| line 2 M 1
#| line 3 M 1 reg=1
#| line 8 M 1 reg=1
#| line 9 M 1 reg=1
#| line 8 M 1 reg=1
#| line 9 M 1 reg=1
#| line 11 M 1 reg=1
#| return 11 M 1 reg=1 => <cell: empty>
#| line 16 <module> 0 M=3
#| call 8 M.__prepare__ 1 cls=7 name=- bases=-
#| line 10 M.__prepare__ 1 cls=7 name=- bases=-
#| return 10 M.__prepare__ 1 cls=7 name=- bases=- => {}
#| call 16 A 1
#| line 16 A 1
#| line 17 A 1
#| return 17 A 1 => None
#| call 3 M.__new__ 1 mcls=6 name=- bases=- attrs=3
#| line 4 M.__new__ 1 mcls=6 name=- bases=- attrs=3
#| line 5 M.__new__ 1 mcls=7 name=- bases=- attrs=3 cls=4
#| line 7 M.__new__ 1 mcls=7 name=- bases=- attrs=3 cls=4
#| return 7 M.__new__ 1 mcls=7 name=- bases=- attrs=3 cls=4 => <class '__main__.A'>
#| call 11 M.__init__ 1 cls=5 name=- bases=- attrs=3
#| line 12 M.__init__ 1 cls=5 name=- bases=- attrs=3
#| line 13 M.__init__ 1 cls=5 name=- bases=- attrs=3
#| line 14 M.__init__ 1 cls=5 name=- bases=- attrs=3
#| line 15 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=5 name=- bases=- attrs=4 key=- attr=-
#| return 14 M.__init__ 1 cls=5 name=- bases=- attrs=3 key=- attr=- => None
#| line 18 <module> 0 M=4 A=4
#| call 8 M.__prepare__ 1 cls=7 name=- bases=2
#| line 10 M.__prepare__ 1 cls=7 name=- bases=2
#| return 10 M.__prepare__ 1 cls=7 name=- bases=2 => {}
#| call 18 B 1
#| line 18 B 1
#| line 19 B 1
#| return 19 B 1 f=1 => None
#| call 3 M.__new__ 1 mcls=6 name=- bases=3 attrs=4
#| line 4 M.__new__ 1 mcls=6 name=- bases=3 attrs=4
#| line 5 M.__new__ 1 mcls=7 name=- bases=4 attrs=3 cls=2
#| line 6 M.__new__ 1 mcls=7 name=- bases=4 attrs=3 cls=2
#| line 7 M.__new__ 1 mcls=7 name=- bases=4 attrs=3 cls=3
#| return 7 M.__new__ 1 mcls=7 name=- bases=4 attrs=3 cls=3 => <class '__main__.B'>
#| call 11 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 12 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 13 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=4
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=4
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=3
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=3
#| return 14 M.__init__ 1 cls=4 name=- bases=4 attrs=3 key=- attr=2 => None
#| line 20 <module> 0 M=5 A=7 B=3
#| call 8 M.__prepare__ 1 cls=8 name=- bases=2
#| line 10 M.__prepare__ 1 cls=8 name=- bases=2
#| return 10 M.__prepare__ 1 cls=8 name=- bases=2 => {}
#| call 20 C 1
#| line 20 C 1
#| line 21 C 1
#| return 21 C 1 f=1 => None
#| call 3 M.__new__ 1 mcls=7 name=- bases=3 attrs=4
#| line 4 M.__new__ 1 mcls=7 name=- bases=3 attrs=4
#| line 5 M.__new__ 1 mcls=8 name=- bases=4 attrs=3 cls=2
#| line 6 M.__new__ 1 mcls=8 name=- bases=4 attrs=3 cls=2
#| line 7 M.__new__ 1 mcls=8 name=- bases=4 attrs=3 cls=3
#| return 7 M.__new__ 1 mcls=8 name=- bases=4 attrs=3 cls=3 => <class '__main__.C'>
#| call 11 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 12 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 13 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=3
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=4
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=4
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=-
#| line 15 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=3
#| line 14 M.__init__ 1 cls=4 name=- bases=4 attrs=4 key=- attr=3
#| return 14 M.__init__ 1 cls=4 name=- bases=4 attrs=3 key=- attr=2 => None
#| return 20 <module> 0 M=6 A=9 B=6 C=3 => None
