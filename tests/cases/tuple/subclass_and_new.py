# A class derived from tuple: __new__ takes the items.
class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def left(self):
        return self[0]


p = Pair(1, 2)
print(p, p.left, p + (3,), type(p + (3,)).__name__, type(p[:]).__name__, p == (1, 2), hash(p) == hash((1, 2)), {p: "x"}[(1, 2)])
a, b = p
p.note = "dict"
print(a, b, p.note, isinstance(p, tuple), len(p), repr(p), Pair.__mro__)
#| (1, 2) 1 (1, 2, 3) tuple tuple True True x
#| 1 2 dict True 2 (1, 2) (<class '__main__.Pair'>, <class 'tuple'>, <class 'object'>)
