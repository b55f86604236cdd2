class Loud:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        gone.append(self.name)
gone = []
a = Loud([1])
b = a
del a
b = None
def scope():
    local = Loud([2])
    other = Loud([3])
    return len(gone)
n = scope()
c = [Loud([4])]
c.clear()
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 Loud 1
#| line 1 Loud 1
#| line 2 Loud 1
#| line 4 Loud 1
#| return 4 Loud 1 => None
#| line 6 <module> 0 Loud=4
#| line 7 <module> 0 Loud=4 gone=1
#| call 2 Loud.__init__ 1 self=2 name=3
#| line 3 Loud.__init__ 1 self=2 name=3
#| return 3 Loud.__init__ 1 self=2 name=4 => None
#| line 8 <module> 0 Loud=5 gone=1 a=1
#| line 9 <module> 0 Loud=5 gone=1 a=2 b=2
#| line 10 <module> 0 Loud=5 gone=1 b=1
#| call 4 Loud.__del__ 1 self=2
#| line 5 Loud.__del__ 1 self=2
#| return 5 Loud.__del__ 1 self=2 => None
#| line 11 <module> 0 Loud=4 gone=1 b=-
#| line 15 <module> 0 Loud=4 gone=1 b=- scope=1
#| call 11 scope 1
#| line 12 scope 1
#| call 2 Loud.__init__ 2 self=2 name=3
#| line 3 Loud.__init__ 2 self=2 name=3
#| return 3 Loud.__init__ 2 self=2 name=4 => None
#| line 13 scope 1 local=1
#| call 2 Loud.__init__ 2 self=2 name=3
#| line 3 Loud.__init__ 2 self=2 name=3
#| return 3 Loud.__init__ 2 self=2 name=4 => None
#| line 14 scope 1 local=1 other=1
#| return 14 scope 1 local=1 other=1 => 1
#| call 4 Loud.__del__ 1 self=2
#| line 5 Loud.__del__ 1 self=2
#| return 5 Loud.__del__ 1 self=2 => None
#| call 4 Loud.__del__ 1 self=2
#| line 5 Loud.__del__ 1 self=2
#| return 5 Loud.__del__ 1 self=2 => None
#| line 16 <module> 0 Loud=4 gone=1 b=- scope=1 n=-
#| call 2 Loud.__init__ 1 self=2 name=3
#| line 3 Loud.__init__ 1 self=2 name=3
#| return 3 Loud.__init__ 1 self=2 name=4 => None
#| line 17 <module> 0 Loud=5 gone=1 b=- scope=1 n=- c=1
#| call 4 Loud.__del__ 1 self=2
#| line 5 Loud.__del__ 1 self=2
#| return 5 Loud.__del__ 1 self=2 => None
#| return 17 <module> 0 Loud=4 gone=1 b=- scope=1 n=- c=1 => None
