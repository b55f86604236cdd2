import functools as f, pickle, copy, sys
P=f.Placeholder
print(P, type(P), repr(P))
class Show:
    __name__ = 'show'
    def __call__(s,*a,**k): return a,k
    def __repr__(s): return 'show'
    __reduce__=lambda s: 'show'
show=Show()
p=f.partial(show,1,P,3); print(p(2), p(2,4,x=1), p)
q=f.partial(p,9); print(q(), q.args)
q=f.partial(p,9,10,y=2); print(q(), q.args, q.keywords, q.func is show)
for c in [lambda:f.partial(show,P), lambda:p(), lambda:f.partial(show,x=P), lambda:f.partial(), lambda:f.partial(1), lambda:f.partial(show,1,P,3,P,5)(1), lambda: type(P)(1), lambda:p.__setstate__(1), lambda: f.reduce(), lambda:f.reduce(1), lambda:f.reduce(max,[]), lambda:f.reduce(max,1), lambda:f.reduce(max,[1],2,3), lambda: f.reduce(max,[1],initial=5), lambda:f.reduce(max,[1],foo=5), lambda:f.cmp_to_key(), lambda: f.cmp_to_key(max)(), lambda: f.cmp_to_key(max)(1)<2, lambda: hash(f.cmp_to_key(max)(1)), lambda: f.cmp_to_key(mycmp=max)(obj=3).obj, lambda: f.cmp_to_key(max).obj, lambda: f.lru_cache(1.5), lambda: f.lru_cache(print,3)]:
    try: print(c())
    except Exception as e: print(type(e).__name__, e)
r=f.partial(sorted,[2,1],key=abs); print(r.__reduce__(), pickle.loads(pickle.dumps(r))(), copy.copy(r)(), copy.deepcopy(r)())
r.x=5; print(r.__dict__, r.__reduce__(), vars(r)); r2=pickle.loads(pickle.dumps(r)); print(r2.x, f.partial(r,1).func is r)
class E(f.partial): pass
e=E(show,1); print(e(2), type(e), e.func, repr(e).split('<')[0])
z=f.partial(show); z.__setstate__((z,(1,),{},{})) ; print(z.args); print(repr(z)) ; z.__setstate__((show,(),{},None))
class A:
    m=f.partial(show,1)
    n=f.partialmethod(show,5)
    @f.cached_property
    def cp(s): print('c'); return 4
import warnings
a=A(); print(a.n(6)[0][1:] , a.cp, a.cp)
print(f.partial[int], f.partial, f.cached_property[int])
for n in 'func args keywords'.split():
    try: setattr(r,n,1)
    except Exception as e: print(type(e).__name__, e)
@f.lru_cache(maxsize=2)
def g(x, y=0):
    "doc"
    return x+y
print(g(1), g(1), g(2), g(3), g(1), g.cache_info(), g.cache_parameters(), g.__wrapped__(5), g.__name__, g.__doc__, type(g))
g.cache_clear(); print(g.cache_info(), g(1,y=2), g(1,2), g.cache_info().hits, g.cache_info()._asdict())
print(pickle.dumps(g)[-10:], copy.copy(g) is g, copy.deepcopy(g) is g, g.__reduce__())
@f.cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(80), fib.cache_info())
try: g([])
except TypeError as e: print(e)
print(f.reduce(lambda a,b:a+b,[1,2,3]), f.reduce(max,'abc','z'), f.cmp_to_key(lambda a,b:b-a)(1).obj, sorted([1,3,2],key=f.cmp_to_key(lambda a,b:b-a)))
print(type(f.cmp_to_key(max)(3)), f._CacheInfo, type(g.cache_info()))
#| Placeholder <class 'functools._PlaceholderType'> Placeholder
#| ((1, 2, 3), {}) ((1, 2, 3, 4), {'x': 1}) functools.partial(show, 1, Placeholder, 3)
#| ((1, 9, 3), {}) (1, 9, 3)
#| ((1, 9, 3, 10), {'y': 2}) (1, 9, 3, 10) {'y': 2} True
#| TypeError trailing Placeholders are not allowed
#| TypeError missing positional arguments in 'partial' call; expected at least 1, got 0
#| TypeError Placeholder cannot be passed as a keyword argument
#| TypeError type 'partial' takes at least one argument
#| TypeError the first argument must be callable
#| TypeError missing positional arguments in 'partial' call; expected at least 2, got 1
#| TypeError PlaceholderType takes no arguments
#| TypeError invalid partial state
#| TypeError reduce() takes at least 2 positional arguments (0 given)
#| TypeError reduce() takes at least 2 positional arguments (1 given)
#| TypeError reduce() of empty iterable with no initial value
#| TypeError reduce() arg 2 must support iteration
#| TypeError reduce() takes at most 3 arguments (4 given)
#| 5
#| TypeError reduce() got an unexpected keyword argument 'foo'
#| TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
#| TypeError K() missing required argument 'obj' (pos 1)
#| TypeError other argument must be K instance
#| TypeError unhashable type: 'functools.KeyWrapper'
#| 3
#| None
#| TypeError Expected first argument to be an integer, a callable, or None
#| TypeError Expected first argument to be an integer, a callable, or None
#| (<class 'functools.partial'>, (<built-in function sorted>,), (<built-in function sorted>, ([2, 1],), {'key': <built-in function abs>}, None)) [1, 2] [1, 2] [1, 2]
#| {'x': 5} (<class 'functools.partial'>, (<built-in function sorted>,), (<built-in function sorted>, ([2, 1],), {'key': <built-in function abs>}, {'x': 5})) {'x': 5}
#| 5 True
#| ((1, 2), {}) <class '__main__.E'> show __main__.E(show, 1)
#| (1,)
#| functools.partial(..., 1)
#| c
#| (5, 6) 4 4
#| functools.partial[int] <class 'functools.partial'> functools.cached_property[int]
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| 1 1 2 3 1 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False} 5 g doc <class 'functools._lru_cache_wrapper'>
#| CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 3 3 0 {'hits': 0, 'misses': 2, 'maxsize': 2, 'currsize': 2}
#| b'__\x94\x8c\x01g\x94\x93\x94.' True True g
#| 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
#| unhashable type: 'list'
#| 6 z 1 [3, 2, 1]
#| <class 'functools.KeyWrapper'> <class 'functools.CacheInfo'> <class 'functools.CacheInfo'>
