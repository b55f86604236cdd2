def t(f):
    try: print(repr(f()).split(" at 0x")[0])
    except BaseException as e: print(type(e).__name__, e, getattr(e,'__notes__',''))
class D(dict):
    def __missing__(s,k): return ('miss',k)
t(lambda: D()[1]); t(lambda: D().get(1)); t(lambda: dict([1])); t(lambda: dict.fromkeys('ab')); t(lambda: dict.fromkeys([1,2],0))
t(lambda: dict([['a',1]],a=3,b=4)); t(lambda: {}.setdefault(1)); t(lambda: {1:2}.items() & {(1,2)}); t(lambda: {1:2}.items()|{3}); t(lambda: {1:2}.keys()-{1}); t(lambda: {1:2}.keys()^{1,3}); t(lambda: {1}|{2:3}.keys()); t(lambda: {1:2}.keys()=={1}); t(lambda: {1:2}.values()=={1:2}.values()); t(lambda: {1:2}.keys()<{1,2}); t(lambda: {1:2}.items()=={(1,2)}); t(lambda: {1:2}.keys().isdisjoint([2])); t(lambda: {1:2}.values()|{1}); t(lambda: reversed({1:2})); t(lambda: list(reversed({1:2,3:4}.items()))); t(lambda: {1:2}.keys()|{1:2}.values())
def f():
    d={1:1,2:2}
    for k in d: d[k+10]=1
t(f)
def f():
    d={1:1,2:2}
    for k in d: del d[k]
t(f)
def f():
    d={1:1,2:2}
    for k in d: del d[k]; d[k+5]=1
t(f)
def f():
    d={1,2}
    for k in d: d.add(k+5)
t(f)
import types
m=types.MappingProxyType({1:2}); t(lambda: m); t(lambda: m[1]); t(lambda: m|{3:4}); t(lambda: m.copy()); t(lambda: m=={1:2}); t(lambda: m.__setitem__); 
def f(): m[1]=2
t(f)
t(lambda: type.__dict__.keys()==5); t(lambda: {}.__init__(1)); t(lambda: {1:2}.pop(1,2,3)); t(lambda: {}.pop([])); t(lambda:{1:1}.pop([])); t(lambda: {}|[(1,2)]); t(lambda: {}.__or__([])); 
d={}; 
def f():
    global d
    d|=[(1,2)]; return d
t(f); t(lambda: dict(a=1,**{'a':2})); t(lambda: dict({'x':1},y=2)); t(lambda: d.__contains__(1)); t(lambda: d.get([])); t(lambda: {}.popitem()); t(lambda: type(iter({})),); t(lambda: {1:2}.values().mapping); t(lambda: len({1:2}.items())); t(lambda: (1,2) in {1:2}.items()); t(lambda: (1,3) in {1:2}.items()); t(lambda: 5 in {1:2}.items()); t(lambda: {1:[]}.items() & [1]); t(lambda:{1:[]}.items()|[]); t(lambda: dict([(1,2),(3,)])); t(lambda: dict(['abc'])); t(lambda: dict(x=1).__getitem__('y')); t(lambda: dict.__getitem__({},1)); t(lambda: dict()==5); t(lambda: {}.copy(1)); t(lambda: {1:2}.fromkeys([1],[])); t(lambda: {}.get(default=1)); t(lambda: {}.update({1:2},a=3)); t(lambda: {}.update([(1,2)],b=3)); t(lambda: {}.update([(1,)])); t(lambda: {}.update([1])); t(lambda: {}.update('ab'))
t(lambda: {1:2}.__reversed__()); t(lambda: {1}.symmetric_difference([2])); t(lambda: {1}.symmetric_difference(1)); t(lambda: set([3,1]).intersection([1],[3])); t(lambda: {1}.difference([1],2)); t(lambda: frozenset([1]).add); t(lambda: frozenset([1])|{2}); t(lambda: {1}.isdisjoint(2)); t(lambda: {1}>=1); t(lambda: {1}=={1:2}); t(lambda: set.pop(set())); t(lambda: {1}.__or__([1])); t(lambda: {1}.union([2],'ab'.split())); t(lambda: {1,2}.issuperset([1])); t(lambda: {1}<={1,2}); t(lambda: {1}.remove({2})); t(lambda: {1}.__contains__({1})); t(lambda: set('hello')); t(lambda: set()); t(lambda: frozenset()); t(lambda: frozenset('ab')) ; t(lambda: frozenset() is frozenset()); t(lambda: frozenset([]) is frozenset())
def f():
    s={1}; s-=[1]
t(f)
def f():
    s={1}; s|=[1]
t(f)
#| ('miss', 1)
#| None
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| {'a': None, 'b': None}
#| {1: 0, 2: 0}
#| {'a': 3, 'b': 4}
#| None
#| {(1, 2)}
#| {3, (1, 2)}
#| set()
#| {3}
#| {1, 2}
#| True
#| False
#| True
#| True
#| True
#| TypeError unsupported operand type(s) for |: 'dict_values' and 'set'
#| <dict_reversekeyiterator object
#| [(3, 4), (1, 2)]
#| {1, 2}
#| RuntimeError dictionary changed size during iteration
#| RuntimeError dictionary changed size during iteration
#| RuntimeError dictionary keys changed during iteration
#| RuntimeError Set changed size during iteration
#| mappingproxy({1: 2})
#| 2
#| {1: 2, 3: 4}
#| {1: 2}
#| True
#| AttributeError 'mappingproxy' object has no attribute '__setitem__'
#| TypeError 'mappingproxy' object does not support item assignment
#| False
#| TypeError 'int' object is not iterable
#| TypeError pop expected at most 2 arguments, got 3
#| KeyError []
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError unsupported operand type(s) for |: 'dict' and 'list'
#| NotImplemented
#| {1: 2}
#| TypeError dict() got multiple values for keyword argument 'a'
#| {'x': 1, 'y': 2}
#| True
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| KeyError 'popitem(): dictionary is empty'
#| <class 'dict_keyiterator'>
#| mappingproxy({1: 2})
#| 1
#| True
#| False
#| False
#| set()
#| TypeError cannot use 'tuple' as a set element (unhashable type: 'list')
#| ValueError dictionary update sequence element #1 has length 1; 2 is required
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| KeyError 'y'
#| KeyError 1
#| False
#| TypeError dict.copy() takes no arguments (1 given)
#| {1: []}
#| TypeError dict.get() takes no keyword arguments
#| None
#| None
#| ValueError dictionary update sequence element #0 has length 1; 2 is required
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| ValueError dictionary update sequence element #0 has length 1; 2 is required
#| <dict_reversekeyiterator object
#| {1, 2}
#| TypeError 'int' object is not iterable
#| set()
#| TypeError 'int' object is not iterable
#| AttributeError 'frozenset' object has no attribute 'add'
#| frozenset({1, 2})
#| TypeError 'int' object is not iterable
#| TypeError '>=' not supported between instances of 'set' and 'int'
#| False
#| KeyError 'pop from an empty set'
#| NotImplemented
#| {1, 2, 'ab'}
#| True
#| True
#| KeyError {2}
#| False
#| {'e', 'h', 'l', 'o'}
#| set()
#| frozenset()
#| frozenset({'a', 'b'})
#| False
#| False
#| TypeError unsupported operand type(s) for -=: 'set' and 'list'
#| TypeError unsupported operand type(s) for |=: 'set' and 'list'
