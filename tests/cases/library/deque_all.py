from collections import deque
import sys, copy, pickle, weakref, collections
d=deque([1,2,3]); print(d, deque(), deque('abc',2), deque([1],maxlen=5), deque(maxlen=3), deque(iterable='ab'))
d.append(4); d.appendleft(0); print(d, d.pop(), d.popleft(), d)
d.extend('xy'); d.extendleft('pq'); print(d); d.rotate(2); print(d); d.rotate(-3); print(d); d.rotate(100); print(d); d.rotate(); print(d); d.reverse(); print(d)
d.insert(2,'I'); d.insert(-1,'J'); d.insert(100,'K'); d.insert(-100,'L'); print(d); d.remove('I'); print(d, d.count('x'), d.index('x'), d.index('x',2), d[0], d[-1])
d[0]='Z'; del d[1]; del d[-1]; print(d, len(d), bool(d), bool(deque()), 'x' in d, 'nope' in d)
d.clear(); print(d)
m=deque(range(5),3); print(m, m.maxlen); m.append(9); print(m); m.appendleft(8); print(m); m.extend([1,2]); print(m); m.extendleft([3,4]); print(m); m+=[7]; print(m); print(m+deque([1]), m*2, 2*m); m*=2; print(m)
m*=0; print(m); z=deque([5],4); z*=10; print(z); z=deque([1,2],maxlen=0); z.append(3); z.extend([1]); z.appendleft(1); print(z)
z=deque([1,2,3])
z.extend(z); print(z); z.extendleft(z); print(z); z+=z; print(len(z)); z*=3; print(len(z))
a,b=deque([1,2]),deque([1,3]); print(a==b,a!=b,a<b,a<=b,a>b,a>=b,a==a,a==[1,2],a==deque([1,2],5),deque([1])<deque([1,0]), deque()==deque())
r=deque([1]); r.append(r); print(r); r2=deque([1],maxlen=4); r2.append(r2); print(r2)
class S(deque):
    def foo(self): return 1
s=S([1,2],maxlen=5); s.x=3; print(s, s.copy(), type(s.copy()), s+deque([3]), type(s*2), s.__reduce__()[:3], list(s.__reduce__()[3]), copy.copy(s), copy.deepcopy(s).x)
print(pickle.loads(pickle.dumps(deque([1,2],3))), pickle.loads(pickle.dumps(s)).x, copy.deepcopy(deque([[1]])), deque([1]).__reduce__()[:3])
print(list(reversed(deque('abc'))), type(iter(d)), type(reversed(d)), iter(deque([1])).__length_hint__(), [*deque('ab')], sorted(deque([2,1])), sum(deque([1,2])), list(map(str,deque([1,2]))))
x,*y=deque([1,2,3]); print(x,y, tuple(deque([1])), set(deque([1,1])), dict(deque([(1,2)])), max(deque([1,5])), ''.join(deque('ab')))
w=weakref.ref(s); print(w() is s, deque[int], deque, deque.__module__, deque.__qualname__, deque.__hash__, isinstance(d, collections.abc.MutableSequence), issubclass(deque, collections.abc.Sequence))
def mut(f):
    d=deque([1,2,3])
    try:
        for q in d: f(d)
        print('no error')
    except RuntimeError as e: print(e)
mut(lambda d:d.append(1)); mut(lambda d:d.pop()); mut(lambda d:d.rotate(1)); mut(lambda d:d.reverse()); mut(lambda d:d.__setitem__(0,1)); mut(lambda d:d.clear()); mut(lambda d: d.extend([]))
class E:
    def __init__(s,d): s.d=d
    def __eq__(s,o): s.d.append(1); return False
def em(f):
    d=deque(); d.append(E(d)); d.append(2)
    try: print(f(d))
    except Exception as e: print(type(e).__name__, e)
