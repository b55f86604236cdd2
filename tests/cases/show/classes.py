class Vector:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'Vector({self.x!r}, {self.y!r})'
    def __str__(self): return f'<{self.x}, {self.y}>'
    def __format__(self, spec):
        if not spec: return str(self)
        return f'({format(self.x, spec)}, {format(self.y, spec)})'
    def __add__(self, o): return Vector(self.x + o.x, self.y + o.y) if isinstance(o, Vector) else NotImplemented
    def __mul__(self, k): return Vector(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __neg__(self): return Vector(-self.x, -self.y)
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __round__(self, n=0): return Vector(round(self.x, n), round(self.y, n))
    def __divmod__(self, k): return (Vector(self.x // k, self.y // k), Vector(self.x % k, self.y % k))
    def __pow__(self, e, m=None): return ('pow', e, m)
    def __int__(self): return int(abs(self))
    def __float__(self): return float(abs(self))
    def __complex__(self): return complex(self.x, self.y)
    def __index__(self): return 3
    def __floor__(self): return 'floor'
    def __trunc__(self): return 'trunc'
v = Vector(3, 4)
print(v, repr(v), [v], f'{v} {v!r} {v:.1f} {v!s:>10}|', '{:.2f} {}'.format(v, v), '%s %r' % (v, v))
print(v + Vector(1, 1), v * 2, 2 * v, abs(v), -v, bool(Vector(0, 0)), v == Vector(3, 4), {v: 1}, round(Vector(1.55, 2.45), 1), divmod(v, 2), pow(v, 2), pow(v, 2, 5), v ** 3)
print(int(v), float(v), complex(v), hex(v), bin(v), 'abcdef'[v], [1, 2, 3, 4][v], 'x' * v, range(v), chr(v + Vector(0, 0)) if False else 'ok', bytes(v))
import math
print(math.floor(v), math.trunc(v), math.sqrt(v), math.ceil(2.5))
try: v + 5
except TypeError as e: print(e)
try: 5 + v
except TypeError as e: print(e)
class Money(float):
    def __str__(self): return f'${float(self):.2f}'
    def __add__(self, o): return Money(float(self) + float(o))
m = Money(5)
print(m, repr(m), m + 2.5, f'{m}', f'{m:.3f}', m * 2, type(m * 2).__name__, type(m + 1).__name__, sum([m, m], Money(0)))
class Roman(int):
    def __new__(cls, v):
        if v < 0: raise ValueError('negative')
        return super().__new__(cls, v)
    def __repr__(self):
        n, out = int(self), ''
        for val, sym in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
            while n >= val: out += sym; n -= val
        return out
r = Roman(1994)
print(r, [r], r + 1, type(r + 1).__name__, f'{r}', f'{r:d}', '%s' % r, '%d' % r, r == 1994, hash(r) == hash(1994), r // 2, -r, r.bit_length(), int(r), {r: 'x'}[1994])
try: Roman(-1)
except ValueError as e: print(e)
class Name(str):
    def shout(self): return self.upper() + '!'
    def __len__(self): return 99
n = Name('bob')
print(n, repr(n), n.shout(), len(n), type(n.upper()).__name__, n + 'x', n == 'bob', n in {'bob': 1}, f'{n:>5}', n[0], sorted(n), ','.join(n), n.replace('b', 'c'), type(n[:]).__name__, n * 2, 'o' in n, str(n), type(str(n)).__name__)
class B(bytes): pass
print(B(b'ab'), B(b'ab') + b'c', type(B(b'a').upper()).__name__, B(b'ab')[0], len(B(b'abc')))
class Temp:
    def __init__(self, c): self.c = c
    def __lt__(self, o): return self.c < o.c
    def __eq__(self, o): return self.c == o.c
    def __repr__(self): return f'{self.c}°'
print(sorted([Temp(30), Temp(10), Temp(20)]), max(Temp(1), Temp(5)), Temp(1) < Temp(2), Temp(2) > Temp(1))
try: Temp(1) <= Temp(2)
except TypeError as e: print(e)
class Weird:
    def __radd__(self, o): return f'radd {o!r}'
    def __rsub__(self, o): return f'rsub {o!r}'
    def __rmod__(self, o): return f'rmod {o!r}'
    def __rpow__(self, o): return f'rpow {o!r}'
    def __rdivmod__(self, o): return f'rdivmod {o!r}'
    def __eq__(self, o): return 'eq'
    def __getattr__(self, n): return n.upper()
    def __getitem__(self, k): return f'item {k!r}'
    def __contains__(self, k): return k == 1
    def __call__(self, *a): return a
w = Weird()
print(1 + w, 'a' + w, [1] + w, 1.5 - w, 5 % w, 'x' % w, 2 ** w, divmod(7, w), 1 == w, w == 1, '{0.foo} {0[bar]} {0[3]} {0.a.b}'.format(w) if False else '{0.foo} {0[bar]} {0[3]}'.format(w))
#| <3, 4> Vector(3, 4) [Vector(3, 4)] <3, 4> Vector(3, 4) (3.0, 4.0)     <3, 4>| (3.00, 4.00) <3, 4> <3, 4> Vector(3, 4)
#| <4, 5> <6, 8> <6, 8> 5.0 <-3, -4> False True {Vector(3, 4): 1} <1.6, 2.5> (Vector(1, 2), Vector(1, 0)) ('pow', 2, None) ('pow', 2, 5) ('pow', 3, None)
#| 5 5.0 (3+4j) 0x3 0b11 d 4 <xxx, xxxx> range(0, 3) ok b'\x00\x00\x00'
#| floor trunc 2.23606797749979 3
#| unsupported operand type(s) for +: 'Vector' and 'int'
#| unsupported operand type(s) for +: 'int' and 'Vector'
#| $5.00 5.0 $7.50 $5.00 5.000 10.0 float Money $10.00
#| MCMXCIV [MCMXCIV] 1995 int MCMXCIV 1994 MCMXCIV 1994 True True 997 -1994 11 1994 x
#| negative
#| bob 'bob' BOB! 99 str bobx True True   bob b ['b', 'b', 'o'] b,o,b coc str bobbob True bob str
#| b'ab' b'abc' bytes 97 3
#| [10°, 20°, 30°] 5° True True
#| '<=' not supported between instances of 'Temp' and 'Temp'
#| radd 1 radd 'a' radd [1] rsub 1.5 rmod 5 x rpow 2 rdivmod 7 eq eq FOO item 'bar' item 3
