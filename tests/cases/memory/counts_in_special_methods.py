# Counts of objects while their special methods run.
import sys, functools, operator, itertools, collections, copy, math, weakref, contextlib, dataclasses, enum, abc, io
rc = sys.getrefcount
TAG = ''
WATCH = []
def show(w, *a):
    if TAG: print(TAG, w, *[rc(x) for x in a], [rc(x) for x in WATCH])
def run(name, f, *watch):
    global TAG, WATCH
    WATCH = list(watch)
    TAG = name
    try:
        r = f(); TAG = ''
        print(name, '->', rc(r) if not isinstance(r, (int, str, bool)) and r is not None else r)
    except Exception as e:
        TAG = ''
        print(name, type(e), e)
    e = None
    print([rc(v) for v in WATCH])
class M(type):
    def __call__(cls, *a, **k): show('Mcall', cls, *a, *k.values()); return super().__call__(*a, **k)
    def __instancecheck__(cls, o): show('instcheck', o); return False
    def __subclasscheck__(cls, o): show('subcheck', o); return False
    def __iter__(cls): show('Miter'); return iter(())
    def __len__(cls): show('Mlen'); return 1
    def __getitem__(cls, k): show('Mgetitem', k); return k
class A:
    def __init__(self, v=None, **k): show('init', self, v, *k.values()); self.v = v
    def __getattr__(self, n): show('getattr', self); raise AttributeError(n)
    def __enter__(self): show('enter', self); return self
    def __exit__(self, *a): show('exit', self, *a)
    def __format__(self, s): show('format', self); return 'f'
    def __repr__(self): show('repr', self); return 'A'
    def __str__(self): show('str', self); return 'a'
    def __int__(self): show('int', self); return 1
    def __float__(self): show('float', self); return math.pi
    def __complex__(self): show('complex', self); return 1j
    def __index__(self): show('index', self); return 1
    def __round__(self, n=None): show('round', self, n); return 1
    def __trunc__(self): show('trunc', self); return 1
    def __floor__(self): show('floor', self); return 1
    def __ceil__(self): show('ceil', self); return 1
    def __divmod__(self, o): show('divmod', self, o); return 1
    def __rdivmod__(self, o): show('rdivmod', self, o); return 1
    def __pow__(self, o, m=None): show('pow', self, o, m); return 1
    def __rpow__(self, o, m=None): show('rpow', self, o, m); return 1
    def __iadd__(self, o): show('iadd', self, o); return self
    def __neg__(self): show('neg', self); return 1
    def __abs__(self): show('abs', self); return 1
    def __invert__(self): show('invert', self); return 1
    def __reversed__(self): show('reversed', self); return iter(())
    def __iter__(self): show('iter', self); return iter((1, 2))
    def __getitem__(self, k): show('getitem', self, k); return 1
    def __setitem__(self, k, v): show('setitem', self, k, v)
    def __delitem__(self, k): show('delitem', self, k)
    def __bytes__(self): show('bytes', self); return b'xy'
    def __dir__(self): show('dir', self); return ['x']
    def __sizeof__(self): show('sizeof', self); return 10
    def __copy__(self): show('copy', self); return self
    def __deepcopy__(self, memo): show('deepcopy', self); return self
    def __reduce__(self): show('reduce', self); return (A, (1,))
    def __fspath__(self): show('fspath', self); return '/x'
    def __length_hint__(self): show('hint', self); return 2
    def __matmul__(self, o): show('matmul', self, o); return 1
    def __rsub__(self, o): show('rsub', self, o); return 1
    def __call__(self, *a, **k): show('call', self, *a, *k.values()); return 1
    def keys(self): show('keys', self); return ['x', 'y']
    def write(self, s): show('write', self)
    def flush(self): show('flush', self)
class D:
    def __get__(self, o, t): show('get', self, o, t) if o is not None else show('get', self); return 5
    def __set__(self, o, v): show('set', self, o, v)
    def __delete__(self, o): show('delete', self, o)
    def __set_name__(self, o, n): show('set_name', self)
