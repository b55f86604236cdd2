# Counts in constructors, hooks of classes, decorators, generators and methods of subclasses.
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
    def __float__(self): show('float', self); return 1.5
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
    def __bytes__(self): show('bytes', self); return b'x'
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
l = [1]; q = [2]
class X(metaclass=M): 
    def __init__(self, *a, **k): show('init', self, *a, *k.values())
class Y:
    def __new__(cls, *a, **k): show('new', cls, *a, *k.values()); return super().__new__(cls)
    def __init__(self, *a, **k): show('init', self, *a, *k.values())
class Z:
    def __init__(self, a, b=None): show('init', self, a, b)
class S(Z):
    def __init__(self, a, b=None): super().__init__(a, b); show('sinit', self, a, b)
for i in range(3):
    run('X', lambda: X(l, k=q), l, q, X)
    run('Y', lambda: Y(l, q), l, q)
    run('Y kw', lambda: Y(l, k=q), l, q)
    run('Z', lambda: Z(l, q), l, q)
    run('Z kw', lambda: Z(l, b=q), l, q)
    run('Z*', lambda: Z(*[l, q]), l, q)
    run('S', lambda: S(l, q), l, q)
    run('map Z', lambda: list(map(Z, [l], [q])), l, q)
    run('type()', lambda: type.__call__(Z, l, q), l, q)
    run('partial Z', lambda: functools.partial(Z, l)(q), l, q)
run('isinstance', lambda: isinstance(l, X), l)
run('isinstance t', lambda: isinstance(l, (X, int)), l)
run('issubclass', lambda: issubclass(list, X))
run('iter', lambda: list(X))
run('len', lambda: len(X))
run('X[]', lambda: X[l], l)
class I:
    def __init_subclass__(cls, **k): show('initsub', cls, *k.values())
    def __class_getitem__(cls, k): show('cgi', cls, k); return k
run('init_subclass', lambda: type('J', (I,), {}), I)
run('init_subclass k', lambda: type('J', (I,), {}, k=l), I, l)
def mk():
    class K(I, k=l): pass
    return K
run('class stmt', mk, I, l)
run('I[]', lambda: I[l], l)
class MP(type):
    @classmethod
    def __prepare__(m, n, b, **k): show('prepare', m, *k.values()); return {}
    def __new__(m, n, b, d, **k): show('mnew', m, *k.values(), d); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): show('minit', c, *k.values(), d)
def mk2():
    class K(metaclass=MP, k=l): pass
    return K
run('meta stmt', mk2, l, MP)
class E:
    def __mro_entries__(self, b): show('mroe', self, b); return (object,)
e = E()
def mk3():
    class K(e): pass
run('mro entries', mk3, e)
# subclasses of built-ins
class L(list):
    def append(self, x): show('append', self, x); super().append(x)
    def __getitem__(self, i): show('Lget', self); return super().__getitem__(i)
    def __iter__(self): show('Liter', self); return super().__iter__()
    def __len__(self): show('Llen', self); return super().__len__()
    def __contains__(self, x): show('Lcont', self, x); return super().__contains__(x)
class DD(dict):
    def __setitem__(self, k, v): show('Dset', self, k, v); super().__setitem__(k, v)
    def __getitem__(self, k): show('Dget', self, k); return super().__getitem__(k)
    def __missing__(self, k): show('Dmiss', self, k); return k
    def get(self, k, d=None): show('get', self, k); return super().get(k, d)
class DM(dict):
    def __missing__(self, k): show('Dmiss', self, k); return k
class H:
    def __init__(s, n): s.n = n
    def __eq__(s, o): show('eq', s, o); return s.n == o.n
    def __hash__(s): show('hash', s); return 1
    def __lt__(s, o): show('lt', s, o); return s.n < o.n
h1, h2, h3 = H(1), H(2), H(1)
ll = L([h1, h2])
dd = DD(); dm = DM()
for i in range(3):
    run('L.append', lambda: ll.append(h1), ll, h1)
    run('L[0]', lambda: ll[0], ll, h1)
    run('L list', lambda: list(ll), ll, h1)
    run('L len', lambda: len(ll), ll, h1)
    run('L in', lambda: h3 in ll, ll, h1, h3)
    run('L sorted', lambda: sorted(ll), ll, h1)
    run('L for', lambda: [x for x in ll], ll, h1)
    run('L *', lambda: [*ll], ll, h1)
    run('L ext', lambda: [].extend(ll), ll, h1)
    run('D set', lambda: operator.setitem(dd, h1, h2), dd, h1, h2)
    def si(c, k, v): c[k] = v
    run('D set st', lambda: si(dd, h1, h2), dd, h1, h2)
    run('D set plain', lambda: si({}, h1, h2), h1, h2)
    run('D get', lambda: dd[h1], dd, h1, h2)
    run('D get eq', lambda: dd[h3], dd, h1, h3)
    run('D miss', lambda: dd[h2], dd, h2)
    run('DM miss', lambda: dm[h2], dm, h2)
    run('D.get', lambda: dd.get(h3), dd, h3)
    run('dict(D)', lambda: dict(dd), dd, h1)
    run('{**D}', lambda: {**dd}, dd, h1)
    run('D|', lambda: dd | {h3: 1}, dd, h1)
    run('{}|D', lambda: {h3: 1} | dd, dd, h1)
    run('D.update', lambda: dd.update({h1: h2}), dd, h1)
    run('D()', lambda: DD([(h1, h2)]), dd, h1)
    run('D.pop', lambda: DD([(h1, h2)]).pop(h3), dd, h1)
    run('D.setd', lambda: dd.setdefault(h3, h1), dd, h1)
    run('D in', lambda: h3 in dd, dd, h1)
    def di(c, k): del c[k]
    run('D del', lambda: di(DD({h1: 1}), h3), h1, h3)
    run('d del', lambda: di({h1: 1}, h3), h1, h3)
    run('items', lambda: [k for k, v in dd.items()], dd, h1)
    run('items in', lambda: (h3, h2) in dd.items(), dd, h1)
    run('keys &', lambda: dd.keys() & {h3}, dd, h1)
    run('keys |', lambda: dd.keys() | {h3}, dd, h1)
    run('keys -', lambda: dd.keys() - {h3}, dd, h1)
    run('keys <=', lambda: dd.keys() <= {h3}, dd, h1)
    run('keys ==', lambda: dd.keys() == {h3}, dd, h1)
    run('keys disj', lambda: dd.keys().isdisjoint({h3}), dd, h1)
    run('values', lambda: h2 in dd.values(), dd, h2)
