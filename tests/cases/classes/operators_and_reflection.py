# Operator methods: order of tries, NotImplemented, subclasses first, in-place, mixed kinds, all errors.
class Num:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"{type(self).__name__}({self.v})"

    def __add__(self, o):
        print("add", self, o)
        if isinstance(o, (Num, int)):
            return type(self)(self.v + (o.v if isinstance(o, Num) else o))
        return NotImplemented

    def __radd__(self, o):
        print("radd", self, o)
        return type(self)(o + self.v) if isinstance(o, int) else NotImplemented

    def __iadd__(self, o):
        print("iadd", self, o)
        self.v += o if isinstance(o, int) else o.v
        return self

    def __eq__(self, o):
        print("eq", self, o)
        return self.v == o.v if isinstance(o, Num) else NotImplemented

    def __lt__(self, o):
        print("lt", self, o)
        return self.v < o.v if isinstance(o, Num) else NotImplemented

    def __neg__(self):
        return type(self)(-self.v)

    def __matmul__(self, o):
        return f"{self} @ {o}"

    def __divmod__(self, o):
        return "divmod"

    def __pow__(self, o, mod=None):
        return f"pow {o} {mod}"

    def __rpow__(self, o):
        return f"rpow {o}"

    def __contains__(self, o):
        return "truthy"

    def __bool__(self):
        return self.v != 0

    def __index__(self):
        return self.v

    def __call__(self, *a):
        return a


class Sub(Num):
    def __radd__(self, o):
        print("Sub.radd", self, o)
        return Sub(100)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b, s = Num(1), Num(2), Sub(3)
print(a + b, a + 5, 5 + a, a + s, s + a, -a, a @ b, divmod(a, b), pow(a, 2), pow(a, 2, 5), a ** 3, 2 ** a, 9 in a, not a, bool(Num(0)), a(1, 2))
x = a
x += 5
print(x is a, a, a == b, a != b, a == "x", a < b, a > b, [10, 20, 30][Num(1)], hex(Num(255)), range(Num(2)), "ab" * Num(2) if False else "", 1 if a else 2)
attempt(lambda: a + "x")
attempt(lambda: "x" + a)
attempt(lambda: a < 5)
attempt(lambda: a <= b)
attempt(lambda: a - b)
attempt(lambda: a * 2)
attempt(lambda: +a)
attempt(lambda: ~a)
attempt(lambda: abs(a))
attempt(lambda: a[0])
attempt(lambda: len(a))
attempt(lambda: iter(a))
attempt(lambda: hash(a))
attempt(lambda: a.__add__("x"))
attempt(lambda: sum([a, b]))
attempt(lambda: sorted([b, a]))
attempt(lambda: max(a, b))
attempt(lambda: a & b)
attempt(lambda: a and b or "none")
attempt(lambda: float(a))
attempt(lambda: int(a))
attempt(lambda: round(a))
attempt(lambda: a in 5)


class Odd:
    def __len__(self): return -1
    def __bool__(self): return 5
    def __index__(self): return "x"
    def __hash__(self): return "h"
    def __repr__(self): return 5
    def __iter__(self): return 5
    def __contains__(self, x): raise ValueError("asked")
    def __eq__(self, o): return "not a bool"
    def __lt__(self, o): return []
    def __int__(self): return 1.5
    def __float__(self): return 1
    def __call__(self): return self


o = Odd()
for action in (lambda: len(o), lambda: bool(o), lambda: [1][o], lambda: hash(o), lambda: repr(o), lambda: list(o), lambda: 1 in o, lambda: o == 1, lambda: o != 1, lambda: o < 1, lambda: int(o), lambda: float(o), lambda: o() is o, lambda: {o: 1}, lambda: not o, lambda: f"{o}", lambda: str(o), lambda: sorted([o, o]) and "sorted", lambda: o in [1], lambda: range(o), lambda: complex(o)):
    attempt(action)
#| add Num(1) Num(2)
#| add Num(1) 5
#| radd Num(1) 5
#| Sub.radd Sub(3) Num(1)
#| add Sub(3) Num(1)
#| Num(3) Num(6) Num(6) Sub(100) Sub(4) Num(-1) Num(1) @ Num(2) divmod pow 2 None pow 2 5 pow 3 None rpow 2 True False False (1, 2)
#| iadd Num(1) 5
#| eq Num(6) Num(2)
#| eq Num(6) Num(2)
#| eq Num(6) x
#| lt Num(6) Num(2)
#| lt Num(2) Num(6)
#| True Num(6) False True False False True 20 0xff range(0, 2)  1
#| add Num(6) x
#| TypeError: unsupported operand type(s) for +: 'Num' and 'str'
#| radd Num(6) x
#| TypeError: can only concatenate str (not "Num") to str
#| lt Num(6) 5
#| TypeError: '<' not supported between instances of 'Num' and 'int'
#| TypeError: '<=' not supported between instances of 'Num' and 'Num'
#| TypeError: unsupported operand type(s) for -: 'Num' and 'Num'
#| TypeError: unsupported operand type(s) for *: 'Num' and 'int'
#| TypeError: bad operand type for unary +: 'Num'
#| TypeError: bad operand type for unary ~: 'Num'
#| TypeError: bad operand type for abs(): 'Num'
#| TypeError: 'Num' object is not subscriptable
#| TypeError: object of type 'Num' has no len()
#| TypeError: 'Num' object is not iterable
#| TypeError: unhashable type: 'Num'
#| add Num(6) x
#| NotImplemented
#| radd Num(6) 0
#| add Num(6) Num(2)
#| Num(8)
#| lt Num(6) Num(2)
#| [Num(2), Num(6)]
#| lt Num(6) Num(2)
#| Num(6)
#| TypeError: unsupported operand type(s) for &: 'Num' and 'Num'
#| Num(2)
#| 6.0
#| 6
#| TypeError: type Num doesn't define __round__ method
#| TypeError: argument of type 'int' is not a container or iterable
#| ValueError: __len__() should return >= 0
#| TypeError: __bool__ should return bool, returned int
#| TypeError: __index__ returned non-int (type str)
#| TypeError: __hash__ method should return an integer
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: iter() returned non-iterator of type 'int'
#| ValueError: asked
#| not a bool
#| False
#| []
#| TypeError: __int__ returned non-int (type float)
#| TypeError: Odd.__float__ returned non-float (type int)
#| True
#| TypeError: cannot use 'Odd' as a dict key (__hash__ method should return an integer)
#| TypeError: __bool__ should return bool, returned int
#| TypeError: __str__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type int)
#| sorted
#| True
#| TypeError: __index__ returned non-int (type str)
#| TypeError: Odd.__float__ returned non-float (type int)