d = D()
class B:
    x = d
    def __getattribute__(self, n):
        show('getattribute', self); return object.__getattribute__(self, n)
    def __setattr__(self, n, v): show('setattr', self, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): show('delattr', self)
class P:
    def __init__(self): self._v = [1]
    @property
    def v(self): show('pget', self, self._v); return self._v
    @v.setter
    def v(self, n): show('pset', self, n)
    @v.deleter
    def v(self): show('pdel', self)
    @functools.cached_property
    def c(self): show('cached', self); return [2]
    @classmethod
    def cm(cls, x): show('cm', cls, x)
    @staticmethod
    def sm(x): show('sm', x)
    def m(self, x, *r, k=None, **kw): show('m', self, x, *r, k, *kw.values())
a = A(); b = B(); p = P(); l = [1]; q = [2]
for i in range(3):
    run('getattr', lambda: getattr(a, 'zz', l), a, l)
    run('hasattr', lambda: hasattr(a, 'zz'), a)
    run('a.zz', lambda: a.zz, a)
def w(x):
    with x as y: show('in', x, y)
def w2(x):
    with x as y: raise ValueError(1)
run('with', lambda: w(a), a)
run('with temp', lambda: w(A()))
run('with exc', lambda: w2(a), a)
with a as k: show('top', a)
run('format', lambda: format(a), a)
run('format2', lambda: format(a, 'x'), a)
run('f', lambda: f'{a}', a)
run('f r', lambda: f'{a!r}', a)
run('f s', lambda: f'{a!s}', a)
run('f spec', lambda: f'{a:>{l}}', a)
run('.format', lambda: '{} {}'.format(a, a), a)
run('.format2', lambda: '{0!r:>5} {x}'.format(a, x=a), a)
run('.format3', lambda: '{0.v} {0[k]}'.format(a), a)
run('.format_map', lambda: '{x}'.format_map(a), a)
run('%s', lambda: '%s %r' % (a, a), a)
run('%s one', lambda: '%s' % a, a)
run('%d', lambda: '%d' % A(), a)
run('%f', lambda: '%f' % a, a)
run('%(x)', lambda: '%(x)s' % a, a)
run('%c', lambda: '%c' % a, a)
run('%x', lambda: '%x' % a, a)
run('repr', lambda: repr(a), a)
run('str', lambda: str(a), a)
run('ascii', lambda: ascii(a), a)
run('repr list', lambda: repr([a, a]), a)
run('repr tuple', lambda: repr((a,)), a)
run('repr dict', lambda: repr({1: a}), a)
run('repr set', lambda: repr({(1, 2): (a,)}), a)
run('print', lambda: print(a), a)
run('print2', lambda: print(a, a, sep=''), a)
run('print file', lambda: print(a, file=a), a)
run('print file l', lambda: print(1, 2, file=a), a)
run('int', lambda: int(a), a)
run('float', lambda: float(a), a)
run('complex', lambda: complex(a), a)
run('index', lambda: operator.index(a), a)
run('round', lambda: round(a), a)
run('round2', lambda: round(a, l), a, l)
run('trunc', lambda: math.trunc(a), a)
run('floor', lambda: math.floor(a), a)
run('ceil', lambda: math.ceil(a), a)
run('sqrt', lambda: math.sqrt(a), a)
run('gcd', lambda: math.gcd(a, 4), a)
run('divmod', lambda: divmod(a, l), a, l)
run('rdivmod', lambda: divmod(l, a), a, l)
run('pow', lambda: a ** l, a, l)
run('pow3', lambda: pow(a, l, q), a, l, q)
run('rpow', lambda: l ** a, a, l)
def iadd(x, y): x += y
run('iadd', lambda: iadd(a, l), a, l)
run('neg', lambda: -a, a)
run('abs', lambda: abs(a), a)
run('invert', lambda: ~a, a)
run('reversed', lambda: reversed(a), a)
run('iter', lambda: iter(a), a)
run('list', lambda: list(a), a)
run('tuple', lambda: tuple(a), a)
run('set', lambda: set(a), a)
run('unpack', lambda: [*a], a)
run('unpack2', lambda: (lambda x, y: None)(*a), a)
def up(z): x, y = z
run('unpack3', lambda: up(a), a)
def up(z): x, *y = z
run('unpack4', lambda: up(a), a)
run('dict', lambda: dict(a), a)
run('dict **', lambda: {**a}, a)
run('call **', lambda: (lambda **k: None)(**a), a)
run('getitem', lambda: a[l], a, l)
def si(c, k, v): c[k] = v
def di(c, k): del c[k]
for i in range(3):
    run('setitem', lambda: si(a, l, q), a, l, q)
    run('delitem', lambda: di(a, l), a, l)