em(lambda d:d.count(5)); em(lambda d:d.index(5)); em(lambda d:5 in d); em(lambda d:d.remove(5)); em(lambda d:d==deque([1,2]))
for c in [lambda:deque().pop(), lambda:deque().popleft(), lambda:deque([1]).index(2), lambda:deque([1]).remove(2), lambda:deque([1],1).insert(0,1), lambda:deque([1])[1], lambda:deque([1])['a'], lambda:deque([1])[0:1], lambda:deque([1]).__setitem__(1,1), lambda:deque([1]).__delitem__(1), lambda:deque(5), lambda:deque(maxlen=-1), lambda:deque([],'a'), lambda:deque(1,2,3), lambda:deque(foo=1), lambda:deque([1])+[1], lambda:deque([1])*'a', lambda:hash(deque()), lambda:deque().extend(1), lambda:deque().append(), lambda:deque().append(1,2), lambda:deque().rotate('a'), lambda:deque().rotate(1,2), lambda:setattr(deque(),'maxlen',1), lambda:setattr(deque(),'x',1), lambda:setattr(deque,'x',1), lambda:deque([1]).index(1,'a'), lambda:deque()<5, lambda:deque([1]).insert('a',1), lambda:deque.append(1,2), lambda:deque.append(), lambda:deque.__init__(1), lambda:deque()+1, lambda:1+deque(), lambda:deque([1])*1.5, lambda:deque([], 2**100), lambda:deque().__iadd__(1), lambda:deque([1]).index(), lambda:deque([1]).copy(1), lambda:iter(deque()).__next__(), lambda:deque([1])[2**100], lambda: deque([1]).rotate(2**100), lambda: deque().insert(1), lambda: deque([[]])==deque([5]), lambda:deque.__class_getitem__(int), lambda: deque([1,'a'])<deque([1,2])]:
    try: print(c())
    except BaseException as e: print(type(e).__name__, e)
def sz(d): return sys.getsizeof(d)
d=deque(); out=[sz(d)]
for i in range(200):
    d.append(i); out.append(sz(d))
