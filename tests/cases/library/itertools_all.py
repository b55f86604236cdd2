from itertools import *
import sys, operator
def gen(n):
    for i in range(n): yield i
def odd(x): return x % 2
print(list(accumulate([1,2,3])), list(accumulate(gen(4), operator.mul, initial=1)), list(accumulate([],initial=5)), list(accumulate([])))
def add(a,b): return a+b
print(list(accumulate('abc', add)))
print(list(batched(gen(7), 3)), list(batched('ABCDEFG', 3)), list(batched(range(300),299))[1])
try: list(batched('ABCDE',2,strict=True))
except ValueError as e: print(e)
print(list(chain('ab',[],gen(3),(1,))), list(chain()), list(chain.from_iterable(gen(2) for _ in range(2))))
print(list(compress('ABCDEF',[1,0,1,0,1,1])))
print(list(islice(count(10),3)), list(islice(count(1.5,.5),3)), count(3), count(3,2), count(2.5), next(count(sys.maxsize)), repeat(4), repeat(4,3))
c=count(sys.maxsize); next(c); print(next(c), c)
print(list(islice(cycle(gen(3)),8)), list(cycle([])))
print(list(dropwhile(odd,[1,3,4,5])), list(takewhile(odd,[1,3,4,5])), list(filterfalse(odd,gen(6))), list(filterfalse(None,gen(3))))
print([(k,list(g)) for k,g in groupby('AAAABBBCCDAA')], [k for k,g in groupby(gen(6),lambda x:x//2)], [(k,list(g)) for k,g in groupby(gen(6),lambda x:x//2)])
g = groupby('aabb'); k1,g1=next(g); k2,g2=next(g); print(list(g1),list(g2))
print(list(islice(gen(10),2,8,3)), list(islice(gen(10),None)), list(islice('abc',0)))
print(list(pairwise(gen(4))), list(pairwise([1])))
print(list(product('ab',repeat=2)), list(product([1],[])), list(product()), list(permutations('abc')), list(permutations('abc',2)), list(permutations('a',2)), list(permutations('',0)))
print(list(combinations('abcd',2)), list(combinations('abc',0)), list(combinations_with_replacement('abc',2)), list(combinations('a',2)))
print(list(repeat(1,3)), list(starmap(pow,[(2,3),(3,2)])), list(starmap(add,[[1,2]])))
print(list(zip_longest('abc',gen(2),fillvalue='-')), list(zip_longest()), list(zip_longest('abc')))
a,b = tee(gen(100)); print(next(a), sum(a), list(b)[-1], type(a), type(b), tee([1],0)); x=tee(a,3); print(len(x))
import copy
a,b=tee('abcd'); next(a); c=copy.copy(a); print(list(c),list(a),list(b))
r = repeat(9,4); print(operator.length_hint(r), list(r))
for f in [lambda: islice([1],-1), lambda: islice([1],1,-5), lambda: islice([1],1,2,0), lambda: islice([1]), lambda: batched([1],0), lambda: count('a'), lambda: permutations([1],1.5), lambda: permutations([1],-1), lambda: combinations([1]), lambda: chain(a=1), lambda: product(x=1), lambda: zip_longest(x=1), lambda: repeat(), lambda: cycle(1), lambda: cycle(), lambda: accumulate(), lambda: takewhile(1), lambda: groupby(), lambda: tee([1],-1), lambda: tee(), lambda: list(chain(1)), lambda: product([1],repeat=-1), lambda: starmap(1,2), lambda: list(starmap(pow,[1])), lambda: copy.copy(count()), lambda: operator.length_hint(repeat(1)), lambda: setattr(count,'a',1), lambda: combinations([1],-1), lambda:compress([1]), lambda: islice([1],'a'), lambda: accumulate([1],initial=1,foo=2), lambda: pairwise(1), lambda: count(1,2,3), lambda: setattr(count(),'x',1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C(chain):
    def __init__(self,*a): self.x=5
c = C('ab','cd'); c.y=2; print(list(c), c.__dict__, isinstance(c,chain))
class M(count):
    def __next__(self): return super().__next__()*10
m=M(3); print(next(m), list(islice(m,3)), m)
for q in m: print(q); break
class Bad:
    def __iter__(self): return self
    def __next__(self): raise KeyError('bad')
for t in [chain([1],Bad()), islice(Bad(),3), zip_longest([1],Bad()), cycle(Bad()), pairwise(Bad()), batched(Bad(),2)]:
    try: print(list(t))
    except KeyError as e: print('KeyError',e, list(t) if not isinstance(t,(cycle,)) and False else '')
print(type(count()), count, tee, count.__module__, count.__name__, chain[int])
import weakref
t=tee([1])[0]; w=weakref.ref(t); print(w() is t)
for o in [count(), cycle([]), repeat(1), accumulate([]), batched([],1), chain(), islice([],1), zip_longest([]), product([1],[2]), permutations([1,2]), combinations([1,2],1), groupby([]), next(groupby([1]))[1], tee([])[0]]:
    print(type(o), sys.getsizeof(o))
#| [1, 3, 6] [1, 0, 0, 0, 0] [5] []
#| ['a', 'ab', 'abc']
#| [(0, 1, 2), (3, 4, 5), (6,)] [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] (299,)
#| batched(): incomplete batch
#| ['a', 'b', 0, 1, 2, 1] [] [0, 1, 0, 1]
#| ['A', 'C', 'E', 'F']
#| [10, 11, 12] [1.5, 2.0, 2.5] count(3) count(3, 2) count(2.5) 9223372036854775807 repeat(4) repeat(4, 3)
#| 9223372036854775808 count(9223372036854775809)
#| [0, 1, 2, 0, 1, 2, 0, 1] []
#| [4, 5] [1, 3] [0, 2, 4] [0]
#| [('A', ['A', 'A', 'A', 'A']), ('B', ['B', 'B', 'B']), ('C', ['C', 'C']), ('D', ['D']), ('A', ['A', 'A'])] [0, 1, 2] [(0, [0, 1]), (1, [2, 3]), (2, [4, 5])]
#| [] ['b', 'b']
#| [2, 5] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] []
#| [(0, 1), (1, 2), (2, 3)] []
#| [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [] [()] [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [] [()]
#| [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [()] [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] []
#| [1, 1, 1] [8, 9] [3]
#| [('a', 0), ('b', 1), ('c', '-')] [] [('a',), ('b',), ('c',)]
#| 0 4950 99 <class 'itertools._tee'> <class 'itertools._tee'> ()
#| 3
#| ['b', 'c', 'd'] ['b', 'c', 'd'] ['a', 'b', 'c', 'd']
#| 4 [9, 9, 9, 9]
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError Step for islice() must be a positive integer or None.
#| TypeError islice expected at least 2 arguments, got 1
#| ValueError n must be at least one
#| TypeError a number is required
#| TypeError Expected int as r
#| ValueError r must be non-negative
#| TypeError combinations() missing required argument 'r' (pos 2)
#| TypeError chain() takes no keyword arguments
#| TypeError product() got an unexpected keyword argument 'x'
#| TypeError zip_longest() got an unexpected keyword argument
#| TypeError repeat() missing required argument 'object' (pos 1)
#| TypeError 'int' object is not iterable
#| TypeError cycle expected 1 argument, got 0
#| TypeError accumulate() missing required argument 'iterable' (pos 1)
#| TypeError takewhile expected 2 arguments, got 1
#| TypeError groupby() missing required argument 'iterable' (pos 1)
#| ValueError n must be >= 0
#| TypeError tee expected at least 1 argument, got 0
#| TypeError 'int' object is not iterable
#| ValueError repeat argument cannot be negative
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError cannot pickle 'itertools.count' object
#| 0
#| TypeError cannot set 'a' attribute of immutable type 'itertools.count'
#| ValueError r must be non-negative
#| TypeError compress() missing required argument 'selectors' (pos 2)
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| TypeError accumulate() got an unexpected keyword argument 'foo'
#| TypeError 'int' object is not iterable
#| TypeError count() takes at most 2 arguments (3 given)
#| AttributeError 'itertools.count' object has no attribute 'x' and no __dict__ for setting new attributes
#| ['a', 'b', 'c', 'd'] {'x': 5, 'y': 2} True
#| 30 [40, 50, 60] M(7)
#| 70
#| KeyError 'bad'
#| KeyError 'bad'
#| KeyError 'bad'
#| KeyError 'bad'
#| KeyError 'bad'
#| KeyError 'bad'
#| <class 'itertools.count'> <class 'itertools.count'> <built-in function tee> itertools count itertools.chain[int]
#| True
#| <class 'itertools.count'> 56
#| <class 'itertools.cycle'> 56
#| <class 'itertools.repeat'> 48
#| <class 'itertools.accumulate'> 72
#| <class 'itertools.batched'> 56
#| <class 'itertools.chain'> 48
#| <class 'itertools.islice'> 72
#| <class 'itertools.zip_longest'> 72
#| <class 'itertools.product'> 80
#| <class 'itertools.permutations'> 112
#| <class 'itertools.combinations'> 80
#| <class 'itertools.groupby'> 88
#| <class 'itertools._grouper'> 48
#| <class 'itertools._tee'> 64
