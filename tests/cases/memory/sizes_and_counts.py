import sys, gc
g=sys.getsizeof
print(gc.is_tracked({}), gc.is_tracked({'a':1}), gc.is_tracked(()), gc.is_tracked([]), gc.is_tracked('a'), gc.is_tracked(object()))
class C: pass
class S: __slots__=('a','b')
class D(dict): pass
class L(list): pass
class I(int): pass
c=C(); print(g(C), g(c), g(S()), g(D()), g(L()), g(I(5)), g(c.__dict__)); c.x=1; print(g(c), g(c.__dict__)); 
class T(tuple): pass
print(g(T((1,2))), gc.is_tracked(c))
def gen(a,b):
    x=1
    yield x
ge=gen(1,2); print(g(ge), gen.__code__.co_stacksize, gen.__code__.co_nlocals, g((x for x in [1])))
def f():
    return 1
print(g(f))
print(g(iter(())), g(iter('a')), g(iter({})), g(iter(set())), g(iter(range(3))), g(reversed([])), g({}.items()), g({}.values()), g(filter(None,[])), g(property()), g(classmethod(f)), g(staticmethod(f)), g(super(C,c)), g(frozenset([1])), g(type(c).__dict__), g(ValueError('x')), g(KeyError()), g(StopIteration()), g(OSError()), g(2**100), g(-5), g('x'*100), g(b'x'*10), g('é'*5), g('日本'), g('a😀'), g(memoryview(b'a')), g(f.__get__(1)), g(S.a), g(print), g(str.join), g(int.__add__), g(list[int]), g(int|str), g(C.__dict__.get('__dict__')))
try: sys.getsizeof()
except TypeError as e: print(e)
try: sys.setrecursionlimit(0)
except Exception as e: print(type(e), e)
try: sys.intern(1)
except Exception as e: print(type(e), e)
try: sys._getframe(100)
except Exception as e: print(type(e), e)
try: sys.getrefcount()
except Exception as e: print(type(e), e)
print(sys.exc_info(), sys.exception(), sys)

a=[];print(sys.getrefcount(a)); b=a; print(sys.getrefcount(a), sys.getrefcount([]), sys.getrefcount(10**10), sys.getrefcount(C), sys.getrefcount(f), sys.getrefcount(object()))
def h(x):
    y=x
    print(sys.getrefcount(x), sys.getrefcount(y))
h([]); h(a)
print([g([0]*n) for n in range(6)], [g(list(range(n))) for n in range(12)])
class A:
    def m(self): pass
class N: 
    def __init__(s): s.me=s
gc.collect()
n=N(); del n; print(gc.collect())
n=N(); n.__dict__; del n; print(gc.collect())
l=[]; l.append(l); del l; print(gc.collect())
def mk():
    class K:
        def m(self): pass
mk(); print(gc.collect())
def mk():
    def r(n): return r(n-1)
mk(); print(gc.collect())
d={}; d['d']=d; del d; print(gc.collect())
t=([],); t[0].append(t); del t; print(gc.collect())
a=C(); b=C(); a.b=b; b.a=a; del a,b; print(gc.collect())
try: 1/0
except Exception as e: e.x=e
#| True True False True False False
#| 1720 48 48 80 72 60 296
#| 48 296
#| 80 True
#| 208 2 3 200
#| 168
#| 48 48 72 64 40 48 40 40 48 80 48 48 56 216 40 88 88 96 128 40 28 141 43 62 62 68 184 64 64 72 72 72 80 72 64
#| getsizeof() missing required argument 'object' (pos 1)
#| <class 'ValueError'> recursion limit must be greater or equal than 1
#| <class 'TypeError'> intern() argument must be str, not int
#| <class 'ValueError'> call stack is not deep enough
#| <class 'TypeError'> sys.getrefcount() takes exactly one argument (0 given)
#| (None, None, None) None <module 'sys' (built-in)>
#| 2
#| 3 1 2 6 2 1
#| 2 2
#| 4 4
#| [56, 64, 72, 80, 88, 96] [56, 72, 72, 88, 88, 104, 104, 120, 120, 136, 136, 152]
#| 1
#| 2
#| 1
#| 7
#| 3
#| 1
#| 2
#| 2
