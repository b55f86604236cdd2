class V:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v
    def __hash__(self):
        return hash(self.v)
    def __lt__(self, o):
        return self.v < o.v
    def __add__(self, o):
        return V(self.v + o.v)
    def __iadd__(self, o):
        self.v += o.v
        return self
    def __getitem__(self, i):
        if i > 2: raise IndexError(i)
        return i
    def __len__(self):
        return 3
    def __bool__(self):
        return True
    def __contains__(self, x):
        return x == 1
    def __call__(self, *a):
        return a
    def __repr__(self):
        return "V" + str(self.v)
a = V(1)
b = V(2)
c = a + b
a += b
d = {a: b}
d[b] = c
print(a in d, d[c])
s = sorted([b, a, V(0)])
print(s)
print(list(a))
for i in a:
    pass
if a:
    x = 1 in a
y = a(1, [2])
print(max(s), min(s))
print(a == c, a != b, a < b, a > b)
class It:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n
for q in It():
    z = q
p, r = It()
t = tuple(It())
print(*It())
print(sum(It()), any(It()), all(It()))
#| call 0 <module> 0
#| line 1 <module> 0
#| call 1 V 1
#| line 1 V 1
#| line 2 V 1
#| line 4 V 1
#| line 6 V 1
#| line 8 V 1
#| line 10 V 1
#| line 12 V 1
#| line 15 V 1
#| line 18 V 1
#| line 20 V 1
#| line 22 V 1
#| line 24 V 1
#| line 26 V 1
#| return 26 V 1 => None
#| line 28 <module> 0 V=4
#| call 2 V.__init__ 1 self=2 v=-
#| line 3 V.__init__ 1 self=2 v=-
#| return 3 V.__init__ 1 self=2 v=- => None
#| line 29 <module> 0 V=5 a=1
#| call 2 V.__init__ 1 self=2 v=-
#| line 3 V.__init__ 1 self=2 v=-
#| return 3 V.__init__ 1 self=2 v=- => None
#| line 30 <module> 0 V=6 a=1 b=1
#| call 10 V.__add__ 1 self=3 o=3
#| line 11 V.__add__ 1 self=3 o=3
#| call 2 V.__init__ 2 self=2 v=-
#| line 3 V.__init__ 2 self=2 v=-
#| return 3 V.__init__ 2 self=2 v=- => None
#| return 11 V.__add__ 1 self=3 o=3 => V3
#| line 31 <module> 0 V=7 a=1 b=1 c=1
#| call 12 V.__iadd__ 1 self=3 o=3
#| line 13 V.__iadd__ 1 self=3 o=3
#| line 14 V.__iadd__ 1 self=3 o=3
#| return 14 V.__iadd__ 1 self=3 o=3 => V3
#| line 32 <module> 0 V=7 a=1 b=1 c=1
#| call 6 V.__hash__ 1 self=4
#| line 7 V.__hash__ 1 self=4
#| return 7 V.__hash__ 1 self=4 => 3
#| line 33 <module> 0 V=7 a=2 b=2 c=1 d=1
#| call 6 V.__hash__ 1 self=5
#| line 7 V.__hash__ 1 self=5
#| return 7 V.__hash__ 1 self=5 => 2
#| line 34 <module> 0 V=7 a=2 b=3 c=2 d=1
#| call 6 V.__hash__ 1 self=4
#| line 7 V.__hash__ 1 self=4
#| return 7 V.__hash__ 1 self=4 => 3
#| call 6 V.__hash__ 1 self=4
#| line 7 V.__hash__ 1 self=4
#| return 7 V.__hash__ 1 self=4 => 3
#| call 4 V.__eq__ 1 self=4 o=4
#| line 5 V.__eq__ 1 self=4 o=4
#| return 5 V.__eq__ 1 self=4 o=4 => True
#| call 26 V.__repr__ 1 self=5
#| line 27 V.__repr__ 1 self=5
#| return 27 V.__repr__ 1 self=5 => 'V2'
#| line 35 <module> 0 V=7 a=2 b=3 c=2 d=1
#| call 2 V.__init__ 1 self=2 v=-
#| line 3 V.__init__ 1 self=2 v=-
#| return 3 V.__init__ 1 self=2 v=- => None
#| call 8 V.__lt__ 1 self=5 o=6
#| line 9 V.__lt__ 1 self=5 o=6
#| return 9 V.__lt__ 1 self=5 o=6 => False
#| call 8 V.__lt__ 1 self=3 o=5
#| line 9 V.__lt__ 1 self=3 o=5
#| return 9 V.__lt__ 1 self=3 o=5 => True
#| call 8 V.__lt__ 1 self=6 o=5
#| line 9 V.__lt__ 1 self=6 o=5
#| return 9 V.__lt__ 1 self=6 o=5 => True
#| call 8 V.__lt__ 1 self=3 o=5
#| line 9 V.__lt__ 1 self=3 o=5
#| return 9 V.__lt__ 1 self=3 o=5 => True
#| call 8 V.__lt__ 1 self=3 o=6
#| line 9 V.__lt__ 1 self=3 o=6
#| return 9 V.__lt__ 1 self=3 o=6 => True
#| line 36 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1
#| call 26 V.__repr__ 1 self=3
#| line 27 V.__repr__ 1 self=3
#| return 27 V.__repr__ 1 self=3 => 'V0'
#| call 26 V.__repr__ 1 self=6
#| line 27 V.__repr__ 1 self=6
#| return 27 V.__repr__ 1 self=6 => 'V2'
#| call 26 V.__repr__ 1 self=5
#| line 27 V.__repr__ 1 self=5
#| return 27 V.__repr__ 1 self=5 => 'V3'
#| line 37 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1
#| call 18 V.__len__ 1 self=6
#| line 19 V.__len__ 1 self=6
#| return 19 V.__len__ 1 self=6 => 3
#| call 15 V.__getitem__ 1 self=6 i=-
#| line 16 V.__getitem__ 1 self=6 i=-
#| line 17 V.__getitem__ 1 self=6 i=-
#| return 17 V.__getitem__ 1 self=6 i=- => 0
#| call 15 V.__getitem__ 1 self=6 i=-
#| line 16 V.__getitem__ 1 self=6 i=-
#| line 17 V.__getitem__ 1 self=6 i=-
#| return 17 V.__getitem__ 1 self=6 i=- => 1
#| call 15 V.__getitem__ 1 self=6 i=-
#| line 16 V.__getitem__ 1 self=6 i=-
#| line 17 V.__getitem__ 1 self=6 i=-
#| return 17 V.__getitem__ 1 self=6 i=- => 2
#| call 15 V.__getitem__ 1 self=6 i=-
#| line 16 V.__getitem__ 1 self=6 i=-
#| exception 16 V.__getitem__ 1 self=6 i=- => IndexError: 3
#| return 16 V.__getitem__ 1 self=6 i=- => None
#| line 38 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1
#| call 15 V.__getitem__ 1 self=5 i=-
#| line 16 V.__getitem__ 1 self=5 i=-
#| line 17 V.__getitem__ 1 self=5 i=-
#| return 17 V.__getitem__ 1 self=5 i=- => 0
#| line 39 <module> 0 V=8 a=4 b=4 c=2 d=1 s=1 i=-
#| line 38 <module> 0 V=8 a=4 b=4 c=2 d=1 s=1 i=-
#| call 15 V.__getitem__ 1 self=5 i=-
#| line 16 V.__getitem__ 1 self=5 i=-
#| line 17 V.__getitem__ 1 self=5 i=-
#| return 17 V.__getitem__ 1 self=5 i=- => 1
#| line 39 <module> 0 V=8 a=4 b=4 c=2 d=1 s=1 i=-
#| line 38 <module> 0 V=8 a=4 b=4 c=2 d=1 s=1 i=-
#| call 15 V.__getitem__ 1 self=5 i=-
#| line 16 V.__getitem__ 1 self=5 i=-
#| line 17 V.__getitem__ 1 self=5 i=-
#| return 17 V.__getitem__ 1 self=5 i=- => 2
#| line 39 <module> 0 V=8 a=4 b=4 c=2 d=1 s=1 i=-
#| line 38 <module> 0 V=8 a=4 b=4 c=2 d=1 s=1 i=-
#| call 15 V.__getitem__ 1 self=5 i=-
#| line 16 V.__getitem__ 1 self=5 i=-
#| exception 16 V.__getitem__ 1 self=5 i=- => IndexError: 3
#| return 16 V.__getitem__ 1 self=5 i=- => None
#| line 40 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=-
#| call 20 V.__bool__ 1 self=5
#| line 21 V.__bool__ 1 self=5
#| return 21 V.__bool__ 1 self=5 => True
#| line 41 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=-
#| call 22 V.__contains__ 1 self=5 x=-
#| line 23 V.__contains__ 1 self=5 x=-
#| return 23 V.__contains__ 1 self=5 x=- => True
#| line 42 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=-
#| call 24 V.__call__ 1 self=5 a=1
#| line 25 V.__call__ 1 self=5 a=1
#| return 25 V.__call__ 1 self=5 a=1 => (1, [2])
#| line 43 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1
#| call 8 V.__lt__ 1 self=4 o=7
#| line 9 V.__lt__ 1 self=4 o=7
#| return 9 V.__lt__ 1 self=4 o=7 => True
#| call 8 V.__lt__ 1 self=7 o=6
#| line 9 V.__lt__ 1 self=7 o=6
#| return 9 V.__lt__ 1 self=7 o=6 => True
#| call 8 V.__lt__ 1 self=7 o=4
#| line 9 V.__lt__ 1 self=7 o=4
#| return 9 V.__lt__ 1 self=7 o=4 => False
#| call 8 V.__lt__ 1 self=7 o=4
#| line 9 V.__lt__ 1 self=7 o=4
#| return 9 V.__lt__ 1 self=7 o=4 => False
#| call 26 V.__repr__ 1 self=5
#| line 27 V.__repr__ 1 self=5
#| return 27 V.__repr__ 1 self=5 => 'V3'
#| call 26 V.__repr__ 1 self=3
#| line 27 V.__repr__ 1 self=3
#| return 27 V.__repr__ 1 self=3 => 'V0'
#| line 44 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1
#| call 4 V.__eq__ 1 self=5 o=4
#| line 5 V.__eq__ 1 self=5 o=4
#| return 5 V.__eq__ 1 self=5 o=4 => True
#| call 4 V.__eq__ 1 self=6 o=8
#| line 5 V.__eq__ 1 self=6 o=8
#| return 5 V.__eq__ 1 self=6 o=8 => False
#| call 8 V.__lt__ 1 self=5 o=6
#| line 9 V.__lt__ 1 self=5 o=6
#| return 9 V.__lt__ 1 self=5 o=6 => False
#| call 8 V.__lt__ 1 self=6 o=5
#| line 9 V.__lt__ 1 self=6 o=5
#| return 9 V.__lt__ 1 self=6 o=5 => True
#| line 45 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1
#| call 45 It 1
#| line 45 It 1
#| line 46 It 1
#| line 48 It 1
#| line 50 It 1
#| return 50 It 1 => None
#| line 55 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=4
#| call 46 It.__init__ 1 self=2
#| line 47 It.__init__ 1 self=2
#| return 47 It.__init__ 1 self=2 => None
#| call 48 It.__iter__ 1 self=2
#| line 49 It.__iter__ 1 self=2
#| return 49 It.__iter__ 1 self=2 => <__main__.It object>
#| call 50 It.__next__ 1 self=2
#| line 51 It.__next__ 1 self=2
#| line 52 It.__next__ 1 self=2
#| line 54 It.__next__ 1 self=2
#| return 54 It.__next__ 1 self=2 => 1
#| line 56 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=5 q=-
#| line 55 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=5 q=- z=-
#| call 50 It.__next__ 1 self=2
#| line 51 It.__next__ 1 self=2
#| line 52 It.__next__ 1 self=2
#| line 54 It.__next__ 1 self=2
#| return 54 It.__next__ 1 self=2 => 2
#| line 56 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=5 q=- z=-
#| line 55 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=5 q=- z=-
#| call 50 It.__next__ 1 self=2
#| line 51 It.__next__ 1 self=2
#| line 52 It.__next__ 1 self=2
#| line 53 It.__next__ 1 self=2
#| exception 53 It.__next__ 1 self=2 => StopIteration: 
#| return 53 It.__next__ 1 self=2 => None
#| exception 55 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=5 q=- z=- => StopIteration: 
#| line 57 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=4 q=- z=-
#| call 46 It.__init__ 1 self=2
#| line 47 It.__init__ 1 self=2
#| return 47 It.__init__ 1 self=2 => None
#| call 48 It.__iter__ 1 self=2
#| line 49 It.__iter__ 1 self=2
#| return 49 It.__iter__ 1 self=2 => <__main__.It object>
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 1
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 2
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 53 It.__next__ 1 self=3
#| exception 53 It.__next__ 1 self=3 => StopIteration: 
#| return 53 It.__next__ 1 self=3 => None
#| line 58 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=4 q=- z=- p=- r=-
#| call 46 It.__init__ 1 self=2
#| line 47 It.__init__ 1 self=2
#| return 47 It.__init__ 1 self=2 => None
#| call 48 It.__iter__ 1 self=2
#| line 49 It.__iter__ 1 self=2
#| return 49 It.__iter__ 1 self=2 => <__main__.It object>
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 1
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 2
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 53 It.__next__ 1 self=3
#| exception 53 It.__next__ 1 self=3 => StopIteration: 
#| return 53 It.__next__ 1 self=3 => None
#| line 59 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=4 q=- z=- p=- r=- t=1
#| call 46 It.__init__ 1 self=2
#| line 47 It.__init__ 1 self=2
#| return 47 It.__init__ 1 self=2 => None
#| call 48 It.__iter__ 1 self=2
#| line 49 It.__iter__ 1 self=2
#| return 49 It.__iter__ 1 self=2 => <__main__.It object>
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 1
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 2
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 53 It.__next__ 1 self=3
#| exception 53 It.__next__ 1 self=3 => StopIteration: 
#| return 53 It.__next__ 1 self=3 => None
#| line 60 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=4 q=- z=- p=- r=- t=1
#| call 46 It.__init__ 1 self=2
#| line 47 It.__init__ 1 self=2
#| return 47 It.__init__ 1 self=2 => None
#| call 48 It.__iter__ 1 self=2
#| line 49 It.__iter__ 1 self=2
#| return 49 It.__iter__ 1 self=2 => <__main__.It object>
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 1
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 2
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 53 It.__next__ 1 self=3
#| exception 53 It.__next__ 1 self=3 => StopIteration: 
#| return 53 It.__next__ 1 self=3 => None
#| call 46 It.__init__ 1 self=2
#| line 47 It.__init__ 1 self=2
#| return 47 It.__init__ 1 self=2 => None
#| call 48 It.__iter__ 1 self=2
#| line 49 It.__iter__ 1 self=2
#| return 49 It.__iter__ 1 self=2 => <__main__.It object>
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 1
#| call 46 It.__init__ 1 self=2
#| line 47 It.__init__ 1 self=2
#| return 47 It.__init__ 1 self=2 => None
#| call 48 It.__iter__ 1 self=2
#| line 49 It.__iter__ 1 self=2
#| return 49 It.__iter__ 1 self=2 => <__main__.It object>
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 1
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 54 It.__next__ 1 self=3
#| return 54 It.__next__ 1 self=3 => 2
#| call 50 It.__next__ 1 self=3
#| line 51 It.__next__ 1 self=3
#| line 52 It.__next__ 1 self=3
#| line 53 It.__next__ 1 self=3
#| exception 53 It.__next__ 1 self=3 => StopIteration: 
#| return 53 It.__next__ 1 self=3 => None
#| return 60 <module> 0 V=8 a=3 b=4 c=2 d=1 s=1 i=- x=- y=1 It=4 q=- z=- p=- r=- t=1 => None
