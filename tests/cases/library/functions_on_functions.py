import functools, collections, copy, types
from functools import *
from collections import defaultdict
calls=0
@lru_cache(maxsize=None)
def fib(n):
    global calls; calls+=1
    return n if n<2 else fib(n-1)+fib(n-2)
print(fib(80), calls, fib.cache_info(), fib.__name__, fib.__wrapped__(1), fib.cache_parameters()); fib.cache_clear(); print(fib.cache_info(), fib(450)%1000)
@lru_cache(2)
def f(a,b=1,*c,**k): print('call',a,b,c,k); return a
f(1); f(1); f(2); f(3); f(1); f(1,b=2); f(1,2); f(a=1); f(1.0); print(f.cache_info())
@cache
def g(x): return [x]
print(g(1) is g(1), g('a'), g(1.0) is g(1), g.cache_info())
try: g([])
except TypeError as e: print(e)
class C:
    @lru_cache
    def m(self,x): print('m',x); return x*2
    @cached_property
    def p(self): print('computed'); return 42
    @partialmethod.__call__ if False else staticmethod
    def s(): return 's'
c=C(); print(c.m(2), c.m(2), c.p, c.p, C.m.cache_info(), 'p' in c.__dict__)
p=partial(int, base=2); print(p('101'), p, p.func, p.args, p.keywords); q=partial(partial(max,1),2); print(q(0), q.args, q.func)
print(reduce(lambda a,b:a*b, range(1,6)), reduce(lambda a,b:a+b,[],5), reduce(max,[3,1,4]))
try: reduce(lambda a,b:a,[])
except TypeError as e: print(e)
try: reduce(1,2)
except TypeError as e: print(e)
print(sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)), min([3,1],key=cmp_to_key(lambda a,b:a-b)))
@total_ordering
class V:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __lt__(s,o): return s.v<o.v
print(V(1)<=V(2), V(2)>V(1), V(1)>=V(2), sorted([V(2),V(1)])[0].v)
@singledispatch
def show(x): return 'obj'
@show.register
def _(x: int): return 'int'
@show.register(list)
def _(x): return 'list'
print(show(1), show([]), show('a'), show(True), show.dispatch(int) is not None)
def deco(fn):
    @wraps(fn)
    def w(*a,**k): print('before', fn.__name__); return fn(*a,**k)
    return w
@deco
def hello(name='x'):
    "doc"
    return 'hi '+name
print(hello('bob'), hello.__name__, hello.__doc__, hello.__wrapped__ is not hello, hello.__qualname__)
d=defaultdict(list); d['a'].append(1); print(d, d['b'], dict(d), d.get('z'), 'z' in d, len(d), d.default_factory, isinstance(d,dict))
w=defaultdict(int); 
for ch in 'hello': w[ch]+=1
print(w, w|{'z':1}, w.copy(), copy.copy(w), copy.deepcopy(w), defaultdict(None,{1:2}), defaultdict(int,a=1), defaultdict())
try: defaultdict()['x']
except KeyError as e: print('KeyError', e)
try: defaultdict(5)
except TypeError as e: print(e)
n=defaultdict(lambda: defaultdict(int)); n['a']['b']+=1; print(n['a'], len(n))
ns=types.SimpleNamespace(x=1,y='a'); ns.z=3; print(ns, ns.x, ns==types.SimpleNamespace(x=1,y='a',z=3), vars(ns)); del ns.x; print(ns)
#| 23416728348467685 81 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81) fib 1 {'maxsize': None, 'typed': False}
#| CacheInfo(hits=0, misses=0, maxsize=None, currsize=0) 600
#| call 1 1 () {}
#| call 2 1 () {}
#| call 3 1 () {}
#| call 1 1 () {}
#| call 1 2 () {}
#| call 1 2 () {}
#| call 1 1 () {}
#| call 1.0 1 () {}
#| CacheInfo(hits=1, misses=8, maxsize=2, currsize=2)
#| True ['a'] False CacheInfo(hits=2, misses=3, maxsize=None, currsize=3)
#| unhashable type: 'list'
#| m 2
#| computed
#| 4 4 42 42 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1) True
#| 5 functools.partial(<class 'int'>, base=2) <class 'int'> () {'base': 2}
#| 2 (1, 2) <built-in function max>
#| 120 5 4
#| reduce() of empty iterable with no initial value
#| reduce() arg 2 must support iteration
#| [3, 2, 1] 1
#| True True False 1
#| int list obj int True
#| before hello
#| hi bob hello doc True hello
#| defaultdict(<class 'list'>, {'a': [1], 'b': []}) [] {'a': [1], 'b': []} None False 2 <class 'list'> True
#| defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1}) defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1, 'z': 1}) defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1}) defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1}) defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1}) defaultdict(None, {1: 2}) defaultdict(<class 'int'>, {'a': 1}) defaultdict(None, {})
#| KeyError 'x'
#| first argument must be callable or None
#| defaultdict(<class 'int'>, {'b': 1}) 1
#| namespace(x=1, y='a', z=3) 1 True {'x': 1, 'y': 'a', 'z': 3}
#| namespace(y='a', z=3)
