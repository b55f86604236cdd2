import math, cmath
class X:
    def __init__(self, **k): pass
def mk(**k): return type('X', (), {n: (lambda v: lambda *a: v)(v) for n, v in k.items()})()
def attempt(f):
    try: print('ok', repr(f()))
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: math.sqrt(mk(__float__=5)), lambda: float(mk(__float__=5)), lambda: float(mk(__float__='a')), lambda: float(mk(__index__=5)), lambda: float(mk(__index__='a')), lambda: complex(mk(__complex__=5)), lambda: complex(mk(__float__=5)), lambda: complex(mk(__float__=5.5)), lambda: complex(mk(__index__=5)), lambda: int(mk(__int__=True)), lambda: int(mk(__index__=5)), lambda: int(mk(__trunc__=5)), lambda: int(mk(__int__=5.5)), lambda: [1][mk(__index__='a')], lambda: 'ab'[mk(__index__=True)], lambda: round(mk(__round__='r')), lambda: round(mk(__round__='r'), 3), lambda: abs(mk(__abs__='abs')), lambda: divmod(mk(__divmod__='d'), 1), lambda: divmod(1, mk(__rdivmod__='rd')), lambda: pow(mk(__pow__='p'), 1, 2), lambda: pow(1, mk(__rpow__='rp')), lambda: pow(1, mk(__rpow__='rp'), 5), lambda: math.floor(mk(__floor__='fl')), lambda: math.ceil(mk(__ceil__='ce')), lambda: math.trunc(mk(__trunc__='tr')), lambda: math.floor(mk(__float__=2.5)), lambda: -mk(__neg__='n'), lambda: ~mk(__invert__='i'), lambda: bytes(mk(__bytes__=b'by')), lambda: bytes(mk(__bytes__='by')), lambda: format(mk(__format__='f'), 'x'), lambda: str(mk(__str__='s')), lambda: len(mk(__len__=5)), lambda: len(mk(__len__=-5)), lambda: len(mk(__len__='a')), lambda: len(mk(__len__=2**70)), lambda: hash(mk(__hash__=-1)), lambda: 5 in mk(__contains__='yes'), lambda: mk(__getitem__='item')[3], lambda: bool(mk(__bool__=1)), lambda: mk(__lt__='lt') < 1, lambda: 1 > mk(__lt__='lt'), lambda: mk(__eq__='eq') == 1, lambda: mk(__add__=NotImplemented) + 1, lambda: 1 + mk(__radd__='ra'), lambda: 'a' % mk(__rmod__='rm'), lambda: '%s' % mk(__rmod__='rm', __str__='s'), lambda: mk(__iadd__='ia') + 1, lambda: mk(__matmul__='mm') @ 2, lambda: 2 @ mk(__rmatmul__='rmm'), lambda: mk(__call__='call')(1, 2), lambda: chr(mk(__index__=97)), lambda: ord(mk(__str__='a')), lambda: cmath.sqrt(mk(__complex__=1j)), lambda: cmath.sqrt(mk(__float__=4.0)), lambda: math.sqrt(mk(__index__=4)), lambda: '%d' % mk(__int__=4), lambda: '%d' % mk(__index__=4), lambda: '%x' % mk(__index__=4), lambda: '%x' % mk(__int__=4), lambda: '%f' % mk(__float__=4.0), lambda: '%f' % mk(__index__=4), lambda: '%c' % mk(__index__=97), lambda: 'abc'.center(mk(__index__=5)), lambda: range(mk(__index__=3)), lambda: [0] * mk(__index__=2), lambda: mk(__index__=2) * [0], lambda: 'ab' * mk(__index__=2), lambda: 2 ** mk(__rpow__='x'), lambda: int(mk(__index__=3), 5), lambda: int('11', mk(__index__=3)), lambda: isinstance(mk(), int), lambda: sorted([3, mk(__lt__=True)])[0] == 3, lambda: sum([mk(__radd__=5)]), lambda: max(mk(__gt__=True, __repr__='big'), 1), lambda: mk(__repr__='x'), lambda: [mk(__repr__='x')]):
    attempt(f)
#| TypeError X.__float__ returned non-float (type int)
#| TypeError X.__float__ returned non-float (type int)
#| TypeError X.__float__ returned non-float (type str)
#| ok 5.0
#| TypeError __index__ returned non-int (type str)
#| TypeError __complex__ returned non-complex (type int)
#| TypeError X.__float__ returned non-float (type int)
#| ok (5.5+0j)
#| ok (5+0j)
#| ok 1
#| ok 5
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'X'
#| TypeError __int__ returned non-int (type float)
#| TypeError __index__ returned non-int (type str)
#| ok 'b'
#| ok 'r'
#| ok 'r'
#| ok 'abs'
#| ok 'd'
#| ok 'rd'
#| ok 'p'
#| ok 'rp'
#| ok 'rp'
#| ok 'fl'
#| ok 'ce'
#| ok 'tr'
#| ok 2
#| ok 'n'
#| ok 'i'
#| ok b'by'
#| TypeError __bytes__ returned non-bytes (type str)
#| ok 'f'
#| ok 's'
#| ok 5
#| ValueError __len__() should return >= 0
#| TypeError 'str' object cannot be interpreted as an integer
#| OverflowError cannot fit 'int' into an index-sized integer
#| ok -2
#| ok True
#| ok 'item'
#| TypeError __bool__ should return bool, returned int
#| ok 'lt'
#| ok 'lt'
#| ok 'eq'
#| TypeError unsupported operand type(s) for +: 'X' and 'int'
#| ok 'ra'
#| TypeError not all arguments converted during string formatting
#| ok 's'
#| TypeError unsupported operand type(s) for +: 'X' and 'int'
#| ok 'mm'
#| ok 'rmm'
#| ok 'call'
#| ok 'a'
#| TypeError ord() expected string of length 1, but X found
#| ok (0.7071067811865476+0.7071067811865475j)
#| ok (2+0j)
#| ok 2.0
#| ok '4'
#| ok '4'
#| ok '4'
#| TypeError %x format: an integer is required, not X
#| ok '4.000000'
#| ok '4.000000'
#| ok 'a'
#| ok ' abc '
#| ok range(0, 3)
#| ok [0, 0]
#| ok [0, 0]
#| ok 'abab'
#| ok 'x'
#| TypeError int() can't convert non-string with explicit base
#| ok 4
#| ok False
#| ok False
#| ok 5
#| TypeError '>' not supported between instances of 'int' and 'X'
#| ok x
#| ok [x]
