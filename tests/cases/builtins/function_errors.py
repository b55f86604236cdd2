def t(f):
    try: print(repr(f()).split(" at 0x")[0])
    except BaseException as e: print(type(e).__name__, e, getattr(e,'__notes__',''))
t(lambda: len()); t(lambda: sorted()); t(lambda: sorted(1)); t(lambda: sorted([1],1)); t(lambda: sorted([1],foo=1)); t(lambda: sum()); t(lambda: sum([1],2,3)); t(lambda: sum(['a'])); t(lambda: sum(['a'],'')); t(lambda: sum([b'a'],b'')); t(lambda: sum([[1]],[])); t(lambda: sum(1)); t(lambda: sum([.1]*10)); t(lambda: sum([0.1,1,2.5])); t(lambda: sum([1e308,1e308,-1e308])); t(lambda: max()); t(lambda: max(1)); t(lambda: max([])); t(lambda: max([],default=3)); t(lambda: max(1,2,default=3)); t(lambda: min([],key=1)); t(lambda: max([1],foo=1)); t(lambda: max(1,'a')); t(lambda: min(3,1,2,key=lambda x:-x)); t(lambda: isinstance(1)); t(lambda: isinstance(1,1)); t(lambda: isinstance(1,(int,1))); t(lambda: isinstance(1,('a',int))); t(lambda: isinstance(1,int|str)); t(lambda: isinstance(1,list[int])); t(lambda: issubclass(1,int)); t(lambda: issubclass(int,1)); t(lambda: issubclass(bool,(str,int))); t(lambda: getattr(1)); t(lambda: getattr(1,2)); t(lambda: getattr(1,'a')); t(lambda: getattr(1,'a',5)); t(lambda: hasattr(1,2)); t(lambda: setattr(1,'a',1)); t(lambda: delattr(1,'a')); t(lambda: vars(1)); t(lambda: callable()); t(lambda: hash([])); t(lambda: id()); t(lambda: dir(1,2)); t(lambda: print(sep=1)); t(lambda: print(end=1)); t(lambda: print(foo=1)); t(lambda: print(1,2,sep='-',end='!\n')); t(lambda: print(file=1)); t(lambda: any(1)); t(lambda: all([])); t(lambda: any([0,0,3])); t(lambda: iter(1,2,3)); t(lambda: input(1,2)); t(lambda: setattr(1,2,3)); t(lambda: isinstance(1,())); t(lambda: globals(1)); t(lambda: locals(1)); t(lambda: vars(1,2)); t(lambda: exit.__class__); t(lambda: max([1,2],key=None)); t(lambda: sum([True,True])); t(lambda: sum((x for x in 'ab'),5)); t(lambda: issubclass(int, int|None)); t(lambda: __import__('zz')); t(lambda: isinstance(None, int|None))
t(lambda: sum([1,2,3],start=10)); t(lambda: sum(iterable=[1])); t(lambda: sum([10**20,1])); t(lambda: sum([1.5,10**20])); t(lambda: max('abc', key=str.upper)); t(lambda: len(5))
class C: pass
t(lambda: dir(C())[:3]); t(lambda: len(5)); t(lambda: hash({})); 
print(1,2,3,sep='',end=''); print(None,sep=None,end=None)
#| TypeError len() takes exactly one argument (0 given)
#| TypeError sorted expected 1 argument, got 0
#| TypeError 'int' object is not iterable
#| TypeError sorted expected 1 argument, got 2
#| TypeError sort() got an unexpected keyword argument 'foo'
#| TypeError sum() takes at least 1 positional argument (0 given)
#| TypeError sum() takes at most 2 arguments (3 given)
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError sum() can't sum strings [use ''.join(seq) instead]
#| TypeError sum() can't sum bytes [use b''.join(seq) instead]
#| [1]
#| TypeError 'int' object is not iterable
#| 1.0
#| 3.6
#| inf
#| TypeError max expected at least 1 argument, got 0
#| TypeError 'int' object is not iterable
#| ValueError max() iterable argument is empty
#| 3
#| TypeError Cannot specify a default for max() with multiple positional arguments
#| ValueError min() iterable argument is empty
#| TypeError max() got an unexpected keyword argument 'foo'
#| TypeError '>' not supported between instances of 'str' and 'int'
#| 3
#| TypeError isinstance expected 2 arguments, got 1
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError issubclass() arg 1 must be a class
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| True
#| TypeError getattr expected at least 2 arguments, got 1
#| TypeError attribute name must be string, not 'int'
#| AttributeError 'int' object has no attribute 'a'
#| 5
#| TypeError attribute name must be string, not 'int'
#| AttributeError 'int' object has no attribute 'a' and no __dict__ for setting new attributes
#| AttributeError 'int' object has no attribute 'a' and no __dict__ for setting new attributes
#| TypeError vars() argument must have __dict__ attribute
#| TypeError callable() takes exactly one argument (0 given)
#| TypeError unhashable type: 'list'
#| TypeError id() takes exactly one argument (0 given)
#| TypeError dir expected at most 1 argument, got 2
#| TypeError sep must be None or a string, not int
#| TypeError end must be None or a string, not int
#| TypeError print() got an unexpected keyword argument 'foo'
#| 1-2!
#| None
#| AttributeError 'int' object has no attribute 'write'
#| TypeError 'int' object is not iterable
#| True
#| True
#| TypeError iter expected at most 2 arguments, got 3
#| TypeError input expected at most 1 argument, got 2
#| TypeError attribute name must be string, not 'int'
#| False
#| TypeError globals() takes no arguments (1 given)
#| TypeError locals() takes no arguments (1 given)
#| TypeError vars expected at most 1 argument, got 2
#| <class '_sitebuiltins.Quitter'>
#| 2
#| 2
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| True
#| ModuleNotFoundError No module named 'zz'
#| True
#| 16
#| TypeError sum() takes at least 1 positional argument (0 given)
#| 100000000000000000001
#| 1e+20
#| 'c'
#| TypeError object of type 'int' has no len()
#| ['__class__', '__delattr__', '__dict__']
#| TypeError object of type 'int' has no len()
#| TypeError unhashable type: 'dict'
#| 123None
