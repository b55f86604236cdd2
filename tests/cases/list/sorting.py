import functools
class N:
    def __init__(s,v,t): s.v=v; s.t=t
    def __lt__(s,o):
        print(f"{s.t}<{o.t}", end=' '); return s.v<o.v
    def __repr__(s): return f"N({s.v},{s.t})"
print(sorted([N(v,i) for i,v in enumerate([3,1,2,3,1,5,4,2,9,0])]))
print(sorted([N(v,i) for i,v in enumerate([5,4,3,3,2,1])], reverse=True))
import random
random.seed(5)
log=[]
class M:
    def __init__(s,v): s.v=v
    def __lt__(s,o): log.append((s.v,o.v)); return s.v<o.v
for n in (2,10,40,64,65,100,300):
    xs=[M(random.randrange(n)) for _ in range(n)]
    log.clear(); xs.sort(); print(n,len(log), hash(tuple(log))%10**8, [x.v for x in xs][:10])
xs=[M(i//10 if i%3 else i) for i in range(200)]
log.clear(); xs.sort(reverse=True); print(len(log), hash(tuple(log))%10**8)
l=[3,1,2]
def k(x): print(l, x); return -x
l.sort(key=k); print(l)
def bad(x): l.append(1); return x
try: l.sort(key=bad)
except ValueError as e: print(e, l)
def boom(x):
    if x==2: raise KeyError('boom')
    return x
try: l.sort(key=boom)
except KeyError as e: print(e, l)
print(sorted(['b','A','c'], key=str.lower), sorted({3:1,1:2}), sorted('hello'), sorted((3,1,2), key=lambda x:-x))
print(sorted([(1,'b'),(1,'a'),(0,'z')]), sorted([[2,1],[1,5]]), sorted([1.5,1,True,0.5]))
try: sorted([1,'a',2])
except TypeError as e: print(e)
try: sorted([{},{}])
except TypeError as e: print(e)
print(sorted([float('nan'),3,1,2]))
print(sorted('Hello World Foo'.split(), key=len), sorted([3,1,2], key=None, reverse=1))
print(sorted([5,2,8], key=functools.cmp_to_key(lambda a,b:b-a)))
print(min([N(3,0),N(1,1)]).v, max([(1,2),(3,0)]), max('a','bb',key=len))
l=[5,3,4]; l.sort(); print(l); print(l.sort())
d={'x':3,'y':1}; print(sorted(d,key=d.get), sorted(d.items(), key=lambda kv: kv[1]))
#| 1<0 2<1 1<2 2<0 2<0 2<1 3<2 3<0 4<0 4<2 4<1 5<2 5<3 6<0 6<5 6<3 7<0 7<4 7<2 8<0 8<6 8<5 9<0 9<2 9<4 9<1 [N(0,9), N(1,1), N(1,4), N(2,2), N(2,7), N(3,0), N(3,3), N(4,6), N(5,5), N(9,8)]
#| 4<5 3<4 2<3 1<2 0<1 [N(5,0), N(4,1), N(3,2), N(3,3), N(2,4), N(1,5)]
#| 2 1 95196842 [1, 1]
#| 10 26 27907462 [0, 0, 1, 2, 3, 3, 5, 7, 7, 8]
#| 40 164 56029055 [0, 0, 0, 1, 4, 6, 8, 8, 8, 9]
#| 64 309 74751171 [0, 1, 2, 2, 4, 4, 5, 6, 7, 8]
#| 65 316 78035545 [1, 4, 4, 7, 7, 8, 11, 13, 14, 16]
#| 100 539 9211798 [0, 3, 4, 4, 5, 6, 9, 10, 12, 14]
#| 300 2097 6769541 [0, 0, 1, 1, 5, 6, 7, 8, 9, 10]
#| 1053 42793590
#| [] 3
#| [] 1
#| [] 2
#| [3, 2, 1]
#| list modified during sort [1, 2, 3]
#| 'boom' [1, 2, 3]
#| ['A', 'b', 'c'] [1, 3] ['e', 'h', 'l', 'l', 'o'] [3, 2, 1]
#| [(0, 'z'), (1, 'a'), (1, 'b')] [[1, 5], [2, 1]] [0.5, 1, True, 1.5]
#| '<' not supported between instances of 'str' and 'int'
#| '<' not supported between instances of 'dict' and 'dict'
#| [1, nan, 2, 3]
#| ['Foo', 'Hello', 'World'] [3, 2, 1]
#| [8, 5, 2]
#| 1<0 1 (3, 0) bb
#| [3, 4, 5]
#| None
#| ['y', 'x'] [('y', 1), ('x', 3)]
