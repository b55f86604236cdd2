from collections import OrderedDict as O
import sys, copy, pickle
o=O(a=1,b=2); o['c']=3; print(o, O(), O([('x',1)]), O({'q':2}, z=1))
o.move_to_end('a'); print(o); o.move_to_end('c', last=False); print(o); o.move_to_end(key='b'); print(o, list(o), list(reversed(o)), list(o.items()))
print(o.popitem(), o, o.popitem(last=False), o, o.popitem(0), o)
o=O.fromkeys('abc',0); print(o, type(o)); print(o.pop('a'), o.pop('zz',5), o.setdefault('n',1), o)
print(O(a=1,b=2)==O(b=2,a=1), O(a=1)=={'a':1}, O(a=1,b=2)=={'b':2,'a':1}, O(a=1)!=O(a=1), O(a=1)!=5, O(a=1)==O(a=2))
print(O(a=1)|{'b':2}, {'b':2}|O(a=1), O(a=1)|O(a=3,c=4)); o|=[('k',9)]; print(o); o|={'w':1}; print(o)
c=o.copy(); print(c, c is o, type(c)); o.clear(); print(o, len(c), bool(o))
class S(O):
    def __missing__(self,k): return 'miss'
s=S(a=1); s.x=5; print(s['q'], s, s.copy(), type(s.copy()), copy.copy(s).x, copy.deepcopy(s), pickle.loads(pickle.dumps(s)).x, s.__reduce__()[:4])
print(O(a=1).__reduce__()[:4], pickle.loads(pickle.dumps(O(a=1,b=2))), copy.deepcopy(O(a=[1])))
r=O(); r['me']=r; print(r); r2=O(a=1); r2['l']=[r2]; print(r2)
for f in [lambda:O().popitem(), lambda:O(a=1).move_to_end('z'), lambda:O(1,2), lambda:O(1), lambda:O(a=1).pop('q'), lambda:O(a=1)['q'], lambda:O()|5, lambda:O()<O(), lambda:O().move_to_end(), lambda:O().move_to_end([]), lambda:hash(O()), lambda:O(a=1).popitem(1,2), lambda:setattr(O,'x',1), lambda:O().copy(1), lambda: O().update(1), lambda: O.__or__(O(),1), lambda: O().__ior__(5)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
o=O(a=1,b=2)
for g in [lambda: o.update(c=1), lambda: o.pop('b'), lambda: o.__setitem__('a',5)]:
    try:
        for k in o: g()
        print('fine')
    except RuntimeError as e: print(e)
sz=[sys.getsizeof(O({i:i for i in range(n)})) for n in range(0,40,3)]; print(sz)
print(type(o), O.__module__, O.__name__, isinstance(o,dict), O[int] if hasattr(O,'__class_getitem__') else 0, O.__mro__, 'a' in o)
class M(O):
    def __setitem__(self,k,v): print('set',k); super().__setitem__(k,v)
m=M(a=1); m.update(b=2); m.setdefault('c',3); m2=m.copy(); m.move_to_end('a'); print(m,m2)
import weakref; print(weakref.ref(o)() is o); o.zz=3; print(o.zz, vars(o))
#| OrderedDict({'a': 1, 'b': 2, 'c': 3}) OrderedDict() OrderedDict({'x': 1}) OrderedDict({'q': 2, 'z': 1})
#| OrderedDict({'b': 2, 'c': 3, 'a': 1})
#| OrderedDict({'c': 3, 'b': 2, 'a': 1})
#| OrderedDict({'c': 3, 'a': 1, 'b': 2}) ['c', 'a', 'b'] ['b', 'a', 'c'] [('c', 3), ('a', 1), ('b', 2)]
#| ('b', 2) OrderedDict() ('c', 3) OrderedDict() ('a', 1) OrderedDict()
#| OrderedDict({'a': 0, 'b': 0, 'c': 0}) <class 'collections.OrderedDict'>
#| 0 5 1 OrderedDict({'b': 0, 'c': 0, 'n': 1})
#| False True True False True False
#| OrderedDict({'a': 1, 'b': 2}) OrderedDict({'b': 2, 'a': 1}) OrderedDict({'a': 3, 'c': 4})
#| OrderedDict({'b': 0, 'c': 0, 'n': 1, 'k': 9})
#| OrderedDict({'b': 0, 'c': 0, 'n': 1, 'k': 9, 'w': 1})
#| OrderedDict({'b': 0, 'c': 0, 'n': 1, 'k': 9, 'w': 1}) False <class 'collections.OrderedDict'>
#| OrderedDict() 5 False
#| miss S({'a': 1}) S({'a': 1}) <class '__main__.S'> 5 S({'a': 1}) 5 (<class '__main__.S'>, (), {'x': 5}, None)
#| (<class 'collections.OrderedDict'>, (), None, None) OrderedDict({'a': 1, 'b': 2}) OrderedDict({'a': [1]})
#| OrderedDict({'me': ...})
#| OrderedDict({'a': 1, 'l': [...]})
#| KeyError 'dictionary is empty'
#| KeyError 'z'
#| TypeError expected at most 1 argument, got 2
#| TypeError 'int' object is not iterable
#| KeyError 'q'
#| KeyError 'q'
#| TypeError unsupported operand type(s) for |: 'collections.OrderedDict' and 'int'
#| TypeError '<' not supported between instances of 'collections.OrderedDict' and 'collections.OrderedDict'
#| TypeError move_to_end() missing required argument 'key' (pos 1)
#| KeyError []
#| TypeError unhashable type: 'collections.OrderedDict'
#| TypeError popitem() takes at most 1 argument (2 given)
#| TypeError cannot set 'x' attribute of immutable type 'collections.OrderedDict'
#| TypeError OrderedDict.copy() takes no arguments (1 given)
#| TypeError 'int' object is not iterable
#| NotImplemented
#| TypeError 'int' object is not iterable
#| OrderedDict mutated during iteration
#| OrderedDict mutated during iteration
#| fine
#| [128, 448, 736, 832, 1336, 1432, 1528, 1624, 2512, 2608, 2704, 2800, 2896, 2992]
#| <class 'collections.OrderedDict'> collections OrderedDict True collections.OrderedDict[int] (<class 'collections.OrderedDict'>, <class 'dict'>, <class 'object'>) True
#| set a
#| set b
#| set c
#| set a
#| set b
#| set c
#| M({'b': 2, 'c': 3, 'a': 1}) M({'a': 1, 'b': 2, 'c': 3})
#| True
#| 3 {'zz': 3}