NT = collections.namedtuple('NT', 'a b')
@dataclasses.dataclass(order=True, unsafe_hash=True)
class DC:
    a: object
    b: object = None
for i in range(3):
    run('NT', lambda: NT(h1, h2), h1, h2)
    run('NT eq', lambda: NT(h1, h2) == NT(h3, h2), h1, h2)
    run('NT lt', lambda: NT(h1, h2) < NT(h2, h2), h1, h2)
    run('NT hash', lambda: hash(NT(h1, h2)), h1, h2)
    run('NT repl', lambda: NT(h1, h2)._replace(a=h3) and 0, h1, h2)
    run('DC', lambda: DC(h1, h2), h1, h2)
    run('DC eq', lambda: DC(h1, h2) == DC(h3, h2), h1, h2)
    run('DC lt', lambda: DC(h1, h2) < DC(h2, h2), h1, h2)
    run('DC hash', lambda: hash(DC(h1, h2)), h1, h2)
    run('DC set', lambda: {DC(h1, h2), DC(h1, h2)}, h1, h2)
    run('DC repl', lambda: dataclasses.replace(DC(h1, h2), a=h3), h1, h2)
    run('asdict', lambda: dataclasses.asdict(DC(l, q)), l, q)
class EN(enum.Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): show('missing', cls, v); return cls.A
run('enum miss', lambda: EN(h1), h1)
run('enum', lambda: EN(1), h1)
@functools.total_ordering
class TO:
    def __init__(s, n): s.n = n
    def __eq__(s, o): show('toeq', s, o); return s.n == o.n
    def __lt__(s, o): show('tolt', s, o); return s.n < o.n
t, u = TO(1), TO(2)
for i in range(3):
    run('TO <', lambda: t < u, t, u)
    run('TO >', lambda: t > u, t, u)
    run('TO >=', lambda: t >= u, t, u)
    run('TO <=', lambda: t <= u, t, u)
@functools.singledispatch
def sd(x, y): show('sd', x, y)
@sd.register(list)
def _(x, y): show('sdl', x, y)
@functools.wraps(sd)
def wr(*a, **k): show('wr', *a, *k.values()); return sd(*a, **k)
@contextlib.contextmanager
def cm(x):
    show('cm', x)
    yield x
    show('cm2', x)
def usecm(x):
    with cm(x) as y: show('body', x, y)
def deco(f):
    @functools.wraps(f)
    def inner(*a, **k): show('inner', *a, *k.values()); return f(*a, **k)
    return inner
@deco
def fn(x, y=None): show('fn', x, y); return x
for i in range(3):
    run('sd', lambda: sd(1, l), l)
    run('sdl', lambda: sd(q, l), l, q)
    run('wr', lambda: wr(q, l), l, q)
    run('cm', lambda: usecm(l), l)
    run('deco', lambda: fn(l, y=q), l, q)
    run('deco2', lambda: fn(l, q), l, q)
def wcb(r): show('wcb', r)
def wk():
    o = TO(1); r = weakref.ref(o, wcb); del o; return r
run('weakref cb', wk)
wd = weakref.WeakValueDictionary()
run('exitstack', lambda: contextlib.ExitStack().__exit__(None, None, None))
def es():
    with contextlib.ExitStack() as s:
        s.callback(fn, l, y=q); s.enter_context(cm(l))
run('es', es, l, q)
def sup():
    with contextlib.suppress(ValueError): raise ValueError(l)
run('suppress', sup, l)
class DEL:
    def __del__(self): show('del', self)
def dl(): x = DEL()
run('del', dl)
run('del2', lambda: [DEL(), DEL()] and None)
def gg(x):
    try:
        y = yield x
        show('got', x, y)
        z = yield y
    finally: show('fin', x)
def g1():
    g = gg(l); next(g); g.send(q); g.close()
run('gen', g1, l, q)
def g2():
    g = gg(l); next(g)
    try: g.throw(ValueError(q))
    except ValueError: show('caught', l, q)
run('gen throw', g2, l, q)
def g3():
    def outer(): r = yield from gg(l); show('outer', l)
    o = outer(); next(o); o.send(q); list(o)