run('slice', lambda: a[l:q], a, l, q)
run('setslice', lambda: exec('a[l:q] = p'), a, l, q, p)
run('bytes', lambda: bytes(a), a)
run('dir', lambda: dir(a), a)
run('sizeof', lambda: sys.getsizeof(a), a)
run('copy', lambda: copy.copy(a), a)
run('deepcopy', lambda: copy.deepcopy(a), a)
run('deepcopy l', lambda: copy.deepcopy([a]), a)
run('matmul', lambda: a @ l, a, l)
run('rsub', lambda: l - a, a, l)
run('call', lambda: a(l, q), a, l, q)
run('call kw', lambda: a(l, k=q), a, l, q)
run('call *', lambda: a(*[l], **{'k': q}), a, l, q)
run('join', lambda: ','.join(a), a)
run('range', lambda: range(a), a)
run('chr', lambda: chr(a), a)
run('hex', lambda: hex(a), a)
run('list index', lambda: [1, 2][a], a)
run('list mul', lambda: [l] * a, a)
run('str mul', lambda: 'x' * a, a)
for i in range(3):
    run('B.x', lambda: b.x, b, d)
    run('B.y', lambda: getattr(b, 'y', 1), b, d)
    run('B.x=', lambda: setattr(b, 'x', l), b, d, l)
    run('B.y=', lambda: setattr(b, 'y', l), b, d, l)
    def seta(o, v): o.y = v
    def setx(o, v): o.x = v
    run('B.y= st', lambda: seta(b, l), b, d, l)
    run('B.x= st', lambda: setx(b, l), b, d, l)
    run('del', lambda: delattr(b, 'x'), b, d)
    run('B class x', lambda: B.x, d)
    run('p.v', lambda: p.v, p)
    def pset(o, v): o.v = v
    def pdel(o): del o.v
    run('p.v=', lambda: pset(p, l), p, l)
    run('p del', lambda: pdel(p), p)
    run('p.c', lambda: p.c, p)
    run('getattr p.v', lambda: getattr(p, 'v'), p)
    run('cm', lambda: p.cm(l), p, l)
    run('sm', lambda: p.sm(l), p, l)
    run('m', lambda: p.m(l), p, l)
    run('m2', lambda: p.m(l, q, k=l, z=q), p, l, q)
    run('m*', lambda: p.m(*[l, q], **{'k': l, 'z': q}), p, l, q)
    run('P.m', lambda: P.m(p, l), p, l)
    bm = p.m
    run('bm', lambda: bm(l), p, l)
    run('bm map', lambda: list(map(bm, [l])), p, l)
    run('partial', lambda: functools.partial(p.m, l)(q, k=q), p, l, q)
    run('partial cm', lambda: functools.partial(P.cm)(q), p, l, q)
    run('methodcaller', lambda: operator.methodcaller('m', l, k=q)(p), p, l, q)
    run('attrgetter', lambda: operator.attrgetter('v')(p), p)
