def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class V:
    def __init__(s, x): s.x = x
    def __add__(s, o): return V(s.x + o.x) if isinstance(o, V) else NotImplemented
    def __radd__(s, o): return ("radd", o)
    def __iadd__(s, o): s.x += 100; return s
    def __mul__(s, o): return NotImplemented
    def __eq__(s, o): return isinstance(o, V) and s.x == o.x
    def __lt__(s, o): return s.x < o.x
    def __hash__(s): return hash(s.x)
    def __repr__(s): return f"V({s.x})"
    def __neg__(s): return V(-s.x)
    def __bool__(s): return s.x != 0
    def __len__(s): return 3
    def __getitem__(s, i): 
        if isinstance(i, slice): return ("slice", i.start, i.stop, i.step)
        if i >= 3: raise IndexError
        return i * s.x
    def __contains__(s, v): return v == "in"
    def __call__(s, *a, **k): return (a, k)
    def __format__(s, spec): return f"<{spec}>"
    def __index__(s): return s.x
    def __int__(s): return 7
    def __float__(s): return 7.5
    def __divmod__(s, o): return "dm"
    def __pow__(s, o, m=None): return ("pow", o, m)
    def __matmul__(s, o): return "mm"
    def __invert__(s): return "inv"
    def __abs__(s): return "abs"
    def __reversed__(s): return iter("rev")
    def __enter__(s): print("enter"); return s
    def __exit__(s, *a): print("exit", a[0]); return True
    def __rsub__(s, o): return ("rsub", o)
a, b = V(1), V(2)
print(a + b, 5 + a, -a, a == V(1), a != b, a < b, a > b, sorted([b, a]), bool(V(0)), len(a), a[1], a[1:2], a[::2], list(a), "in" in a, 3 in a)
t(lambda: a + 5); t(lambda: a * 2); t(lambda: 2 * a); t(lambda: a <= b); t(lambda: a - 1); print(1 - a)
c = a; c += 1; print(c, c is a)
print(a(1, k=2), f"{a:>10}", f"{a!r}", "{:x}".format(a), int(a), float(a), [10,20,30][b - 0] if False else [1,2,3][V(2)], divmod(a, b), a ** 2, pow(a, 2, 3), a @ b, ~a, abs(a), list(reversed(a)), {a: 1}[V(1)] if False else 1)
with a as w: print(w); raise KeyError(1)
with V(5), V(6) as z: print(z)
class It:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n <= 0: raise StopIteration
        s.n -= 1; return s.n
print(list(It(3)), sum(It(4)), max(It(3)), [*It(2)], dict(zip(It(2), "ab")), 2 in It(5), tuple(It(2)), set(It(2)))
x, y, *z = It(5); print(x, y, z)
class E:
    def __eq__(s, o): return True
t(lambda: hash(E())); print(E() == 5, E() != 5, E.__hash__)
class NoBool:
    def __bool__(s): return 5
t(lambda: bool(NoBool()))
class BadLen:
    def __len__(s): return -1
t(lambda: len(BadLen()))
class BadLen2:
    def __len__(s): return "a"
t(lambda: len(BadLen2()))
class BadRepr:
    def __repr__(s): return 5
t(lambda: repr(BadRepr())); t(lambda: str(BadRepr()))
class BadStr:
    def __str__(s): return 5
t(lambda: str(BadStr()))
class BadIter:
    def __iter__(s): return 5
t(lambda: iter(BadIter())); t(lambda: [x for x in BadIter()])
class OldSeq:
    def __getitem__(s, i):
        if i < 3: return i
        raise IndexError(i)
print(list(OldSeq()), 2 in OldSeq(), [*OldSeq()])
class BadHash:
    def __hash__(s): return "x"
t(lambda: hash(BadHash()))
t(lambda: {[]: 1}); t(lambda: {[1]}); t(lambda: hash({}))
class Ctx:
    def __enter__(s): return 1
t(lambda: exec("with Ctx(): pass")); 
t(lambda: exec("with 5: pass"))
class Cmp:
    def __lt__(s, o): return NotImplemented
    def __gt__(s, o): return "gt reflected"
print(Cmp() < Cmp()); t(lambda: Cmp() <= Cmp()); t(lambda: object() < object())
class P1:
    def __add__(s, o): return "P1 add"
class P2(P1):
    def __radd__(s, o): return "P2 radd"
print(P1() + P2(), P2() + P1(), P1() + P1())
class Ix:
    def __index__(s): return "a"
t(lambda: [1][Ix()]); t(lambda: [1]["a"]); t(lambda: [1][1.5]); t(lambda: range(Ix()))
class It2:
    def __setitem__(s, k, v): print("set", k, v)
    def __delitem__(s, k): print("del", k)
