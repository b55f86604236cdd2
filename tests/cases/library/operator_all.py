import operator as o, sys
print([ (n, getattr(o,n)(7,2)) for n in 'add sub mul floordiv truediv mod lshift rshift and_ xor or_ pow lt le eq ne gt ge is_ is_not iadd isub imul ifloordiv itruediv imod ilshift irshift iand ixor ior ipow'.split()])
print(o.truth([]), o.not_([]), o.is_none(None), o.is_not_none(None), o.index(True), o.neg(3), o.pos(-3), o.abs(-3), o.inv(3), o.invert(3), o.concat([1],[2]), o.iconcat('a','b'), o.contains('abc','b'), o.countOf([1,2,1],1), o.indexOf('abc','c'))
l=[1,2,3]; o.setitem(l,0,9); o.delitem(l,1); print(l, o.getitem(l,1), o.getitem(l,slice(0,1)), o.length_hint(iter(l)), o.length_hint(5,3), o.call(max,1,2,key=lambda x:-x))
class A:
    def __init__(s): s.b=s; s.c=5
    def __length_hint__(s): return 4
    def m(s,*a,**k): return a,k
    def __getitem__(s,i): return i
a=A()
print(o.length_hint(a), o.attrgetter('c')(a), o.attrgetter('b.b.c','c')(a), o.itemgetter(3)(a), o.itemgetter(1,'x')(a), o.methodcaller('m')(a), o.methodcaller('m',1,x=2)(a))
print(o.attrgetter('a','b.c'), o.itemgetter(1), o.itemgetter('a',2), o.methodcaller('m',1,k=2), o.methodcaller('m'))
print(sorted(o.__all__), o.__add__ is o.add, o.add, o.itemgetter, type(o.itemgetter(1)).__mro__)
import pickle, copy, functools
for g in [o.itemgetter(1), o.itemgetter(1,2), o.attrgetter('a.b'), o.methodcaller('m',1,k=2), o.methodcaller('m',1)]:
    print(g.__reduce__(), pickle.loads(pickle.dumps(g)), copy.copy(g), copy.deepcopy(g))
