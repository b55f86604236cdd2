def g(n):
    for i in range(n):
        print('y',i,end=' '); yield i
print(any(x>1 for x in g(5)), all(x<1 for x in g(5)), sum(g(3)), max(g(3)), min(g(3)), list(zip(g(2),g(3))), sorted(g(3),reverse=True), tuple(g(2)), set(g(2)), dict((x,x) for x in g(2)), ','.join(str(x) for x in g(2)))
m=map(lambda a,b:a+b,[1,2,3],[10,20]); print(next(m),list(m))
f=filter(lambda x:x%2,range(10)); print(next(f),list(f))
e=enumerate('abc',start=5); print(next(e),list(e))
z=zip('ab',[1,2],(3,4)); print(list(z),list(z))
r=reversed(range(5)); print(list(r), list(reversed('abc')), list(reversed((1,2))))
class Seq:
    def __len__(s): return 3
    def __getitem__(s,i):
        if i>=3: raise IndexError
        return i*10
print(list(Seq()), list(reversed(Seq())), 20 in Seq(), [*Seq()], max(Seq()), tuple(Seq()))
class It:
    def __init__(s,n): s.n=n
    def __iter__(s): return s
    def __next__(s):
        if s.n<=0: raise StopIteration
        s.n-=1; return s.n
print(list(It(3)), sum(It(4)), 2 in It(4), list(zip(It(3),It(2))), [x for x in It(3)], dict(zip('ab',It(2))), sorted(It(5)), list(map(str,It(2))), list(enumerate(It(2))), list(filter(None,It(3))), max(It(3)), tuple(It(2)), set(It(2)))
a,b,c=It(3); print(a,b,c)
n=iter([1,2,3].pop, 1); 
data=[1,2,3,1]
print(list(iter(data.pop, 3)), data)
it=iter([1,2,3]); print(list(zip(it,it)))
it=iter(range(10)); print(next(it), next(it), list(it)[:3], list(it))
print(range(10)[2:8:2], list(range(10,0,-3)), range(5)==range(0,5,1), 3 in range(5), range(0,10,3).index(6), len(range(0,10,3)), range(3).start, range(10)[-1], range(0), bool(range(0)), hash(range(3))==hash(range(0,3)), list(range(10**20,10**20+3)), range(10**20)[5], 10**19 in range(10**20), 2.0 in range(3), 'a' in range(3))
print(next(iter({}),None), next(iter({1:2}.values())), list(iter('héé')))
try: next(iter([]))
except StopIteration as e: print('stop', e.value)
def gen():
    x = yield 1
    print('got',x)
    return 99
q=gen(); next(q)
try: q.send(5)
except StopIteration as e: print(e.value)
print(list(map(None.__class__, [])), list(zip()), list(map(lambda *a:a, 'ab','cd')))
print(sum([[1],[2]],[]), sum([0.1]*3), sum([1,2.5,True]), sum((x for x in (1,2)),10), min(3,1,2), min('b','a'), max([1,5,3],key=lambda x:-x), max([],default='d'), min({'b':1,'a':2}))
print(*range(3), sep='-'); print(*'ab', *[1,2]); print('a','b',end=''); print(); print(); print(None,True,1.0,[],sep='|')
print(isinstance(3,int), isinstance(True,int), isinstance('a',(int,str)), issubclass(bool,int), callable(len), callable(3), hasattr([],'append'), getattr('abc','upper')(), id(None)==id(None), hash(1)==hash(1.0), type(1).__name__, abs(-3), round(2.5), divmod(7,2), pow(2,10), bin(5), chr(65), ord('A'))
print(vars(Seq()).keys() if hasattr(Seq(),'__dict__') else None, dir(It(1))[-3:], len(dir([]))>30)
def loc(a,b=2):
    c=3
    return locals()
print(loc(1), sorted(globals())[-3:])
#| y 0 y 1 y 2 y 0 y 1 y 0 y 1 y 2 y 0 y 1 y 2 y 0 y 1 y 2 y 0 y 0 y 1 y 1 y 0 y 1 y 2 y 0 y 1 y 0 y 1 y 0 y 1 y 0 y 1 True False 3 2 0 [(0, 0), (1, 1)] [2, 1, 0] (0, 1) {0, 1} {0: 0, 1: 1} 0,1
#| 11 [22]
#| 1 [3, 5, 7, 9]
#| (5, 'a') [(6, 'b'), (7, 'c')]
#| [('a', 1, 3), ('b', 2, 4)] []
#| [4, 3, 2, 1, 0] ['c', 'b', 'a'] [2, 1]
#| [0, 10, 20] [20, 10, 0] True [0, 10, 20] 20 (0, 10, 20)
#| [2, 1, 0] 6 True [(2, 1), (1, 0)] [2, 1, 0] {'a': 1, 'b': 0} [0, 1, 2, 3, 4] ['1', '0'] [(0, 1), (1, 0)] [2, 1] 2 (1, 0) {0, 1}
#| 2 1 0
#| [1] [1, 2]
#| [(1, 2)]
#| 0 1 [2, 3, 4] []
#| range(2, 8, 2) [10, 7, 4, 1] True True 2 4 0 9 range(0, 0) False True [100000000000000000000, 100000000000000000001, 100000000000000000002] 5 True True False
#| None 2 ['h', 'é', 'é']
#| stop None
#| got 5
#| 99
#| [] [] [('a', 'c'), ('b', 'd')]
#| [1, 2] 0.30000000000000004 4.5 13 1 a 1 d a
#| 0-1-2
#| a b 1 2
#| a b
#|
#| None|True|1.0|[]
#| True True True True True False True ABC True True int 3 2 (3, 1) 1024 0b101 A 65
#| dict_keys([]) ['__subclasshook__', '__weakref__', 'n'] True
#| {'a': 1, 'b': 2, 'c': 3} ['q', 'r', 'z']
