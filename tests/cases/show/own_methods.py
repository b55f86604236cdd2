class Node:
    def __init__(self, v, nxt=None): self.v, self.next = v, nxt
    def __repr__(self): return f'{self.v} -> {self.next!r}'
head = None
for i in range(150): head = Node(i, head)
print(len(repr(head)), repr(head)[:40])
class Tree:
    def __init__(self, v, kids=()): self.v, self.kids = v, list(kids)
    def __repr__(self): return f'Tree({self.v!r}, {self.kids!r})' if self.kids else f'Tree({self.v!r})'
t = Tree(1)
for i in range(2, 40): t = Tree(i, [t])
print(len(repr(t)))
l = []
for i in range(90): l = [l]
print(len(str(l)))
class Bad:
    def __repr__(self): return repr(self)
try: repr(Bad())
except RecursionError as e: print('RecursionError', e)
class Bad2:
    def __str__(self): return str([self])
    __repr__ = __str__
try: print(str(Bad2())[:20])
except RecursionError as e: print('RecursionError', e)
class Acc:
    log = []
    def __repr__(self):
        self.log.append(1)
        return 'acc'
print([Acc(), Acc()], {Acc(): Acc()}, len(Acc.log))
print('%s %r' % (Acc(), [Acc()]), len(Acc.log))
print(f'{Acc()}{[Acc()]}', '{} {}'.format(Acc(), Acc()), len(Acc.log))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return str(self.n)
print(','.join(It()), bytes(int(x) for x in It()), b'-'.join(x.encode() for x in It()), list(map(int, It())))
class M(dict):
    def __missing__(self, k): return f'<{k}>'
print('{a} {b}'.format_map(M(a=1)), '%(x)s %(y)d' % M(y=2), 'ab'.translate(M({97: 'z'})) )
class Idx:
    def __index__(self): print('index called'); return 2
for g in (lambda: 0, ): pass
print(*[(g(), print('-'))[0] for g in (lambda: 'abc'[Idx()], lambda: 'x' * Idx(), lambda: 'abc'.find('c', Idx()), lambda: (5).__round__(Idx()), lambda: b'abc'[Idx()], lambda: hex(Idx()), lambda: range(Idx()), lambda: 'a-b-c-d'.split('-', Idx()), lambda: 'z'.rjust(Idx()), lambda: round(2.34567, Idx()), lambda: bytes(Idx()), lambda: chr(Idx()), lambda: int('11', Idx()) if 0 else 0, lambda: [1,2,3][Idx()], lambda: [1,2,3][:Idx()], lambda: bytearray(Idx()), lambda: 'a'.center(Idx(), '*'), lambda: (1,) * Idx())])
class F:
    def __float__(self): print('float called'); return 2.5
    def __int__(self): print('int called'); return 7
    def __bool__(self): print('bool called'); return False
    def __complex__(self): print('complex called'); return 1j
import math
print(float(F()), int(F()), bool(F()), complex(F()), math.sqrt(F()), '%.1f %d' % (F(), F()), math.hypot(F(), F()), math.floor(2.5))
print(isinstance(5, int), math.fsum(x / 10 for x in range(5)), math.prod(x for x in (2, 3)), math.gcd(*range(6, 20, 6)), math.dist((x for x in (0, 0)), [3, 4]))
try: int(type('X', (), {'__int__': lambda s: 'a'})())
except TypeError as e: print(e)
try: float(type('X', (), {'__float__': lambda s: 5})())
except TypeError as e: print(e)
try: 'a' * type('X', (), {'__index__': lambda s: 'a'})()
except TypeError as e: print(e)
try: hash(type('X', (), {'__hash__': lambda s: 'a'})())
except TypeError as e: print(e)
print(hash(type('X', (), {'__hash__': lambda s: 2**70})()), bool(type('X', (), {'__len__': lambda s: 3})()))
try: bool(type('X', (), {'__bool__': lambda s: 3})())
except TypeError as e: print(e)
try: bool(type('X', (), {'__len__': lambda s: -3})())
except ValueError as e: print(e)
#| 944 149 -> 148 -> 147 -> 146 -> 145 -> 144 -
#| 455
#| 182
#| RecursionError maximum recursion depth exceeded
#| RecursionError maximum recursion depth exceeded
#| [acc, acc] {acc: acc} 0
#| acc [acc] 6
#| acc[acc] acc acc 10
#| 1,2,3 b'\x01\x02\x03' b'1-2-3' [1, 2, 3]
#| 1 <b> <x> 2 z<98>
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| index called
#| -
#| c xx 2 5 99 0x2 range(0, 2) ['a', 'b', 'c-d']  z 2.35 b'\x00\x00'  0 3 [1, 2] bytearray(b'\x00\x00') a* (1, 1)
#| float called
#| int called
#| bool called
#| complex called
#| float called
#| float called
#| int called
#| float called
#| float called
#| 2.5 7 False 1j 1.5811388300841898 2.5 7 3.5355339059327378 2
#| True 1.0 6 6 5.0
#| __int__ returned non-int (type str)
#| X.__float__ returned non-float (type int)
#| __index__ returned non-int (type str)
#| __hash__ method should return an integer
#| 512 True
#| __bool__ should return bool, returned int
#| __len__() should return >= 0