for f in [lambda:o.add(1), lambda:o.add(1,a=2), lambda:o.neg(), lambda:o.neg('a'), lambda:o.inv(1.5), lambda:o.concat(1,2), lambda:o.concat({},2), lambda:o.indexOf([1],2), lambda:o.countOf(1,2), lambda:o.itemgetter(), lambda:o.attrgetter(), lambda:o.attrgetter(1), lambda:o.methodcaller(), lambda:o.methodcaller(1), lambda:o.itemgetter(1)(), lambda:o.itemgetter(1)(1,2), lambda:o.itemgetter(a=1), lambda:o.attrgetter('a')(1), lambda:o.itemgetter(1)([]), lambda:o.length_hint(1,'a'), lambda:o.call(), lambda:o.index('a'), lambda:o.itemgetter(1)([1],x=2), lambda:o.not_(1,2), lambda:o.iadd((1,),[2]), lambda:o.add('a',1), lambda: o.matmul(1,2), lambda:o.setitem((1,),0,1), lambda:o.delitem({},1), lambda:o.contains(1,2), lambda:o.abs('x'), lambda: o.pos('x'), lambda: o.lt(1,'a'), lambda: setattr(o.itemgetter,'a',1), lambda: type('X',(o.itemgetter,),{}),lambda: o.indexOf(5,2), lambda: o.truth(1,2)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for x in [o.itemgetter(1), o.itemgetter(1,2), o.attrgetter('a'),  o.methodcaller('a',1,2)]: print(sys.getsizeof(x))
print(sorted([(1,'b'),(0,'c')],key=o.itemgetter(1)))
print(o.itemgetter(1)==o.itemgetter(1), callable(o.itemgetter(1)))
#| [('add', 9), ('sub', 5), ('mul', 14), ('floordiv', 3), ('truediv', 3.5), ('mod', 1), ('lshift', 28), ('rshift', 1), ('and_', 2), ('xor', 5), ('or_', 7), ('pow', 49), ('lt', False), ('le', False), ('eq', False), ('ne', True), ('gt', True), ('ge', True), ('is_', False), ('is_not', True), ('iadd', 9), ('isub', 5), ('imul', 14), ('ifloordiv', 3), ('itruediv', 3.5), ('imod', 1), ('ilshift', 28), ('irshift', 1), ('iand', 2), ('ixor', 5), ('ior', 7), ('ipow', 49)]
#| False True True False 1 -3 -3 3 -4 -4 [1, 2] ab True 2 2
#| [9, 3] 3 [9] 2 3 1
#| 4 5 (5, 5) 3 (1, 'x') ((), {}) ((1,), {'x': 2})
#| operator.attrgetter('a', 'b.c') operator.itemgetter(1) operator.itemgetter('a', 2) operator.methodcaller('m', 1, k=2) operator.methodcaller('m')
#| ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_none', 'is_not', 'is_not_none', 'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor'] True <built-in function add> <class 'operator.itemgetter'> (<class 'operator.itemgetter'>, <class 'object'>)
#| (<class 'operator.itemgetter'>, (1,)) operator.itemgetter(1) operator.itemgetter(1) operator.itemgetter(1)
#| (<class 'operator.itemgetter'>, (1, 2)) operator.itemgetter(1, 2) operator.itemgetter(1, 2) operator.itemgetter(1, 2)
#| (<class 'operator.attrgetter'>, ('a.b',)) operator.attrgetter('a.b') operator.attrgetter('a.b') operator.attrgetter('a.b')
#| (functools.partial(<class 'operator.methodcaller'>, 'm', k=2), (1,)) operator.methodcaller('m', 1, k=2) operator.methodcaller('m', 1, k=2) operator.methodcaller('m', 1, k=2)
#| (<class 'operator.methodcaller'>, ('m', 1)) operator.methodcaller('m', 1) operator.methodcaller('m', 1) operator.methodcaller('m', 1)
#| TypeError add expected 2 arguments, got 1
#| TypeError _operator.add() takes no keyword arguments
#| TypeError _operator.neg() takes exactly one argument (0 given)
#| TypeError bad operand type for unary -: 'str'
#| TypeError bad operand type for unary ~: 'float'
#| TypeError 'int' object can't be concatenated
#| TypeError 'dict' object can't be concatenated
#| ValueError sequence.index(x): x not in sequence
#| TypeError argument of type 'int' is not iterable
#| TypeError itemgetter expected 1 argument, got 0
#| TypeError attrgetter expected 1 argument, got 0
#| TypeError attribute name must be a string
#| TypeError methodcaller needs at least one argument, the method name
#| TypeError method name must be a string
#| TypeError itemgetter expected 1 argument, got 0
#| TypeError itemgetter expected 1 argument, got 2
#| TypeError itemgetter() takes no keyword arguments
#| AttributeError 'int' object has no attribute 'a'
#| IndexError list index out of range
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError call expected at least 1 argument, got 0
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError itemgetter() takes no keyword arguments
#| TypeError _operator.not_() takes exactly one argument (2 given)
#| TypeError can only concatenate tuple (not "list") to tuple
#| TypeError can only concatenate str (not "int") to str
#| TypeError unsupported operand type(s) for @: 'int' and 'int'
#| TypeError 'tuple' object does not support item assignment
#| KeyError 1
#| TypeError argument of type 'int' is not a container or iterable
#| TypeError bad operand type for abs(): 'str'
#| TypeError bad operand type for unary +: 'str'
#| TypeError '<' not supported between instances of 'int' and 'str'
#| TypeError cannot set 'a' attribute of immutable type 'operator.itemgetter'
#| TypeError type 'operator.itemgetter' is not an acceptable base type
#| TypeError argument of type 'int' is not iterable
#| TypeError _operator.truth() takes exactly one argument (2 given)
#| 64
#| 64
#| 56
#| 80
#| [(1, 'b'), (0, 'c')]
#| False True
