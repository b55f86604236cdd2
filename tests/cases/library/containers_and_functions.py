import copy, collections, functools, itertools, operator, weakref, types, time, keyword
from collections import *
print(Counter('mississippi').most_common(2), defaultdict(int), deque([1,2,3], maxlen=2))
P = namedtuple('P', 'x y', defaults=[5]); print(P(1), P(1,2).x, P(1)._replace(y=9), P._fields, P(1)._asdict())
print(list(itertools.permutations('abc',2)), list(itertools.product([1,2],'ab')), list(itertools.combinations(range(4),2)))
print(functools.reduce(operator.add, [1,2,3]))
@functools.lru_cache(None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(50), fib.cache_info())
a=[1,[2,3]]; b=copy.deepcopy(a); b[1].append(4); print(a,b, copy.copy(a)[1] is a[1])
class C: pass
c=C(); r=weakref.ref(c); print(r() is c); del c; print(r())
d=weakref.WeakValueDictionary(); c=C(); d['a']=c; print(len(d)); del c; print(len(d))
print(OrderedDict([('a',1),('b',2)]), ChainMap({'a':1},{'b':2}))
print([(k,list(g)) for k,g in itertools.groupby('aabbc')])
print(list(itertools.islice(itertools.count(5),3)), list(itertools.accumulate([1,2,3])), list(itertools.chain([1],[2])))
try: P()
except TypeError as e: print(e)
#| [('i', 4), ('s', 4)] defaultdict(<class 'int'>, {}) deque([2, 3], maxlen=2)
#| P(x=1, y=5) 1 P(x=1, y=9) ('x', 'y') {'x': 1, 'y': 5}
#| [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')] [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
#| 6
#| 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
#| [1, [2, 3]] [1, [2, 3, 4]] True
#| True
#| None
#| 1
#| 0
#| OrderedDict({'a': 1, 'b': 2}) ChainMap({'a': 1}, {'b': 2})
#| [('a', ['a', 'a']), ('b', ['b', 'b']), ('c', ['c'])]
#| [5, 6, 7] [1, 3, 6] [1, 2]
#| P.__new__() missing 1 required positional argument: 'x'