i = It2(); i[1] = 2; i[1:2] = 3; del i[5]; t(lambda: i[0])
class Cn: __contains__ = None
t(lambda: 1 in Cn()); t(lambda: 1 in 5); t(lambda: len(5)); t(lambda: 5[0]); t(lambda: exec("x = 5; x[0] = 1")); t(lambda: exec("x=5; del x[0]"))
class NoHash: __hash__ = None
t(lambda: hash(NoHash()))
class Str1:
    def __str__(s): return "str1"
print(Str1(), f"{Str1()}", [Str1()].__repr__()[:20], "%s" % Str1(), "{}".format(Str1()))
class Fmt: pass
t(lambda: f"{Fmt():>10}")
t(lambda: -Fmt()); t(lambda: ~Fmt()); t(lambda: +Fmt()); t(lambda: abs(Fmt())); t(lambda: Fmt() + 1); t(lambda: 1 + Fmt()); t(lambda: Fmt()()); t(lambda: Fmt() @ Fmt()); t(lambda: next(Fmt())); t(lambda: Fmt() % 2)
class Big:
    def __getattr__(s, n): return n
print(Big().foo, len(Big().bar)); t(lambda: len(Big()))
class AC:
    def __init__(self): self.items = []
    def __iadd__(self, o): self.items.append(o); return self
k = AC(); k += 1; k += 2; print(k.items)
#| V(3) ('radd', 5) V(-1) True True True False [V(1), V(2)] False 3 1 ('slice', 1, 2, None) ('slice', None, None, 2) [0, 1, 2] True False
#| TypeError unsupported operand type(s) for +: 'V' and 'int'
#| TypeError unsupported operand type(s) for *: 'V' and 'int'
#| TypeError unsupported operand type(s) for *: 'int' and 'V'
#| TypeError '<=' not supported between instances of 'V' and 'V'
#| TypeError unsupported operand type(s) for -: 'V' and 'int'
#| ('rsub', 1)
#| V(101) True
#| ((1,), {'k': 2}) <>10> V(101) <x> 7 7.5 3 dm ('pow', 2, None) ('pow', 2, 3) mm inv abs ['r', 'e', 'v'] 1
#| enter
#| V(101)
#| exit <class 'KeyError'>
#| enter
#| enter
#| V(6)
#| exit None
#| exit None
#| [2, 1, 0] 6 2 [1, 0] {1: 'a', 0: 'b'} True (1, 0) {0, 1}
#| 4 3 [2, 1, 0]
#| TypeError unhashable type: 'E'
#| True False None
#| TypeError __bool__ should return bool, returned int
#| ValueError __len__() should return >= 0
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| [0, 1, 2] True [0, 1, 2]
#| TypeError __hash__ method should return an integer
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError unhashable type: 'dict'
#| TypeError 'Ctx' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#| gt reflected
#| TypeError '<=' not supported between instances of 'Cmp' and 'Cmp'
#| TypeError '<' not supported between instances of 'object' and 'object'
#| P2 radd P1 add P1 add
#| TypeError __index__ returned non-int (type str)
#| TypeError list indices must be integers or slices, not str
#| TypeError list indices must be integers or slices, not float
#| TypeError __index__ returned non-int (type str)
#| set 1 2
#| set slice(1, 2, None) 3
#| del 5
#| TypeError 'It2' object is not subscriptable
#| TypeError 'Cn' object is not a container
#| TypeError argument of type 'int' is not a container or iterable
#| TypeError object of type 'int' has no len()
#| TypeError 'int' object is not subscriptable
#| TypeError 'int' object does not support item assignment
#| TypeError 'int' object does not support item deletion
#| TypeError unhashable type: 'NoHash'
#| str1 str1 [<__main__.Str1 obje str1 str1
#| TypeError unsupported format string passed to Fmt.__format__
#| TypeError bad operand type for unary -: 'Fmt'
#| TypeError bad operand type for unary ~: 'Fmt'
#| TypeError bad operand type for unary +: 'Fmt'
#| TypeError bad operand type for abs(): 'Fmt'
#| TypeError unsupported operand type(s) for +: 'Fmt' and 'int'
#| TypeError unsupported operand type(s) for +: 'int' and 'Fmt'
#| TypeError 'Fmt' object is not callable
#| TypeError unsupported operand type(s) for @: 'Fmt' and 'Fmt'
#| TypeError 'Fmt' object is not an iterator
#| TypeError unsupported operand type(s) for %: 'Fmt' and 'int'
#| foo 3
#| TypeError object of type 'Big' has no len()
#| [1, 2]