run('yield from', g3, l, q)
run('gen list', lambda: list(gg(l)), l, q)
run('gen for', lambda: [x for x in gg(l)], l)
run('gen star', lambda: fn(*gg(l)), l)
run('gen unpack', lambda: up(gg(l)), l)
def up(z): x, y = z; show('up', x, y)
run('gen unpack', lambda: up(gg(l)), l)
run('gen zip', lambda: [show('z', x, y) for x, y in zip(gg(l), gg(q))], l, q)
run('gen dict', lambda: {show('k', x): x for x in gg(l)}, l, q)
run('gen any', lambda: any(show('a', x) for x in gg(l)), l, q)
run('gen join', lambda: ''.join(show('j', x) or 's' for x in gg(l)), l, q)
run('gen sum', lambda: sum(show('s', x) or 1 for x in gg(l)), l, q)
run('gen max', lambda: max((show('s', x) or 1 for x in gg(l))), l, q)
run('gen sorted', lambda: sorted(gg(l), key=lambda x: show('s', x) or 1), l, q)
run('gen min', lambda: min(gg(l), key=lambda x: show('s', x) or 1), l, q)
run('gen map', lambda: list(map(lambda x: show('s', x), gg(l))), l, q)
run('gen filter', lambda: list(filter(lambda x: show('s', x), gg(l))), l, q)
run('gen reduce', lambda: functools.reduce(lambda x, y: show('s', x, y) or x, gg(l)), l, q)
run('gen deque', lambda: collections.deque(gg(l), 1), l, q)
run('gen set', lambda: set(map(id, gg(l))) and 0, l, q)
run('gen tee', lambda: [show('t', *x) for x in zip(*itertools.tee(gg(l)))], l, q)
run('gen chain', lambda: [show('t', x) for x in itertools.chain(gg(l), gg(q))], l, q)
run('gen chain fi', lambda: [show('t', x) for x in itertools.chain.from_iterable([gg(l), gg(q)])], l, q)
#| X Mcall 11 9 9 [9, 9, 11]
#| X init 5 11 12 [11, 12, 12]
#| X -> 1
#| [4, 4, 8]
#| Y new 9 8 8 [8, 8]
#| Y init 4 8 8 [8, 8]
#| Y -> 1
#| [4, 4]
#| Y kw new 10 9 9 [9, 9]
#| Y kw init 5 9 9 [9, 9]
#| Y kw -> 1
#| [4, 4]
#| Z init 4 8 8 [8, 8]
#| Z -> 1
#| [4, 4]
#| Z kw init 5 9 9 [9, 9]
#| Z kw -> 1
#| [4, 4]
#| Z* init 4 7 7 [7, 7]
#| Z* -> 1
#| [4, 4]
#| S init 5 8 8 [8, 8]
#| S sinit 4 8 8 [8, 8]
#| S -> 1
#| [4, 4]
#| map Z init 4 9 9 [9, 9]
#| map Z -> 1
#| [4, 4]
#| type() init 4 9 9 [9, 9]
#| type() -> 1
#| [4, 4]
#| partial Z init 4 8 9 [8, 9]
#| partial Z -> 1
#| [4, 4]
#| X Mcall 11 9 9 [9, 9, 11]
#| X init 5 11 12 [11, 12, 12]
#| X -> 1
#| [4, 4, 8]
#| Y new 9 8 8 [8, 8]
#| Y init 4 8 8 [8, 8]
#| Y -> 1
#| [4, 4]
#| Y kw new 10 9 9 [9, 9]
#| Y kw init 5 9 9 [9, 9]
#| Y kw -> 1
#| [4, 4]
#| Z init 4 6 6 [6, 6]
#| Z -> 1
#| [4, 4]
#| Z kw init 5 9 9 [9, 9]
#| Z kw -> 1
#| [4, 4]
#| Z* init 4 7 7 [7, 7]
#| Z* -> 1
#| [4, 4]
#| S init 4 6 6 [6, 6]
#| S sinit 4 6 6 [6, 6]
#| S -> 1
#| [4, 4]
#| map Z init 4 9 9 [9, 9]
#| map Z -> 1
#| [4, 4]
#| type() init 4 9 9 [9, 9]
#| type() -> 1
#| [4, 4]
#| partial Z init 4 8 9 [8, 9]
#| partial Z -> 1
#| [4, 4]
#| X Mcall 11 9 9 [9, 9, 11]
#| X init 5 11 12 [11, 12, 12]
#| X -> 1
#| [4, 4, 8]
#| Y new 9 8 8 [8, 8]
#| Y init 4 8 8 [8, 8]
#| Y -> 1
#| [4, 4]
#| Y kw new 10 9 9 [9, 9]
#| Y kw init 5 9 9 [9, 9]
#| Y kw -> 1
#| [4, 4]
#| Z init 4 6 6 [6, 6]
#| Z -> 1
#| [4, 4]
#| Z kw init 5 9 9 [9, 9]
#| Z kw -> 1
#| [4, 4]
#| Z* init 4 7 7 [7, 7]
#| Z* -> 1
#| [4, 4]
#| S init 4 6 6 [6, 6]
#| S sinit 4 6 6 [6, 6]
#| S -> 1
#| [4, 4]
#| map Z init 4 9 9 [9, 9]
#| map Z -> 1
#| [4, 4]
#| type() init 4 9 9 [9, 9]
#| type() -> 1
#| [4, 4]
#| partial Z init 4 8 9 [8, 9]
#| partial Z -> 1
#| [4, 4]
#| isinstance instcheck 7 [7]
#| isinstance -> False
#| [4]
#| isinstance t instcheck 7 [7]
#| isinstance t -> False
#| [4]
#| issubclass subcheck 3221225472 []
#| issubclass -> False
#| []
#| iter Miter []
#| iter Mlen []
#| iter -> 1
#| []
#| len Mlen []
#| len -> 1
#| []
#| X[] Mgetitem 7 [7]
#| X[] -> 4
#| [5]
#| init_subclass initsub 6 [10]
#| init_subclass -> 2
#| [10]
#| init_subclass k initsub 6 9 [13, 9]
#| init_subclass k -> 2
#| [13, 4]
#| class stmt initsub 6 11 [17, 11]
#| class stmt -> 2
#| [16, 4]
#| I[] cgi 18 7 [7]
#| I[] -> 4
#| [5]
#| meta stmt prepare 11 9 [9, 11]
#| meta stmt mnew 11 9 6 [9, 11]
#| meta stmt minit 8 9 6 [9, 9]
#| meta stmt -> 4
#| [4, 7]
#| mro entries mroe 9 4 [9]
#| mro entries -> None
#| [5]
#| L.append append 6 7 [6, 7]
#| L.append -> None
#| [4, 6]
#| L[0] Lget 7 [7, 6]
#| L[0] -> 6
#| [4, 7]
#| L list Liter 7 [7, 6]
#| L list Llen 8 [8, 6]
#| L list -> 1
#| [4, 8]
#| L len Llen 7 [7, 6]
#| L len -> 3
#| [4, 6]
#| L in Lcont 7 7 [7, 6, 7]
#| L in eq 9 9 [7, 9, 9]
#| L in -> True
#| [4, 6, 4]
#| L sorted Liter 7 [7, 6]
#| L sorted Llen 8 [8, 6]
#| L sorted lt 6 10 [5, 10]
#| L sorted lt 10 6 [5, 10]
#| L sorted lt 10 6 [5, 10]
#| L sorted lt 10 6 [5, 10]
#| L sorted lt 12 12 [5, 12]
#| L sorted -> 1
#| [4, 8]
#| L for Liter 7 [7, 6]
#| L for -> 1
#| [4, 8]
#| L * Liter 7 [7, 6]
#| L * Llen 8 [8, 6]
#| L * -> 1
#| [4, 8]
#| L ext Liter 7 [7, 6]
#| L ext Llen 8 [8, 6]
#| L ext -> None
#| [4, 6]
#| D set Dset 7 9 8 [7, 9, 8]
#| D set hash 12 [7, 12, 9]
#| D set -> None
#| [4, 7, 6]
#| D set st Dset 7 10 9 [7, 10, 9]
#| D set st hash 14 [7, 14, 11]
#| D set st -> None
#| [4, 7, 6]
#| D set plain hash 11 [11, 8]
#| D set plain -> None
#| [7, 6]
#| D get Dget 7 10 [7, 10, 6]
#| D get hash 11 [7, 11, 6]
#| D get -> 6
#| [4, 7, 7]
#| D get eq Dget 7 7 [7, 7, 7]
#| D get eq hash 8 [6, 7, 8]
#| D get eq eq 10 8 [6, 10, 8]
#| D get eq -> 4
#| [4, 7, 4]
#| D miss Dget 7 9 [7, 9]
#| D miss hash 10 [6, 10]
#| D miss eq 8 10 [6, 10]
#| D miss Dmiss 9 10 [9, 10]
#| D miss -> 6
#| [4, 7]
#| DM miss hash 9 [5, 9]
#| DM miss Dmiss 8 9 [8, 9]
#| DM miss -> 6
#| [4, 7]
#| D.get get 6 6 [6, 6]
#| D.get hash 7 [6, 7]
#| D.get eq 8 7 [6, 7]
#| D.get -> 4
#| [4, 4]
#| dict(D) -> 1
#| [4, 8]
#| {**D} -> 1
#| [4, 8]
#| D| hash 6 [5, 7]
#| D| eq 11 7 [5, 11]
#| D| -> 1
#| [4, 8]
#| {}|D hash 6 [4, 7]
#| {}|D eq 7 11 [5, 11]
#| {}|D -> 1
#| [4, 7]
#| D.update hash 11 [5, 11]
#| D.update -> None
#| [4, 7]
#| D() hash 12 [4, 12]
#| D() -> 1
#| [4, 8]
#| D.pop hash 12 [4, 12]
#| D.pop hash 5 [4, 8]
#| D.pop eq 11 5 [4, 11]
#| D.pop -> 4
#| [4, 7]
#| D.setd hash 5 [5, 8]
#| D.setd eq 11 5 [5, 11]
#| D.setd -> 4
#| [4, 7]
#| D in hash 5 [5, 7]
#| D in eq 10 5 [5, 10]
#| D in -> True
#| [4, 7]
#| D del hash 11 [11, 4]
#| D del hash 9 [8, 9]
#| D del eq 11 9 [11, 9]
#| D del -> None
#| [7, 4]
#| d del hash 11 [11, 4]
#| d del hash 7 [8, 7]
#| d del eq 11 7 [11, 7]
#| d del -> None
#| [7, 4]
#| items -> 1
#| [4, 8]
#| items in hash 5 [5, 7]
#| items in eq 10 5 [5, 10]
#| items in -> True
#| [4, 7]
#| keys & hash 5 [5, 7]
#| keys & hash 10 [6, 10]
#| keys & eq 6 10 [6, 10]
#| keys & -> 1
#| [4, 8]
#| keys | hash 5 [5, 7]
#| keys | hash 10 [6, 10]
#| keys | eq 11 6 [5, 11]
#| keys | -> 1
#| [4, 8]
#| keys - hash 5 [5, 7]
#| keys - hash 10 [6, 10]
#| keys - eq 11 6 [5, 11]
#| keys - -> 1
#| [4, 7]
#| keys <= hash 5 [5, 7]
#| keys <= hash 10 [6, 10]
#| keys <= eq 6 10 [6, 10]
#| keys <= -> True
#| [4, 7]
#| keys == hash 5 [5, 7]
#| keys == hash 10 [6, 10]
#| keys == eq 6 10 [6, 10]
#| keys == -> True
#| [4, 7]
#| keys disj hash 5 [5, 7]
#| keys disj hash 6 [5, 7]
#| keys disj eq 10 6 [5, 10]
#| keys disj -> False
#| [4, 7]
#| values -> True
#| [4, 6]
#| L.append append 6 9 [6, 9]
#| L.append -> None
#| [4, 8]
#| L[0] Lget 6 [6, 8]
#| L[0] -> 8
#| [4, 9]
#| L list Liter 7 [7, 8]
#| L list Llen 8 [8, 8]
#| L list -> 1
#| [4, 11]
#| L len Llen 7 [7, 8]
#| L len -> 4
#| [4, 8]
#| L in Lcont 7 7 [7, 8, 7]
#| L in eq 11 10 [7, 11, 10]
#| L in -> True
#| [4, 8, 4]
#| L sorted Liter 7 [7, 8]
#| L sorted Llen 8 [8, 8]
#| L sorted lt 7 13 [5, 13]
#| L sorted lt 13 7 [5, 13]
#| L sorted lt 13 7 [5, 13]
#| L sorted lt 13 7 [5, 13]
#| L sorted lt 15 15 [5, 15]
#| L sorted lt 15 15 [5, 15]
#| L sorted lt 13 7 [5, 13]
#| L sorted -> 1
#| [4, 11]
#| L for Liter 7 [7, 8]
#| L for -> 1
#| [4, 11]
#| L * Liter 7 [7, 8]
#| L * Llen 8 [8, 8]
#| L * -> 1
#| [4, 11]
#| L ext Liter 7 [7, 8]
#| L ext Llen 8 [8, 8]
#| L ext -> None
#| [4, 8]
#| D set Dset 7 11 9 [7, 11, 9]
#| D set hash 15 [7, 15, 11]
#| D set -> None
#| [4, 8, 6]
#| D set st Dset 7 11 9 [7, 11, 9]
#| D set st hash 15 [7, 15, 11]
#| D set st -> None
#| [4, 8, 6]
#| D set plain hash 12 [12, 8]
#| D set plain -> None
#| [8, 6]
#| D get Dget 6 10 [6, 10, 6]
#| D get hash 11 [5, 11, 6]
#| D get -> 6
#| [4, 8, 7]
#| D get eq Dget 6 6 [6, 8, 6]
#| D get eq hash 7 [5, 8, 7]
#| D get eq eq 11 7 [5, 11, 7]
#| D get eq -> 4
#| [4, 8, 4]
#| D miss Dget 6 8 [6, 8]
#| D miss hash 9 [5, 9]
#| D miss eq 9 9 [5, 9]
#| D miss Dmiss 8 9 [8, 9]
#| D miss -> 6
#| [4, 7]
#| DM miss hash 9 [5, 9]
#| DM miss Dmiss 8 9 [8, 9]
#| DM miss -> 6
#| [4, 7]
#| D.get get 6 6 [6, 6]
#| D.get hash 7 [5, 7]
#| D.get eq 9 7 [5, 7]
#| D.get -> 4
#| [4, 4]
#| dict(D) -> 1
#| [4, 9]
#| {**D} -> 1
#| [4, 9]
#| D| hash 6 [5, 8]
#| D| eq 12 7 [5, 12]
#| D| -> 1
#| [4, 9]
#| {}|D hash 6 [4, 8]
#| {}|D eq 7 12 [5, 12]
#| {}|D -> 1
#| [4, 8]
#| D.update hash 12 [5, 12]
#| D.update -> None
#| [4, 8]
#| D() hash 13 [4, 13]
#| D() -> 1
#| [4, 9]
#| D.pop hash 13 [4, 13]
#| D.pop hash 5 [4, 9]
#| D.pop eq 12 5 [4, 12]
#| D.pop -> 4
#| [4, 8]
#| D.setd hash 5 [5, 9]
#| D.setd eq 12 5 [5, 12]
#| D.setd -> 4
#| [4, 8]
#| D in hash 5 [5, 8]
#| D in eq 11 5 [5, 11]
#| D in -> True
#| [4, 8]
#| D del hash 12 [12, 4]
#| D del hash 9 [9, 9]
#| D del eq 12 9 [12, 9]
#| D del -> None
#| [8, 4]
#| d del hash 12 [12, 4]
#| d del hash 7 [9, 7]
#| d del eq 12 7 [12, 7]
#| d del -> None
#| [8, 4]
#| items -> 1
#| [4, 9]
#| items in hash 5 [5, 8]
#| items in eq 11 5 [5, 11]
#| items in -> True
#| [4, 8]
#| keys & hash 5 [5, 8]
#| keys & hash 11 [6, 11]
#| keys & eq 6 11 [6, 11]
#| keys & -> 1
#| [4, 9]
#| keys | hash 5 [5, 8]
#| keys | hash 11 [6, 11]
#| keys | eq 12 6 [5, 12]
#| keys | -> 1
#| [4, 9]
#| keys - hash 5 [5, 8]
#| keys - hash 11 [6, 11]
#| keys - eq 12 6 [5, 12]
#| keys - -> 1
#| [4, 8]
#| keys <= hash 5 [5, 8]
#| keys <= hash 11 [6, 11]
#| keys <= eq 6 11 [6, 11]
#| keys <= -> True
#| [4, 8]
#| keys == hash 5 [5, 8]
#| keys == hash 11 [6, 11]
#| keys == eq 6 11 [6, 11]
#| keys == -> True
#| [4, 8]
#| keys disj hash 5 [5, 8]
#| keys disj hash 6 [5, 8]
#| keys disj eq 11 6 [5, 11]
#| keys disj -> False
#| [4, 8]
#| values -> True
#| [4, 6]
#| L.append append 6 10 [6, 10]
#| L.append -> None
#| [4, 9]
#| L[0] Lget 6 [6, 9]
#| L[0] -> 9
#| [4, 10]
#| L list Liter 7 [7, 9]
#| L list Llen 8 [8, 9]
#| L list -> 1
#| [4, 13]
#| L len Llen 7 [7, 9]
#| L len -> 5
#| [4, 9]
#| L in Lcont 7 7 [7, 9, 7]
#| L in eq 12 10 [7, 12, 10]
#| L in -> True
#| [4, 9, 4]
#| L sorted Liter 7 [7, 9]
#| L sorted Llen 8 [8, 9]
#| L sorted lt 7 15 [5, 15]
#| L sorted lt 15 7 [5, 15]
#| L sorted lt 15 7 [5, 15]
#| L sorted lt 15 7 [5, 15]
#| L sorted lt 17 17 [5, 17]
#| L sorted lt 17 17 [5, 17]
#| L sorted lt 15 7 [5, 15]
#| L sorted lt 17 17 [5, 17]
#| L sorted lt 15 7 [5, 15]
#| L sorted -> 1
#| [4, 13]
#| L for Liter 7 [7, 9]
#| L for -> 1
#| [4, 13]
#| L * Liter 7 [7, 9]
#| L * Llen 8 [8, 9]
#| L * -> 1
#| [4, 13]
#| L ext Liter 7 [7, 9]
#| L ext Llen 8 [8, 9]
#| L ext -> None
#| [4, 9]
#| D set Dset 7 12 9 [7, 12, 9]
#| D set hash 16 [7, 16, 11]
#| D set -> None
#| [4, 9, 6]
#| D set st Dset 7 12 9 [7, 12, 9]
#| D set st hash 16 [7, 16, 11]
#| D set st -> None
#| [4, 9, 6]
#| D set plain hash 13 [13, 8]
#| D set plain -> None
#| [9, 6]
#| D get Dget 6 11 [6, 11, 6]
#| D get hash 12 [5, 12, 6]
#| D get -> 6
#| [4, 9, 7]
#| D get eq Dget 6 6 [6, 9, 6]
#| D get eq hash 7 [5, 9, 7]
#| D get eq eq 12 7 [5, 12, 7]
#| D get eq -> 4
#| [4, 9, 4]
#| D miss Dget 6 8 [6, 8]
#| D miss hash 9 [5, 9]
#| D miss eq 10 9 [5, 9]
#| D miss Dmiss 8 9 [8, 9]
#| D miss -> 6
#| [4, 7]
#| DM miss hash 9 [5, 9]
#| DM miss Dmiss 8 9 [8, 9]
#| DM miss -> 6
#| [4, 7]
#| D.get get 6 6 [6, 6]
#| D.get hash 7 [5, 7]
#| D.get eq 10 7 [5, 7]
#| D.get -> 4
#| [4, 4]
#| dict(D) -> 1
#| [4, 10]
#| {**D} -> 1
#| [4, 10]
#| D| hash 6 [5, 9]
#| D| eq 13 7 [5, 13]
#| D| -> 1
#| [4, 10]
#| {}|D hash 6 [4, 9]
#| {}|D eq 7 13 [5, 13]
#| {}|D -> 1
#| [4, 9]
#| D.update hash 13 [5, 13]
#| D.update -> None
#| [4, 9]
#| D() hash 14 [4, 14]
#| D() -> 1
#| [4, 10]
#| D.pop hash 14 [4, 14]
#| D.pop hash 5 [4, 10]
#| D.pop eq 13 5 [4, 13]
#| D.pop -> 4
#| [4, 9]
#| D.setd hash 5 [5, 10]
#| D.setd eq 13 5 [5, 13]
#| D.setd -> 4
#| [4, 9]
#| D in hash 5 [5, 9]
#| D in eq 12 5 [5, 12]
#| D in -> True
#| [4, 9]
#| D del hash 13 [13, 4]
#| D del hash 9 [10, 9]
#| D del eq 13 9 [13, 9]
#| D del -> None
#| [9, 4]
#| d del hash 13 [13, 4]
#| d del hash 7 [10, 7]
#| d del eq 13 7 [13, 7]
#| d del -> None
#| [9, 4]
#| items -> 1
#| [4, 10]
#| items in hash 5 [5, 9]
#| items in eq 12 5 [5, 12]
#| items in -> True
#| [4, 9]
#| keys & hash 5 [5, 9]
#| keys & hash 12 [6, 12]
#| keys & eq 6 12 [6, 12]
#| keys & -> 1
#| [4, 10]
#| keys | hash 5 [5, 9]
#| keys | hash 12 [6, 12]
#| keys | eq 13 6 [5, 13]
#| keys | -> 1
#| [4, 10]
#| keys - hash 5 [5, 9]
#| keys - hash 12 [6, 12]
#| keys - eq 13 6 [5, 13]
#| keys - -> 1
#| [4, 9]
#| keys <= hash 5 [5, 9]
#| keys <= hash 12 [6, 12]
#| keys <= eq 6 12 [6, 12]
#| keys <= -> True
#| [4, 9]
#| keys == hash 5 [5, 9]
#| keys == hash 12 [6, 12]
#| keys == eq 6 12 [6, 12]
#| keys == -> True
#| [4, 9]
#| keys disj hash 5 [5, 9]
#| keys disj hash 6 [5, 9]
#| keys disj eq 12 6 [5, 12]
#| keys disj -> False
#| [4, 9]
#| values -> True
#| [4, 6]
#| NT -> 1
#| [10, 7]
#| NT eq eq 12 5 [12, 8]
#| NT eq -> True
#| [9, 6]
#| NT lt eq 12 11 [12, 11]
#| NT lt lt 12 11 [12, 11]
#| NT lt -> True
#| [9, 6]
#| NT hash hash 12 [12, 7]
#| NT hash hash 9 [10, 9]
#| NT hash -> 8389048192121911274
#| [9, 6]
#| NT repl -> 0
#| [9, 6]
#| DC -> 1
#| [10, 7]
#| DC eq eq 13 6 [13, 8]
#| DC eq eq 14 14 [10, 14]
#| DC eq -> True
#| [9, 6]
#| DC lt eq 13 14 [13, 14]
#| DC lt lt 13 14 [13, 14]
#| DC lt -> True
#| [9, 6]
#| DC hash hash 13 [13, 8]
#| DC hash hash 10 [11, 10]
#| DC hash -> 8389048192121911274
#| [9, 6]
#| DC set hash 14 [14, 9]
#| DC set hash 11 [12, 11]
#| DC set hash 14 [14, 9]
#| DC set hash 11 [12, 11]
#| DC set eq 17 17 [17, 8]
#| DC set eq 14 14 [11, 14]
#| DC set -> 1
#| [10, 7]
#| DC repl -> 1
#| [9, 7]
#| asdict -> 1
#| [4, 4]
#| NT -> 1
#| [10, 7]
#| NT eq eq 12 5 [12, 8]
#| NT eq -> True
#| [9, 6]
#| NT lt eq 12 11 [12, 11]
#| NT lt lt 12 11 [12, 11]
#| NT lt -> True
#| [9, 6]
#| NT hash hash 12 [12, 7]
#| NT hash hash 9 [10, 9]
#| NT hash -> 8389048192121911274
#| [9, 6]
#| NT repl -> 0
#| [9, 6]
#| DC -> 1
#| [10, 7]
#| DC eq eq 13 6 [13, 8]
#| DC eq eq 14 14 [10, 14]
#| DC eq -> True
#| [9, 6]
#| DC lt eq 13 14 [13, 14]
#| DC lt lt 13 14 [13, 14]
#| DC lt -> True
#| [9, 6]
#| DC hash hash 13 [13, 8]
#| DC hash hash 10 [11, 10]
#| DC hash -> 8389048192121911274
#| [9, 6]
#| DC set hash 14 [14, 9]
#| DC set hash 11 [12, 11]
#| DC set hash 14 [14, 9]
#| DC set hash 11 [12, 11]
#| DC set eq 17 17 [17, 8]
#| DC set eq 14 14 [11, 14]
#| DC set -> 1
#| [10, 7]
#| DC repl -> 1
#| [9, 7]
#| asdict -> 1
#| [4, 4]
#| NT -> 1
#| [10, 7]
#| NT eq eq 12 5 [12, 8]
#| NT eq -> True
#| [9, 6]
#| NT lt eq 12 11 [12, 11]
#| NT lt lt 12 11 [12, 11]
#| NT lt -> True
#| [9, 6]
#| NT hash hash 12 [12, 7]
#| NT hash hash 9 [10, 9]
#| NT hash -> 8389048192121911274
#| [9, 6]
#| NT repl -> 0
#| [9, 6]
#| DC -> 1
#| [10, 7]
#| DC eq eq 13 6 [13, 8]
#| DC eq eq 14 14 [10, 14]
#| DC eq -> True
#| [9, 6]
#| DC lt eq 13 14 [13, 14]
#| DC lt lt 13 14 [13, 14]
#| DC lt -> True
#| [9, 6]
#| DC hash hash 13 [13, 8]
#| DC hash hash 10 [11, 10]
#| DC hash -> 8389048192121911274
#| [9, 6]
#| DC set hash 14 [14, 9]
#| DC set hash 11 [12, 11]
#| DC set hash 14 [14, 9]
#| DC set hash 11 [12, 11]
#| DC set eq 17 17 [17, 8]
#| DC set eq 14 14 [11, 14]
#| DC set -> 1
#| [10, 7]
#| DC repl -> 1
#| [9, 7]
#| asdict -> 1
#| [4, 4]
#| enum miss hash 14 [14]
#| enum miss eq 14 3221225472 [14]
#| enum miss <class 'AttributeError'> 'int' object has no attribute 'n'
#| [9]
#| enum -> 4
#| [9]
#| TO < tolt 7 7 [7, 7]
#| TO < -> True
#| [4, 4]
#| TO > tolt 7 7 [7, 7]
#| TO > -> False
#| [4, 4]
#| TO >= tolt 7 7 [7, 7]
#| TO >= -> False
#| [4, 4]
#| TO <= tolt 7 7 [7, 7]
#| TO <= -> True
#| [4, 4]
#| TO < tolt 7 7 [7, 7]
#| TO < -> True
#| [4, 4]
#| TO > tolt 7 7 [7, 7]
#| TO > -> False
#| [4, 4]
#| TO >= tolt 7 7 [7, 7]
#| TO >= -> False
#| [4, 4]
#| TO <= tolt 7 7 [7, 7]
#| TO <= -> True
#| [4, 4]
#| TO < tolt 7 7 [7, 7]
#| TO < -> True
#| [4, 4]
#| TO > tolt 7 7 [7, 7]
#| TO > -> False
#| [4, 4]
#| TO >= tolt 7 7 [7, 7]
#| TO >= -> False
#| [4, 4]
#| TO <= tolt 7 7 [7, 7]
#| TO <= -> True
#| [4, 4]
#| sd sd 3221225472 7 [7]
#| sd -> None
#| [4]
#| sdl sdl 7 7 [7, 7]
#| sdl -> None
#| [4, 4]
#| wr wr 6 6 [6, 6]
#| wr sdl 8 8 [8, 8]
#| wr -> None
#| [4, 4]
#| cm cm 7 [7]
#| cm body 9 9 [9]
#| cm cm2 8 [8]
#| cm -> None
#| [4]
#| deco inner 6 6 [6, 6]
#| deco fn 7 7 [7, 7]
#| deco -> 4
#| [5, 4]
#| deco2 inner 6 6 [6, 6]
#| deco2 fn 7 7 [7, 7]
#| deco2 -> 4
#| [5, 4]
#| sd sd 3221225472 7 [7]
#| sd -> None
#| [4]
#| sdl sdl 7 7 [7, 7]
#| sdl -> None
#| [4, 4]
#| wr wr 6 6 [6, 6]
#| wr sdl 8 8 [8, 8]
#| wr -> None
#| [4, 4]
#| cm cm 7 [7]
#| cm body 9 9 [9]
#| cm cm2 8 [8]
#| cm -> None
#| [4]
#| deco inner 6 6 [6, 6]
#| deco fn 7 7 [7, 7]
#| deco -> 4
#| [5, 4]
#| deco2 inner 6 6 [6, 6]
#| deco2 fn 7 7 [7, 7]
#| deco2 -> 4
#| [5, 4]
#| sd sd 3221225472 7 [7]
#| sd -> None
#| [4]
#| sdl sdl 7 7 [7, 7]
#| sdl -> None
#| [4, 4]
#| wr wr 6 6 [6, 6]
#| wr sdl 8 8 [8, 8]
#| wr -> None
#| [4, 4]
#| cm cm 7 [7]
#| cm body 9 9 [9]
#| cm cm2 8 [8]
#| cm -> None
#| [4]
#| deco inner 6 6 [6, 6]
#| deco fn 7 7 [7, 7]
#| deco -> 4
#| [5, 4]
#| deco2 inner 6 6 [6, 6]
#| deco2 fn 7 7 [7, 7]
#| deco2 -> 4
#| [5, 4]
#| weakref cb wcb 5 []
#| weakref cb -> 1
#| []
#| exitstack -> False
#| []
#| es cm 7 [7, 5]
#| es cm2 7 [7, 5]
#| es inner 7 7 [7, 7]
#| es fn 8 8 [8, 8]
#| es -> None
#| [4, 4]
#| suppress -> None
#| [4]
#| del del 4 []
#| del -> None
#| []
#| del2 del 4 []
#| del2 del 4 []
#| del2 -> None
#| []
#| gen got 6 7 [6, 7]
#| gen fin 6 [6, 5]
#| gen -> None
#| [4, 4]
#| gen throw fin 6 [6, 5]
#| gen throw caught 6 6 [6, 6]
#| gen throw -> None
#| [4, 4]
#| yield from got 6 7 [6, 7]
#| yield from fin 6 [6, 5]
#| yield from outer 5 [5, 4]
#| yield from -> None
#| [4, 4]
#| gen list got 7 3221225472 [7, 4]
#| gen list fin 7 [7, 4]
#| gen list -> 1
#| [5, 4]
#| gen for got 8 3221225472 [8]
#| gen for fin 7 [7]
#| gen for -> 1
#| [5]
#| gen star got 7 3221225472 [7]
#| gen star fin 7 [7]
#| gen star inner 6 3221225472 [6]
#| gen star fn 7 3221225472 [7]
#| gen star -> 4
#| [5]
#| gen unpack <class 'NameError'> name 'up' is not defined
#| [4]
#| gen unpack got 7 3221225472 [7]
#| gen unpack fin 7 [7]
#| gen unpack up 6 3221225472 [6]
#| gen unpack -> None
#| [4]
#| gen zip z 8 8 [8, 8]
#| gen zip got 8 3221225472 [8, 7]
#| gen zip got 8 3221225472 [6, 8]
#| gen zip z 3221225472 3221225472 [5, 5]
#| gen zip fin 6 [6, 5]
#| gen zip fin 6 [4, 6]
#| gen zip -> 1
#| [4, 4]
#| gen dict k 7 [7, 4]
#| gen dict got 8 3221225472 [8, 4]
#| gen dict k 3221225472 [6, 4]
#| gen dict fin 6 [6, 4]
#| gen dict -> 1
#| [4, 4]
#| gen any a 7 [7, 4]
#| gen any got 7 3221225472 [7, 4]
#| gen any a 3221225472 [5, 4]
#| gen any fin 6 [6, 4]
#| gen any -> False
#| [4, 4]
#| gen join j 7 [7, 4]
#| gen join got 7 3221225472 [7, 4]
#| gen join j 3221225472 [5, 4]
#| gen join fin 6 [6, 4]
#| gen join -> ss
#| [4, 4]
#| gen sum s 7 [7, 4]
#| gen sum got 7 3221225472 [7, 4]
#| gen sum s 3221225472 [5, 4]
#| gen sum fin 6 [6, 4]
#| gen sum -> 2
#| [4, 4]
#| gen max s 7 [7, 4]
#| gen max got 7 3221225472 [7, 4]
#| gen max s 3221225472 [5, 4]
#| gen max fin 6 [6, 4]
#| gen max -> 1
#| [4, 4]
#| gen sorted got 7 3221225472 [7, 4]
#| gen sorted fin 7 [7, 4]
#| gen sorted s 7 [7, 4]
#| gen sorted s 3221225472 [5, 4]
#| gen sorted -> 1
#| [5, 4]
#| gen min s 8 [8, 4]
#| gen min got 7 3221225472 [7, 4]
#| gen min s 3221225472 [6, 4]
#| gen min fin 7 [7, 4]
#| gen min -> 4
#| [5, 4]
#| gen map s 8 [8, 4]
#| gen map got 6 3221225472 [6, 4]
#| gen map s 3221225472 [5, 4]
#| gen map fin 6 [6, 4]
#| gen map -> 1
#| [4, 4]
#| gen filter s 8 [8, 4]
#| gen filter got 6 3221225472 [6, 4]
#| gen filter s 3221225472 [5, 4]
#| gen filter fin 6 [6, 4]
#| gen filter -> 1
#| [4, 4]
#| gen reduce got 7 3221225472 [7, 4]
#| gen reduce s 8 3221225472 [8, 4]
#| gen reduce fin 8 [8, 4]
#| gen reduce -> 4
#| [5, 4]
#| gen deque got 7 3221225472 [7, 4]
#| gen deque fin 6 [6, 4]
#| gen deque -> 1
#| [4, 4]
#| gen set got 6 3221225472 [6, 4]
#| gen set fin 6 [6, 4]
#| gen set -> 0
#| [4, 4]
#| gen tee t 10 10 [10, 4]
#| gen tee got 9 3221225472 [9, 4]
#| gen tee t 3221225472 3221225472 [8, 4]
#| gen tee fin 9 [9, 4]
#| gen tee -> 1
#| [4, 4]
#| gen chain t 7 [7, 5]
#| gen chain got 7 3221225472 [7, 5]
#| gen chain t 3221225472 [5, 5]
#| gen chain fin 6 [6, 5]
#| gen chain t 7 [4, 7]
#| gen chain got 7 3221225472 [4, 7]
#| gen chain t 3221225472 [4, 5]
#| gen chain fin 6 [4, 6]
#| gen chain -> 1
#| [4, 4]
#| gen chain fi t 7 [7, 5]
#| gen chain fi got 7 3221225472 [7, 5]
#| gen chain fi t 3221225472 [5, 5]
#| gen chain fi fin 6 [6, 5]
#| gen chain fi t 7 [4, 7]
#| gen chain fi got 7 3221225472 [4, 7]
#| gen chain fi t 3221225472 [4, 5]
#| gen chain fi fin 6 [4, 6]
#| gen chain fi -> 1
#| [4, 4]