print(out)
out=[]
for i in range(150): d.appendleft(i); out.append(sz(d))
print(out); out=[]
while d: d.popleft(); out.append(sz(d))
print(out); out=[]
for i in range(100): d.appendleft(1); out.append(sz(d))
while d: d.pop(); out.append(sz(d))
print(out)
d=deque(range(130)); out=[]
for i in range(-70,70): d.rotate(i); out.append(sz(d))
for i in range(60): del d[i]; out.append(sz(d))
for i in range(60): d.insert(i,1); out.append(sz(d))
print(out); print(sz(deque(range(1000))), sz(deque(range(1000),10)), sz(S()), deque().__sizeof__(), sz(iter(d)), sz(reversed(d)))
d=deque(maxlen=3); out=[]
for i in range(100): d.append(i); out.append(sz(d))
print(out)
print(sorted(n for n in vars(deque) if n[0] != "_"))
print(list(zip(deque('ab'),deque('cd'))), list(enumerate(deque('ab'))), any(deque([0])), all(deque()), deque('ab').__contains__('a'), deque(deque('ab')))
#| deque([1, 2, 3]) deque([]) deque(['b', 'c'], maxlen=2) deque([1], maxlen=5) deque([], maxlen=3) deque(['a', 'b'])
#| deque([1, 2, 3]) 4 0 deque([1, 2, 3])
#| deque(['q', 'p', 1, 2, 3, 'x', 'y'])
#| deque(['x', 'y', 'q', 'p', 1, 2, 3])
#| deque(['p', 1, 2, 3, 'x', 'y', 'q'])
#| deque(['y', 'q', 'p', 1, 2, 3, 'x'])
#| deque(['x', 'y', 'q', 'p', 1, 2, 3])
#| deque([3, 2, 1, 'p', 'q', 'y', 'x'])
#| deque(['L', 3, 2, 'I', 1, 'p', 'q', 'y', 'J', 'x', 'K'])
#| deque(['L', 3, 2, 1, 'p', 'q', 'y', 'J', 'x', 'K']) 1 8 8 L K
#| deque(['Z', 2, 1, 'p', 'q', 'y', 'J', 'x']) 8 True False True False
#| deque([])
#| deque([2, 3, 4], maxlen=3) 3
#| deque([3, 4, 9], maxlen=3)
#| deque([8, 3, 4], maxlen=3)
#| deque([4, 1, 2], maxlen=3)
#| deque([4, 3, 4], maxlen=3)
#| deque([3, 4, 7], maxlen=3)
#| deque([4, 7, 1], maxlen=3) deque([3, 4, 7], maxlen=3) deque([3, 4, 7], maxlen=3)
#| deque([3, 4, 7], maxlen=3)
#| deque([], maxlen=3)
#| deque([5, 5, 5, 5], maxlen=4)
#| deque([], maxlen=0)
#| deque([1, 2, 3, 1, 2, 3])
#| deque([3, 2, 1, 3, 2, 1, 1, 2, 3, 1, 2, 3])
#| 24
#| 72
#| False True True True False False True False True True True
#| deque([1, [...]])
#| deque([1, [...]], maxlen=4)
#| S([1, 2], maxlen=5) S([1, 2], maxlen=5) <class '__main__.S'> S([1, 2, 3], maxlen=5) <class '__main__.S'> (<class '__main__.S'>, ((), 5), {'x': 3}) [1, 2] S([1, 2], maxlen=5) 3
#| deque([1, 2], maxlen=3) 3 deque([[1]]) (<class 'collections.deque'>, (), None)
#| ['c', 'b', 'a'] <class 'collections._deque_iterator'> <class 'collections._deque_reverse_iterator'> 1 ['a', 'b'] [1, 2] 3 ['1', '2']
#| 1 [2, 3] (1,) {1} {1: 2} 5 ab
#| True collections.deque[int] <class 'collections.deque'> collections deque None True True
#| deque mutated during iteration
#| deque mutated during iteration
#| deque mutated during iteration
#| no error
#| no error
#| deque mutated during iteration
#| no error
#| RuntimeError deque mutated during iteration
#| RuntimeError deque mutated during iteration
#| RuntimeError deque mutated during iteration
#| IndexError deque mutated during iteration
#| False
#| IndexError pop from an empty deque
#| IndexError pop from an empty deque
#| ValueError deque.index(x): x not in deque
#| ValueError deque.remove(x): x not in deque
#| IndexError deque already at its maximum size
#| IndexError deque index out of range
#| TypeError sequence index must be integer, not 'str'
#| TypeError sequence index must be integer, not 'slice'
#| IndexError deque index out of range
#| IndexError deque index out of range
#| TypeError 'int' object is not iterable
#| ValueError maxlen must be non-negative
#| TypeError an integer is required
#| TypeError deque() takes at most 2 arguments (3 given)
#| TypeError deque() got an unexpected keyword argument 'foo'
#| TypeError can only concatenate deque (not "list") to deque
#| TypeError can't multiply sequence by non-int of type 'str'
#| TypeError unhashable type: 'collections.deque'
#| TypeError 'int' object is not iterable
#| TypeError deque.append() takes exactly one argument (0 given)
#| TypeError deque.append() takes exactly one argument (2 given)
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError rotate expected at most 1 argument, got 2
#| AttributeError attribute 'maxlen' of 'collections.deque' objects is not writable
#| AttributeError 'collections.deque' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError cannot set 'x' attribute of immutable type 'collections.deque'
#| TypeError slice indices must be integers or have an __index__ method
#| TypeError '<' not supported between instances of 'collections.deque' and 'int'
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError descriptor 'append' for 'collections.deque' objects doesn't apply to a 'int' object
#| TypeError unbound method deque.append() needs an argument
#| TypeError descriptor '__init__' requires a 'collections.deque' object but received a 'int'
#| TypeError can only concatenate deque (not "int") to deque
#| TypeError unsupported operand type(s) for +: 'int' and 'collections.deque'
#| TypeError can't multiply sequence by non-int of type 'float'
#| OverflowError Python int too large to convert to C ssize_t
#| TypeError 'int' object is not iterable
#| TypeError index expected at least 1 argument, got 0
#| TypeError deque.copy() takes no arguments (1 given)
#| StopIteration
#| IndexError cannot fit 'int' into an index-sized integer
#| OverflowError Python int too large to convert to C ssize_t
#| TypeError insert expected 2 arguments, got 1
#| False
#| collections.deque[int]
#| TypeError '<' not supported between instances of 'str' and 'int'
#| [760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344]
#| [2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400]
#| [3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 3400, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2872, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 2344, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760]
#| [760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760]
#| [1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 2344, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 2344, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1288, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816]
#| 8680 760 776 744 72 72
#| [760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 1288, 1288, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 760, 1288, 1288, 760, 760]
#| ['append', 'appendleft', 'clear', 'copy', 'count', 'extend', 'extendleft', 'index', 'insert', 'maxlen', 'pop', 'popleft', 'remove', 'reverse', 'rotate']
#| [('a', 'c'), ('b', 'd')] [(0, 'a'), (1, 'b')] False True True deque(['a', 'b'])