#| getattr getattr 7 [7, 5]
#| getattr -> 4
#| [4, 5]
#| hasattr getattr 7 [7]
#| hasattr -> False
#| [4]
#| a.zz getattr 7 [7]
#| a.zz <class 'AttributeError'> zz
#| [4]
#| getattr getattr 7 [7, 5]
#| getattr -> 4
#| [4, 5]
#| hasattr getattr 7 [7]
#| hasattr -> False
#| [4]
#| a.zz getattr 7 [7]
#| a.zz <class 'AttributeError'> zz
#| [4]
#| getattr getattr 7 [7, 5]
#| getattr -> 4
#| [4, 5]
#| hasattr getattr 7 [7]
#| hasattr -> False
#| [4]
#| a.zz getattr 7 [7]
#| a.zz <class 'AttributeError'> zz
#| [4]
#| with enter 6 [6]
#| with in 8 8 [8]
#| with exit 7 3221225472 3221225472 3221225472 [7]
#| with -> None
#| [4]
#| with temp init 4 3221225472 []
#| with temp enter 3 []
#| with temp in 5 5 []
#| with temp exit 4 3221225472 3221225472 3221225472 []
#| with temp -> None
#| []
#| with exc enter 8 [8]
#| with exc exit 9 3221225472 5 5 [9]
#| with exc <class 'ValueError'> 1
#| [4]
#| format format 9 [9]
#| format -> f
#| [5]
#| format2 format 9 [9]
#| format2 -> f
#| [5]
#| f format 9 [9]
#| f -> f
#| [5]
#| f r repr 8 [8]
#| f r -> A
#| [5]
#| f s str 8 [8]
#| f s -> a
#| [5]
#| f spec format 9 [9]
#| f spec -> f
#| [5]
#| .format format 13 [13]
#| .format format 13 [13]
#| .format -> f f
#| [5]
#| .format2 repr 12 [12]
#| .format2 format 13 [13]
#| .format2 ->     A f
#| [5]
#| .format3 getitem 10 3221225472 [10]
#| .format3 -> None 1
#| [5]
#| .format_map getitem 8 3221225472 [8]
#| .format_map -> 1
#| [5]
#| %s str 8 [8]
#| %s repr 8 [8]
#| %s -> a A
#| [5]
#| %s one str 8 [8]
#| %s one -> a
#| [5]
#| %d init 4 3221225472 [5]
#| %d int 4 [5]
#| %d -> 1
#| [5]
#| %f float 8 [8]
#| %f -> 3.141593
#| [5]
#| %(x) getitem 8 3221225472 [8]
#| %(x) -> 1
#| [5]
#| %c index 8 [8]
#| %c -> 
#| [5]
#| %x index 8 [8]
#| %x -> 1
#| [5]
#| repr repr 8 [8]
#| repr -> A
#| [5]
#| str str 8 [8]
#| str -> a
#| [5]
#| ascii repr 8 [8]
#| ascii -> A
#| [5]
#| repr list repr 10 [10]
#| repr list repr 10 [10]
#| repr list -> [A, A]
#| [5]
#| repr tuple repr 8 [8]
#| repr tuple -> (A,)
#| [5]
#| repr dict repr 9 [9]
#| repr dict -> {1: A}
#| [5]
#| repr set repr 8 [8]
#| repr set -> {(1, 2): (A,)}
#| [5]
#| print str 8 [8]
#| a
#| print -> None
#| [5]
#| print2 str 9 [9]
#| aprint2 str 9 [9]
#| a
#| print2 -> None
#| [5]
#| print file str 11 [11]
#| print file write 11 [11]
#| print file write 11 [11]
#| print file -> None
#| [5]
#| print file l write 10 [10]
#| print file l write 10 [10]
#| print file l write 10 [10]
#| print file l write 10 [10]
#| print file l -> None
#| [5]
#| int int 8 [8]
#| int -> 1
#| [5]
#| float float 8 [8]
#| float -> 2
#| [5]
#| complex complex 10 [10]
#| complex -> 1
#| [5]
#| index index 8 [8]
#| index -> 1
#| [5]
#| round round 8 3221225472 [8]
#| round -> 1
#| [5]
#| round2 round 8 7 [8, 7]
#| round2 -> 1
#| [5, 4]
#| trunc trunc 8 [8]
#| trunc -> 1
#| [5]
#| floor floor 8 [8]
#| floor -> 1
#| [5]
#| ceil ceil 8 [8]
#| ceil -> 1
#| [5]
#| sqrt float 8 [8]
#| sqrt -> 1
#| [5]
#| gcd index 8 [8]
#| gcd -> 1
#| [5]
#| divmod divmod 8 7 [8, 7]
#| divmod -> 1
#| [5, 4]
#| rdivmod rdivmod 8 7 [8, 7]
#| rdivmod -> 1
#| [5, 4]
#| pow pow 8 7 3221225472 [8, 7]
#| pow -> 1
#| [5, 4]
#| pow3 pow 8 7 7 [8, 7, 7]
#| pow3 -> 1
#| [5, 4, 4]
#| rpow rpow 8 7 3221225472 [8, 7]
#| rpow -> 1
#| [5, 4]
#| iadd iadd 8 7 [8, 7]
#| iadd -> None
#| [5, 4]
#| neg neg 8 [8]
#| neg -> 1
#| [5]
#| abs abs 8 [8]
#| abs -> 1
#| [5]
#| invert invert 8 [8]
#| invert -> 1
#| [5]
#| reversed reversed 9 [9]
#| reversed -> 1
#| [5]
#| iter iter 8 [8]
#| iter -> 1
#| [5]
#| list iter 8 [8]
#| list hint 9 [9]
#| list -> 1
#| [5]
#| tuple iter 8 [8]
#| tuple -> 1
#| [5]
#| set iter 8 [8]
#| set -> 1
#| [5]
#| unpack iter 8 [8]
#| unpack hint 9 [9]
#| unpack -> 1
#| [5]
#| unpack2 iter 8 [8]
#| unpack2 -> None
#| [5]
#| unpack3 iter 9 [9]
#| unpack3 -> None
#| [5]
#| unpack4 iter 9 [9]
#| unpack4 -> None
#| [5]
#| dict keys 9 [9]
#| dict getitem 8 3221225472 [8]
#| dict getitem 8 3221225472 [8]
#| dict -> 1
#| [5]
#| dict ** keys 9 [9]
#| dict ** getitem 8 3221225472 [8]
#| dict ** getitem 8 3221225472 [8]
#| dict ** -> 1
#| [5]
#| call ** keys 9 [9]
#| call ** getitem 8 3221225472 [8]
#| call ** getitem 8 3221225472 [8]
#| call ** -> None
#| [5]
#| getitem getitem 8 7 [8, 7]
#| getitem -> 1
#| [5, 4]
#| setitem setitem 8 7 7 [8, 7, 7]
#| setitem -> None
#| [5, 4, 4]
#| delitem delitem 8 7 [8, 7]
#| delitem -> None
#| [5, 4]
#| setitem setitem 8 7 7 [8, 7, 7]
#| setitem -> None
#| [5, 4, 4]
#| delitem delitem 8 7 [8, 7]
#| delitem -> None
#| [5, 4]
#| setitem setitem 8 7 7 [8, 7, 7]
#| setitem -> None
#| [5, 4, 4]
#| delitem delitem 8 7 [8, 7]
#| delitem -> None
#| [5, 4]
#| slice getitem 8 4 [8, 5, 5]
#| slice -> 1
#| [5, 4, 4]
#| setslice setitem 8 4 7 [8, 5, 5, 7]
#| setslice -> None
#| [5, 4, 4, 4]
#| bytes bytes 10 [10]
#| bytes -> 2
#| [5]
#| dir dir 10 [10]
#| dir -> 1
#| [5]
#| sizeof sizeof 10 [10]
#| sizeof -> 42
#| [5]
#| copy copy 7 [7]
#| copy -> 5
#| [6]
#| deepcopy deepcopy 9 [9]
#| deepcopy -> 5
#| [6]
#| deepcopy l deepcopy 10 [10]
#| deepcopy l -> 1
#| [6]
#| matmul matmul 8 7 [8, 7]
#| matmul -> 1
#| [5, 4]
#| rsub rsub 8 7 [8, 7]
#| rsub -> 1
#| [5, 4]
#| call call 8 8 8 [8, 8, 8]
#| call -> 1
#| [5, 4, 4]
#| call kw call 9 9 9 [9, 9, 9]
#| call kw -> 1
#| [5, 4, 4]
#| call * call 9 8 8 [9, 8, 8]
#| call * -> 1
#| [5, 4, 4]
#| join iter 8 [8]
#| join <class 'TypeError'> sequence item 0: expected str instance, int found
#| [5]
#| range index 8 [8]
#| range -> 1
#| [5]
#| chr index 8 [8]
#| chr -> 
#| [5]
#| hex index 8 [8]
#| hex -> 0x1
#| [5]
#| list index index 8 [8]
#| list index -> 2
#| [5]
#| list mul index 8 [8]
#| list mul -> 1
#| [5]
#| str mul index 8 [8]
#| str mul -> x
#| [5]
#| B.x getattribute 7 [7, 5]
#| B.x get 8 9 8 [9, 8]
#| B.x -> 5
#| [4, 5]
#| B.y getattribute 7 [7, 5]
#| B.y -> 1
#| [4, 5]
#| B.x= setattr 7 7 [7, 5, 7]
#| B.x= set 8 9 10 [9, 8, 10]
#| B.x= -> None
#| [4, 5, 4]
#| B.y= setattr 7 7 [7, 5, 7]
#| B.y= -> None
#| [4, 5, 5]
#| B.y= st setattr 7 8 [7, 5, 8]
#| B.y= st -> None
#| [4, 5, 5]
#| B.x= st setattr 7 8 [7, 5, 8]
#| B.x= st set 8 9 11 [9, 8, 11]
#| B.x= st -> None
#| [4, 5, 5]
#| del delattr 7 [7, 5]
#| del -> None
#| [4, 5]
#| B class x get 8 [8]
#| B class x -> 5
#| [5]
#| p.v pget 7 3 [7]
#| p.v -> 2
#| [4]
#| p.v= pset 7 8 [7, 8]
#| p.v= -> None
#| [4, 5]
#| p del pdel 7 [7]
#| p del -> None
#| [4]
#| p.c cached 8 [8]
#| p.c -> 2
#| [4]
#| getattr p.v pget 7 3 [7]
#| getattr p.v -> 2
#| [4]
#| cm cm 8 7 [4, 7]
#| cm -> None
#| [4, 5]
#| sm sm 7 [4, 7]
#| sm -> None
#| [4, 5]
#| m m 6 7 3221225472 [6, 7]
#| m -> None
#| [4, 5]
#| m2 m 6 9 8 9 8 [6, 9, 8]
#| m2 -> None
#| [4, 5, 4]
#| m* m 7 13 12 13 12 [7, 13, 12]
#| m* -> None
#| [4, 5, 4]
#| P.m m 6 7 3221225472 [6, 7]
#| P.m -> None
#| [4, 5]
#| bm m 7 7 3221225472 [7, 7]
#| bm -> None
#| [5, 5]
#| bm map m 7 9 3221225472 [7, 9]
#| bm map -> 1
#| [5, 5]
#| partial m 8 8 10 10 [8, 8, 10]
#| partial -> None
#| [5, 5, 4]
#| partial cm cm 9 7 [5, 5, 7]
#| partial cm -> None
#| [5, 5, 4]
#| methodcaller m 8 9 8 [8, 9, 8]
#| methodcaller -> None
#| [5, 5, 4]
#| attrgetter pget 8 3 [8]
#| attrgetter -> 2
#| [5]
#| B.x getattribute 6 [6, 5]
#| B.x get 8 8 8 [8, 8]
#| B.x -> 5
#| [4, 5]
#| B.y getattribute 7 [7, 5]
#| B.y -> 3
#| [4, 5]
#| B.x= setattr 7 8 [7, 5, 8]
#| B.x= set 8 9 11 [9, 8, 11]
#| B.x= -> None
#| [4, 5, 5]
#| B.y= setattr 7 8 [7, 5, 8]
#| B.y= -> None
#| [4, 5, 5]
#| B.y= st setattr 7 8 [7, 5, 8]
#| B.y= st -> None
#| [4, 5, 5]
#| B.x= st setattr 7 8 [7, 5, 8]
#| B.x= st set 8 9 11 [9, 8, 11]
#| B.x= st -> None
#| [4, 5, 5]
#| del delattr 7 [7, 5]
#| del -> None
#| [4, 5]
#| B class x get 8 [8]
#| B class x -> 5
#| [5]
#| p.v pget 7 3 [7]
#| p.v -> 2
#| [5]
#| p.v= pset 8 8 [8, 8]
#| p.v= -> None
#| [5, 5]
#| p del pdel 8 [8]
#| p del -> None
#| [5]
#| p.c -> 2
#| [5]
#| getattr p.v pget 8 3 [8]
#| getattr p.v -> 2
#| [5]
#| cm cm 8 7 [5, 7]
#| cm -> None
#| [5, 5]
#| sm sm 7 [5, 7]
#| sm -> None
#| [5, 5]
#| m m 7 7 3221225472 [7, 7]
#| m -> None
#| [5, 5]
#| m2 m 7 9 8 9 8 [7, 9, 8]
#| m2 -> None
#| [5, 5, 4]
#| m* m 8 13 12 13 12 [8, 13, 12]
#| m* -> None
#| [5, 5, 4]
#| P.m m 7 7 3221225472 [7, 7]
#| P.m -> None
#| [5, 5]
#| bm m 7 7 3221225472 [7, 7]
#| bm -> None
#| [5, 5]
#| bm map m 7 9 3221225472 [7, 9]
#| bm map -> 1
#| [5, 5]
#| partial m 8 8 10 10 [8, 8, 10]
#| partial -> None
#| [5, 5, 4]
#| partial cm cm 9 7 [5, 5, 7]
#| partial cm -> None
#| [5, 5, 4]
#| methodcaller m 8 9 8 [8, 9, 8]
#| methodcaller -> None
#| [5, 5, 4]
#| attrgetter pget 8 3 [8]
#| attrgetter -> 2
#| [5]
#| B.x getattribute 6 [6, 5]
#| B.x get 8 8 8 [8, 8]
#| B.x -> 5
#| [4, 5]
#| B.y getattribute 7 [7, 5]
#| B.y -> 3
#| [4, 5]
#| B.x= setattr 7 8 [7, 5, 8]
#| B.x= set 8 9 11 [9, 8, 11]
#| B.x= -> None
#| [4, 5, 5]
#| B.y= setattr 7 8 [7, 5, 8]
#| B.y= -> None
#| [4, 5, 5]
#| B.y= st setattr 7 8 [7, 5, 8]
#| B.y= st -> None
#| [4, 5, 5]
#| B.x= st setattr 7 8 [7, 5, 8]
#| B.x= st set 8 9 11 [9, 8, 11]
#| B.x= st -> None
#| [4, 5, 5]
#| del delattr 7 [7, 5]
#| del -> None
#| [4, 5]
#| B class x get 8 [8]
#| B class x -> 5
#| [5]
#| p.v pget 7 3 [7]
#| p.v -> 2
#| [5]
#| p.v= pset 8 8 [8, 8]
#| p.v= -> None
#| [5, 5]
#| p del pdel 8 [8]
#| p del -> None
#| [5]
#| p.c -> 2
#| [5]
#| getattr p.v pget 8 3 [8]
#| getattr p.v -> 2
#| [5]
#| cm cm 8 7 [5, 7]
#| cm -> None
#| [5, 5]
#| sm sm 7 [5, 7]
#| sm -> None
#| [5, 5]
#| m m 7 7 3221225472 [7, 7]
#| m -> None
#| [5, 5]
#| m2 m 7 9 8 9 8 [7, 9, 8]
#| m2 -> None
#| [5, 5, 4]
#| m* m 8 13 12 13 12 [8, 13, 12]
#| m* -> None
#| [5, 5, 4]
#| P.m m 7 7 3221225472 [7, 7]
#| P.m -> None
#| [5, 5]
#| bm m 7 7 3221225472 [7, 7]
#| bm -> None
#| [5, 5]
#| bm map m 7 9 3221225472 [7, 9]
#| bm map -> 1
#| [5, 5]
#| partial m 8 8 10 10 [8, 8, 10]
#| partial -> None
#| [5, 5, 4]
#| partial cm cm 9 7 [5, 5, 7]
#| partial cm -> None
#| [5, 5, 4]
#| methodcaller m 8 9 8 [8, 9, 8]
#| methodcaller -> None
#| [5, 5, 4]
#| attrgetter pget 8 3 [8]
#| attrgetter -> 2
#| [5]
