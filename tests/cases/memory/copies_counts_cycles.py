import copy, sys, gc, weakref
class Node:
    def __init__(s,v): s.v=v; s.next=None
    def __repr__(s): return f"Node({s.v})"
a=Node(1); b=Node(2); a.next=b; b.next=a
c=copy.deepcopy(a); print(c, c.next, c.next.next is c, c is not a); d=copy.copy(a); print(d.next is b)
l=[1,[2,3],{'a':(4,[5])}]; m=copy.deepcopy(l); m[2]['a'][1].append(6); print(l,m, copy.copy(l)[1] is l[1])
l=[]; l.append(l); m=copy.deepcopy(l); print(m[0] is m, m is not l)
class C:
    def __copy__(s): print('copy'); return 'shallow'
    def __deepcopy__(s,memo): print('deep', type(memo)); return 'deep'
print(copy.copy(C()), copy.deepcopy([C(),C()]))
t=(1,2); print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(([],))==([],), copy.deepcopy({1,2}), copy.deepcopy(None), copy.deepcopy('x'))
class S:
    __slots__=('a','b')
s=S(); s.a=[1]; s2=copy.deepcopy(s); s2.a.append(2); print(s.a,s2.a,hasattr(s2,'b'))
class L(list): pass
x=L([1,2]); x.tag='t'; y=copy.copy(x); print(type(y),y,y.tag); y=copy.deepcopy(x); print(type(y),y,y.tag)
shared=[1]; p=[shared,shared]; q=copy.deepcopy(p); print(q[0] is q[1])
e=ValueError('a',1); print(repr(copy.copy(e)))
f=lambda: 1; print(copy.deepcopy(f) is f, copy.copy(len) is len)
print(sys.getrefcount(l), sys.getrefcount(a), sys.getrefcount([]))
def h(x):
    return sys.getrefcount(x)
z=[]; print(h(z), h([])); w=[z,z]; print(h(z)); del w; print(h(z))
class X:
    def __del__(s): print('del', s.n)
o=X(); o.n=1; o=None; o=X(); o.n=2; p=o; del o; print('still'); del p
o=X(); o.n=3; o.me=o; del o; print('cycle', gc.collect())
a=X(); a.n='a'; b=X(); b.n='b'; a.o=b; b.o=a; r=weakref.ref(a, lambda r: print('cb')); del a,b; print(gc.collect()); print(r())
class R:
    keep=[]
    def __del__(s): R.keep.append(s); print('resurrect')
x=R(); x.me=x; del x; print(gc.collect(), len(R.keep)); R.keep.clear(); print(gc.collect())
print(gc.isenabled(), gc.get_threshold()); gc.disable(); print(gc.isenabled()); gc.enable()
x=[1]; y={'k':x}; print(any(o is y for o in gc.get_referrers(x)), gc.get_referents(y), gc.is_tracked(x), gc.is_tracked(1))
k=Node(5); r=weakref.ref(k); r2=weakref.ref(k); print(r is r2, r()==k, weakref.getweakrefcount(k)); f=weakref.finalize(k, print, 'fin', 1); print(f.alive); del k; print(f.alive, r())
s=weakref.WeakSet(); n=Node(1); s.add(n); print(len(s), n in s); del n; print(len(s))
d=weakref.WeakKeyDictionary(); n=Node(1); d[n]='v'; print(len(d), d[n]); del n; print(len(d))
try: weakref.ref([])
except TypeError as e: print(e)
n=Node(3); p=weakref.proxy(n); print(p.v, p.next); del n
try: p.v
except ReferenceError as e: print(e)
print(sys.getsizeof([]), sys.getsizeof(''), sys.intern('abc') is sys.intern('abc'), sys.maxsize, sys.getrecursionlimit(), sys.byteorder, sys.version_info >= (3,14), sys.version_info.major, sys.platform)
sys.stdout.write('written\n'); print('err', file=sys.stderr)
#| Node(1) Node(2) True True
#| True
#| [1, [2, 3], {'a': (4, [5])}] [1, [2, 3], {'a': (4, [5, 6])}] True
#| True True
#| copy
#| deep <class 'dict'>
#| deep <class 'dict'>
#| shallow ['deep', 'deep']
#| True True True {1, 2} None x
#| [1] [1, 2] False
#| <class '__main__.L'> [1, 2] t
#| <class '__main__.L'> [1, 2] t
#| True
#| ValueError('a', 1)
#| True True
#| 3 3 1
#| 2 1
#| 4
#| 2
#| del 1
#| still
#| del 2
#| del 3
#| cycle 1
#| cb
#| del a
#| del b
#| 2
#| None
#| resurrect
#| 0 1
#| 1
#| True (2000, 10, 10)
#| False
#| True [[1]] True False
#| True True 1
#| True
#| fin 1
#| False None
#| 1 True
#| 0
#| 1 v
#| 0
#| cannot create weak reference to 'list' object
#| 3 None
#| weakly-referenced object no longer exists
#| 56 41 True 9223372036854775807 1000 little True 3 linux
#| written
