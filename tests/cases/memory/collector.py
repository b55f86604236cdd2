import gc, sys, weakref
class Node:
    def __init__(self, name): self.name=name; self.other=None
    def __del__(self): print('del', self.name)
def cyc(n):
    a=Node(f'a{n}'); b=Node(f'b{n}'); a.other=b; b.other=a
cyc(1); print('before'); print(gc.collect()); print('after')
gc.disable(); 
for i in range(3): cyc(i)
print(gc.isenabled()); n=gc.collect(); print(n); gc.enable()
class P:
    def __init__(s): s.c=[]
    def add(s,c): s.c.append(c); c.p=weakref.ref(s)
class Ch: pass
p=P(); c=Ch(); p.add(c); print(c.p() is p); del p; print(c.p())
# auto collection
hits=[]
class T:
    def __init__(s): s.me=s
    def __del__(s): hits.append(1)
for i in range(5000): T()
l=[]
for i in range(3000): l.append([i])
print(len(gc.get_objects())>3000)
class Big: pass
x=Big(); x.a=[1,2]; y=x; print(sys.getrefcount(x), sys.getrefcount(x.a)); z=[x,x,(x,)]; print(sys.getrefcount(x)); del z; print(sys.getrefcount(x)); d={x:1,'k':x}; print(sys.getrefcount(x)); d.clear(); print(sys.getrefcount(x))
def f(a): print('in f', sys.getrefcount(a)); b=a; print(sys.getrefcount(a)); return a
f(x); r=f(x); print(sys.getrefcount(x)); del r
def g():
    v=[]; 
    def h(): return v
    return h
h=g(); print(sys.getrefcount(h.__closure__[0].cell_contents), sys.getrefcount(h), h.__closure__[0].cell_contents)
it=iter([x]); print(sys.getrefcount(x)); next(it); print(sys.getrefcount(x)); del it
gen=(q for q in [x]); next(gen); print(sys.getrefcount(x)); gen.close(); print(sys.getrefcount(x))
e=None
try: raise ValueError(x)
except ValueError as err: print(sys.getrefcount(x)); e=err
print(sys.getrefcount(x)); e=None; print(sys.getrefcount(x))
s=set([x]); t=(x,); print(sys.getrefcount(x)); s.discard(x); print(sys.getrefcount(x)); u=t+(1,); print(sys.getrefcount(x)); del t,u; print(sys.getrefcount(x))
import copy; k=copy.copy([x]); print(sys.getrefcount(x)); k2=copy.deepcopy(k); print(sys.getrefcount(x), k2[0] is x)
bm=x.__repr__; print(sys.getrefcount(x)); del bm
class A:
    def m(self): pass
a=A(); b=a.m; print(sys.getrefcount(a), sys.getrefcount(A.m)); 
w=weakref.ref(a); print(sys.getrefcount(a), w() is a); lst=[w(),w()]; print(sys.getrefcount(a))
def k(*args, **kw): return sys.getrefcount(args[0])
print(k(a), k(a,a), k(a,z=a))
print([sys.getrefcount(o) for o in (a,)], sys.getrefcount([a][0]), sys.getrefcount((lambda: a)()))
for o in [a]: print(sys.getrefcount(o))
print(gc.is_tracked(a), gc.is_tracked([]), gc.is_tracked({}), gc.is_finalized(a), gc.garbage, gc.get_threshold())
gc.set_threshold(100,5,5); print(gc.get_threshold()); gc.freeze(); print(gc.get_freeze_count()>=0); gc.unfreeze()
#| before
#| del a1
#| del b1
#| 2
#| after
#| False
#| del a0
#| del b0
#| del a1
#| del b1
#| del a2
#| del b2
#| 6
#| True
#| None
#| True
#| 3 2
#| 6
#| 3
#| 5
#| 3
#| in f 3
#| 4
#| in f 3
#| 4
#| 4
#| 2 2 []
#| 4
#| 4
#| 5
#| 3
#| 4
#| 4
#| 3
#| 5
#| 4
#| 5
#| 3
#| 4
#| 4 False
#| 5
#| 3 3
#| 3 True
#| 5
#| 6 7 7
#| [7] 5 5
#| 7
#| True True True False [] (2000, 10, 10)
#| (100, 5, 5)
#| True
