import weakref, gc
class O:
    def __init__(s,n): s.n=n
    def __repr__(s): return f'O({s.n})'
    def __del__(s): print('bye',s.n)
o=O(1); r=weakref.ref(o, lambda ref: print('callback', ref() is None)); print(r()); o=None; print(r())
cache=weakref.WeakValueDictionary(); a=O(2); cache['x']=a; cache['y']=O(3); print(dict(cache), len(cache), 'y' in cache); del a; print(list(cache.keys()), len(cache))
k=O(4); wk=weakref.WeakKeyDictionary(); wk[k]='data'; print(wk[k], list(wk.items())); del k; print(len(wk))
ws=weakref.WeakSet([O(5)]); print(len(ws)); x=O(6); ws.add(x); print(len(ws), x in ws); del x; print(len(ws))
o=O(7); f=weakref.finalize(o, print, 'finalized', 1, 2); print(f.alive); o=None; print(f.alive); f()
o=O(8); f=weakref.finalize(o, print, 'explicit'); f(); print(f.alive, f.peek()); del o
o=O(9); f=weakref.finalize(o, print, 'det'); print(f.detach() is not None, f.alive); del o
class M:
    def go(self): return 'went'
m=M(); wm=weakref.WeakMethod(m.go); print(wm()()); r=weakref.ref(m.go); print(r()); del m; print(wm())
o=O(10); p=weakref.proxy(o); print(p.n, p); p.n=11; print(o.n); print(type(p).__name__, p==o); del o
try: p.n
except ReferenceError as e: print('ReferenceError', e)
for bad in (1,'s',(1,),[1],{},None):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
class S: __slots__=('a',)
try: weakref.ref(S())
except TypeError as e: print(e)
class S2: __slots__=('a','__weakref__')
s=S2(); r=weakref.ref(s); print(r() is s); 
a=O(12); r1=weakref.ref(a); r2=weakref.ref(a); r3=weakref.ref(a,lambda _: print('r3')); print(r1 is r2, r1 is r3, r1==r3, hash(r1)==hash(a), weakref.getweakrefcount(a), len(weakref.getweakrefs(a))); d={r1:1}; del a; print(r1 in d, r1==r2, r1==r3)
def fn(): pass
r=weakref.ref(fn); print(r() is fn); r=weakref.ref(O); print(r().__name__); g=(i for i in []); print(weakref.ref(g)() is g); print(weakref.ref({1}.__class__)() is set)
class Cyc: pass
c=Cyc(); c.me=c; r=weakref.ref(c, lambda _: print('cyc gone')); del c; print(r() is None); gc.collect(); print(r() is None)
# resurrection
saved=[]
class Z:
    def __del__(s): saved.append(s); print('Z del')
z=Z(); r=weakref.ref(z); del z; print(len(saved), r() is saved[0]); saved.clear(); print('end')
x=O(13); x.self=x; del x; gc.collect()
class Parent:
    def __init__(s): s.kids=[Kid(s) for _ in range(2)]
    def __del__(s): print('parent gone')
class Kid:
    def __init__(s,p): s.p=p
    def __del__(s): print('kid gone')
p=Parent(); del p; print(gc.collect())
l=O(14); alias=l; del l; print('alias keeps'); alias=O(15); print('done')
def scope():
    t=O(16); print('in scope')
scope(); print('left')
def ret(): return O(17)
ret(); print('dropped'); k=ret(); print('kept')
[O(18),O(19)]; print('list dropped'); lst=[O(20),O(21)]; lst.pop(); print('popped'); lst.clear(); d={'a':O(22)}; d['a']=O(23); del d['a']; t=(O(24),O(25)); del t
alias=k=None; lst=None; print('exit')
#| O(1)
#| bye 1
#| callback True
#| None
#| bye 3
#| {'x': O(2)} 1 False
#| bye 2
#| [] 0
#| data [(O(4), 'data')]
#| bye 4
#| 0
#| bye 5
#| 0
#| 1 True
#| bye 6
#| 0
#| True
#| bye 7
#| finalized 1 2
#| False
#| explicit
#| False None
#| bye 8
#| True False
#| bye 9
#| went
#| None
#| None
#| 10 O(10)
#| 11
#| ProxyType True
#| bye 11
#| ReferenceError weakly-referenced object no longer exists
#| cannot create weak reference to 'int' object
#| cannot create weak reference to 'str' object
#| cannot create weak reference to 'tuple' object
#| cannot create weak reference to 'list' object
#| cannot create weak reference to 'dict' object
#| cannot create weak reference to 'NoneType' object
#| cannot create weak reference to 'S' object
#| True
#| True False True True 2 2
#| bye 12
#| r3
#| True True False
#| True
#| O
#| True
#| True
#| False
#| cyc gone
#| True
#| Z del
#| 1 True
#| end
#| bye 13
#| parent gone
#| kid gone
#| kid gone
#| 4
#| alias keeps
#| bye 14
#| done
#| in scope
#| bye 16
#| left
#| bye 17
#| dropped
#| kept
#| bye 19
#| bye 18
#| list dropped
#| bye 21
#| popped
#| bye 20
#| bye 22
#| bye 23
#| bye 25
#| bye 24
#| bye 15
#| bye 17
#| exit
