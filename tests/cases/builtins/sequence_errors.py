def t(f):
    try: print(repr(f()).split(" at 0x")[0])
    except BaseException as e: print(type(e).__name__, e)
t(lambda: range(3).index(9)); t(lambda: range(0)); t(lambda: range()); t(lambda: range(1,2,3,4)); t(lambda: range(1,2,0)); t(lambda:range('a')); t(lambda: range(3)[5]); t(lambda: range(3)['a']); t(lambda: range(3)[10**30]); t(lambda: [1][10**30]); t(lambda: [1]['a']); t(lambda:(1,)['a']); t(lambda:(1,)[3]); t(lambda:[1][None:'a']); t(lambda:[1][::0]); t(lambda: range(3)[::0]); t(lambda: len(range(10**30)))
t(lambda: range(3).count()); t(lambda: range(stop=3)); t(lambda: slice()); t(lambda: slice(1,2,3,4)); t(lambda: slice(1).indices(-1)); t(lambda: slice(1,None,2).indices(5)); t(lambda: slice(1)<slice(2)); t(lambda: hash(slice(1,2))); t(lambda: range(True)); t(lambda: slice(1).start)
t(lambda: [].pop()); t(lambda: [1].pop(5)); t(lambda: [1].remove(2)); t(lambda: [1].index(2)); t(lambda:[1].insert('a',1)); t(lambda: list(1)); t(lambda: list(1,2)); t(lambda: list(a=1)); t(lambda:[1].append()); t(lambda:[1].append(1,2)); t(lambda: [1].extend(1)); t(lambda: [1]+(1,)); t(lambda: [1]*'a'); t(lambda: [1]*[1]); t(lambda: [1].sort(1)); t(lambda: [1].sort(foo=1)); t(lambda: [1,'a'].sort()); t(lambda: [1].__setitem__(3,1)); t(lambda: [1].__delitem__(3)); t(lambda: [1].__delitem__('a')); t(lambda:[1].__setitem__('a',1)); t(lambda:[1].__setitem__(slice(None),1)); t(lambda:[1,2,3].__setitem__(slice(None,None,2),[1])); t(lambda:[1,2,3].__setitem__(slice(None,None,2),1)); t(lambda:[1].__setitem__(10**30,1)); t(lambda: [1]<(1,)); t(lambda:[1].index(1,2,3,4)); t(lambda: [].index()); t(lambda: [1]*10**30); t(lambda: [1]*(10**18)); t(lambda: hash([]))
t(lambda: (1,)+[1]); t(lambda: tuple(1)); t(lambda: tuple(1,2)); t(lambda: (1,).index(2)); t(lambda: (1,).count()); t(lambda: (1,).__getitem__());t(lambda: [1].__getitem__('a'))
t(lambda: dict(1)); t(lambda: dict([1])); t(lambda: dict([(1,2,3)])); t(lambda: dict([(1,2)],3)); t(lambda:{}.pop('a')); t(lambda:{}.pop()); t(lambda:{}.popitem()); t(lambda: {}[1]); t(lambda: {}.update(1)); t(lambda: {}.update(1,2)); t(lambda: {}|1); t(lambda: {}.get()); t(lambda: {}.setdefault([])); t(lambda: {[]:1}); t(lambda: {1:[]}[{}]); t(lambda: {}.fromkeys()); t(lambda:{}.fromkeys(1)); t(lambda: [] in {}); t(lambda: {}.__delitem__(1)); t(lambda: dict(['ab','cd'])); t(lambda: dict([('a',)])); t(lambda: {}.get(1,2,3)); t(lambda: {}.items().foo); t(lambda: {}.__ior__(1)); t(lambda: {1:2}.keys() & [1]); t(lambda: {1:2}.keys()|1); t(lambda: {1:2}.keys().mapping); t(lambda: {}.keys()[0]);t(lambda: {}<{}); t(lambda: dict(**{'a':1}, b=2)); t(lambda: {}.clear(1)); t(lambda: {}.keys(1))
t(lambda: set(1)); t(lambda: set(1,2)); t(lambda: set(a=1)); t(lambda: {1}|[1]); t(lambda: set().pop()); t(lambda: {1}.remove(2)); t(lambda: {1}.remove([])); t(lambda: {1}.add([])); t(lambda: {1}.add()); t(lambda: {1}.update(1)); t(lambda: {1}<[1]); t(lambda: frozenset(1,2)); t(lambda: frozenset(a=1)); t(lambda: {[]} ); t(lambda: {1}-[1]); t(lambda: {1}[0]); t(lambda:{1}.union(1)); t(lambda: {1}.issubset(1)); t(lambda: [] in {1}); t(lambda: {1} in {frozenset({1})}); t(lambda: hash({1})); t(lambda: {1}.discard({1}))
class S(set): pass
class F(frozenset): pass
t(lambda: (type(S()|S()),type(S()&S()),type(S()-S()),type(S()^S()),type(S().copy()),type(S().union()),type(S({1}).intersection()), type(S().difference()), type(F()|set()), type(F().copy()),type(F().union([]))))
class L(list): pass
t(lambda: (type(L()+L()),type(L()*2),type(L()[:]),type(L().copy())))
class D(dict): pass
t(lambda: (type(D()|{}),type({}|D()),type(D().copy()),type(D.fromkeys([]))))
class T(tuple):pass
t(lambda: (type(T()+T()),type(T()*2),type(T()[:]),type(T((1,)).__add__(()))))
t(lambda: enumerate()); t(lambda: enumerate(1)); t(lambda: enumerate([],'a')); t(lambda: enumerate([],start=1,foo=2)); t(lambda: zip(1)); t(lambda: list(zip([1],[],strict=True))); t(lambda: list(zip([],[1],strict=True))); t(lambda: list(zip([1],[1],[],strict=True))); t(lambda: list(zip([],[],[1],strict=True)));t(lambda: zip(foo=1)); t(lambda: map()); t(lambda: map(1)); t(lambda: map(int,1)); t(lambda: list(map(1,[1]))); t(lambda: filter()); t(lambda: filter(1)); t(lambda: filter(1,2)); t(lambda: filter(a=1)); t(lambda: reversed()); t(lambda: reversed(1)); t(lambda: reversed({1})); t(lambda: iter()); t(lambda: iter(1)); t(lambda: iter(1,2)); t(lambda: iter(1,2,3)); t(lambda: next(1)); t(lambda: next()); t(lambda: next(iter([]))); t(lambda: next(iter([]),5)); t(lambda: next([])); t(lambda: list(map(lambda a,b:1,[1],[],strict=True)))
t(lambda: iter([])); t(lambda: map(int,[])); t(lambda: enumerate([])); t(lambda: reversed((1,))); t(lambda: reversed(range(3))); t(lambda: reversed('abc')); t(lambda: iter({}.items())); t(lambda: [].__length_hint__()); t(lambda: iter([1,2]).__length_hint__());
#| ValueError range.index(x): x not in range
#| range(0, 0)
#| TypeError range expected at least 1 argument, got 0
#| TypeError range expected at most 3 arguments, got 4
#| ValueError range() arg 3 must not be zero
#| TypeError 'str' object cannot be interpreted as an integer
#| IndexError range object index out of range
#| TypeError range indices must be integers or slices, not str
#| IndexError range object index out of range
#| IndexError cannot fit 'int' into an index-sized integer
#| TypeError list indices must be integers or slices, not str
#| TypeError tuple indices must be integers or slices, not str
#| IndexError tuple index out of range
#| TypeError slice indices must be integers or None or have an __index__ method
#| ValueError slice step cannot be zero
#| ValueError slice step cannot be zero
#| OverflowError Python int too large to convert to C ssize_t
#| TypeError range.count() takes exactly one argument (0 given)
#| TypeError range() takes no keyword arguments
#| TypeError slice expected at least 1 argument, got 0
#| TypeError slice expected at most 3 arguments, got 4
#| ValueError length should not be negative
#| (1, 5, 2)
#| True
#| -2178470213028018262
#| range(0, 1)
#| None
#| IndexError pop from empty list
#| IndexError pop index out of range
#| ValueError list.remove(x): x not in list
#| ValueError list.index(x): x not in list
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'int' object is not iterable
#| TypeError list expected at most 1 argument, got 2
#| TypeError list() takes no keyword arguments
#| TypeError list.append() takes exactly one argument (0 given)
#| TypeError list.append() takes exactly one argument (2 given)
#| TypeError 'int' object is not iterable
#| TypeError can only concatenate list (not "tuple") to list
#| TypeError can't multiply sequence by non-int of type 'str'
#| TypeError can't multiply sequence by non-int of type 'list'
#| TypeError sort() takes no positional arguments
#| TypeError sort() got an unexpected keyword argument 'foo'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| IndexError list assignment index out of range
#| IndexError list assignment index out of range
#| TypeError list indices must be integers or slices, not str
#| TypeError list indices must be integers or slices, not str
#| TypeError must assign iterable to extended slice
#| ValueError attempt to assign sequence of size 1 to extended slice of size 2
#| TypeError must assign iterable to extended slice
#| IndexError cannot fit 'int' into an index-sized integer
#| TypeError '<' not supported between instances of 'list' and 'tuple'
#| TypeError index expected at most 3 arguments, got 4
#| TypeError index expected at least 1 argument, got 0
#| OverflowError cannot fit 'int' into an index-sized integer
#| MemoryError
#| TypeError unhashable type: 'list'
#| TypeError can only concatenate tuple (not "list") to tuple
#| TypeError 'int' object is not iterable
#| TypeError tuple expected at most 1 argument, got 2
#| ValueError tuple.index(x): x not in tuple
#| TypeError tuple.count() takes exactly one argument (0 given)
#| TypeError expected 1 argument, got 0
#| TypeError list indices must be integers or slices, not str
#| TypeError 'int' object is not iterable
#| TypeError object is not iterable
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| TypeError dict expected at most 1 argument, got 2
#| KeyError 'a'
#| TypeError pop expected at least 1 argument, got 0
#| KeyError 'popitem(): dictionary is empty'
#| KeyError 1
#| TypeError 'int' object is not iterable
#| TypeError update expected at most 1 argument, got 2
#| TypeError unsupported operand type(s) for |: 'dict' and 'int'
#| TypeError get expected at least 1 argument, got 0
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError fromkeys expected at least 1 argument, got 0
#| TypeError 'int' object is not iterable
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| KeyError 1
#| {'a': 'b', 'c': 'd'}
#| ValueError dictionary update sequence element #0 has length 1; 2 is required
#| TypeError get expected at most 2 arguments, got 3
#| AttributeError 'dict_items' object has no attribute 'foo'
#| TypeError 'int' object is not iterable
#| {1}
#| TypeError 'int' object is not iterable
#| mappingproxy({1: 2})
#| TypeError 'dict_keys' object is not subscriptable
#| TypeError '<' not supported between instances of 'dict' and 'dict'
#| {'a': 1, 'b': 2}
#| TypeError dict.clear() takes no arguments (1 given)
#| TypeError dict.keys() takes no arguments (1 given)
#| TypeError 'int' object is not iterable
#| TypeError set expected at most 1 argument, got 2
#| TypeError set() takes no keyword arguments
#| TypeError unsupported operand type(s) for |: 'set' and 'list'
#| KeyError 'pop from an empty set'
#| KeyError 2
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError set.add() takes exactly one argument (0 given)
#| TypeError 'int' object is not iterable
#| TypeError '<' not supported between instances of 'set' and 'list'
#| TypeError frozenset expected at most 1 argument, got 2
#| TypeError frozenset() takes no keyword arguments
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError unsupported operand type(s) for -: 'set' and 'list'
#| TypeError 'set' object is not subscriptable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| True
#| TypeError unhashable type: 'set'
#| None
#| (<class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>, <class 'frozenset'>, <class 'frozenset'>, <class 'frozenset'>)
#| (<class 'list'>, <class 'list'>, <class 'list'>, <class 'list'>)
#| (<class 'dict'>, <class 'dict'>, <class 'dict'>, <class '__main__.D'>)
#| (<class 'tuple'>, <class 'tuple'>, <class 'tuple'>, <class 'tuple'>)
#| TypeError enumerate() missing required argument 'iterable'
#| TypeError 'int' object is not iterable
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError enumerate() takes at most 2 arguments (3 given)
#| TypeError 'int' object is not iterable
#| ValueError zip() argument 2 is shorter than argument 1
#| ValueError zip() argument 2 is longer than argument 1
#| ValueError zip() argument 3 is shorter than arguments 1-2
#| ValueError zip() argument 3 is longer than arguments 1-2
#| TypeError zip() got an unexpected keyword argument 'foo'
#| TypeError map() must have at least two arguments.
#| TypeError map() must have at least two arguments.
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not callable
#| TypeError filter expected 2 arguments, got 0
#| TypeError filter expected 2 arguments, got 1
#| TypeError 'int' object is not iterable
#| TypeError filter() takes no keyword arguments
#| TypeError reversed expected 1 argument, got 0
#| TypeError 'int' object is not reversible
#| TypeError 'set' object is not reversible
#| TypeError iter expected at least 1 argument, got 0
#| TypeError 'int' object is not iterable
#| TypeError iter(v, w): v must be callable
#| TypeError iter expected at most 2 arguments, got 3
#| TypeError 'int' object is not an iterator
#| TypeError next expected at least 1 argument, got 0
#| StopIteration
#| 5
#| TypeError 'list' object is not an iterator
#| ValueError map() argument 2 is shorter than argument 1
#| <list_iterator object
#| <map object
#| <enumerate object
#| <reversed object
#| <range_iterator object
#| <reversed object
#| <dict_itemiterator object
#| AttributeError 'list' object has no attribute '__length_hint__'
#| 2
