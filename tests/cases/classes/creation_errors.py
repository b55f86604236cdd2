# What is refused when a class is made: bases, layouts, orders, slots, names.
def attempt(source):
    try:
        exec(source, {"__name__": "__main__"})
        print(source.splitlines()[-1], "-> taken")
    except Exception as error:
        print(source.splitlines()[-1], "->", type(error).__name__ + ":", error)


attempt("class A(3): pass")
attempt("class A('text'): pass")
attempt("class A(bool): pass")
attempt("class A(type(None)): pass")
attempt("class A(range): pass")
attempt("class A(slice): pass")
attempt("class A(type(lambda: 0)): pass")
attempt("class A(type(...)): pass")
attempt("class A(memoryview): pass")
attempt("class A(property, staticmethod): pass")
attempt("class A(int, str): pass")
attempt("class A(list, dict): pass")
attempt("class A(object, object): pass")
attempt("class A: pass\nclass B(A, A): pass")
attempt("class A: pass\nclass B(A): pass\nclass C(A, B): pass")
attempt("class X: pass\nclass Y: pass\nclass A(X, Y): pass\nclass B(Y, X): pass\nclass C(A, B): pass")
attempt("class A(object, int): pass")
attempt("class A(Exception, int): pass")
attempt("class A(KeyError, AttributeError): pass")
attempt("class A: __slots__ = ('a', 'a')")
attempt("class A: __slots__ = ('1x',)")
attempt("class A: __slots__ = (3,)")
attempt("class A: __slots__ = 5")
attempt("class A:\n    __slots__ = ('x',)\n    x = 1")
attempt("class A(int): __slots__ = ('x',)")
attempt("class A(tuple): __slots__ = ('x',)")
attempt("class A: __slots__ = ('__dict__', '__dict__')")
attempt("class A: __slots__ = 'x'\nclass B: __slots__ = 'y'\nclass C(A, B): pass")
attempt("class A: __slots__ = ()\nclass B: __slots__ = 'y'\nclass C(A, B): pass")
attempt("class M(type): pass\nclass N(type): pass\nclass A(metaclass=M): pass\nclass B(metaclass=N): pass\nclass C(A, B): pass")
attempt("type('A', (), {})")
attempt("type('A', [], {})")
attempt("type(3, (), {})")
attempt("type('A', (), [])")
attempt("type('A', ())")
attempt("type('A', (3,), {})")
attempt("type('a b', (), {})")
attempt("type('A\\0', (), {})")
attempt("class A:\n    __class__ = 3\nA()")
attempt("class A:\n    __qualname__ = 5")
attempt("class A:\n    __hash__ = None\nhash(A())")
attempt("class A:\n    def __init_subclass__(cls): raise ValueError('no children')\nclass B(A): pass")
attempt("class D:\n    def __set_name__(self, owner, name): raise ValueError('bad name')\nclass B: d = D()")
attempt("class A:\n    __init__ = 5\nA()")
attempt("class A:\n    def __init__(self): return 3\nA()")
attempt("class A:\n    def __new__(cls): return 3\nprint(A())")
attempt("class A:\n    def __new__(): pass\nA()")
attempt("class A: pass\nA(1)")
attempt("class A: pass\nA(x=1)")
attempt("class A:\n    def __init__(self, x): pass\nA()")
attempt("class A:\n    def __new__(cls, x): return super().__new__(cls)\nA(1)\nA()")
attempt("class A:\n    def __new__(cls, *a): return super().__new__(cls, *a)\nA(1)")
attempt("object.__new__(int)")
attempt("object.__new__()")
attempt("object.__new__(3)")
#| class A(3): pass -> TypeError: int expected at most 2 arguments, got 3
#| class A('text'): pass -> TypeError: str() argument 'encoding' must be str, not tuple
#| class A(bool): pass -> TypeError: type 'bool' is not an acceptable base type
#| class A(type(None)): pass -> TypeError: type 'NoneType' is not an acceptable base type
#| class A(range): pass -> TypeError: type 'range' is not an acceptable base type
#| class A(slice): pass -> TypeError: type 'slice' is not an acceptable base type
#| class A(type(lambda: 0)): pass -> TypeError: type 'function' is not an acceptable base type
#| class A(type(...)): pass -> TypeError: type 'ellipsis' is not an acceptable base type
#| class A(memoryview): pass -> TypeError: type 'memoryview' is not an acceptable base type
#| class A(property, staticmethod): pass -> TypeError: multiple bases have instance lay-out conflict
#| class A(int, str): pass -> TypeError: multiple bases have instance lay-out conflict
#| class A(list, dict): pass -> TypeError: multiple bases have instance lay-out conflict
#| class A(object, object): pass -> TypeError: duplicate base class object
#| class B(A, A): pass -> TypeError: duplicate base class A
#| class C(A, B): pass -> TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
#| class C(A, B): pass -> TypeError: Cannot create a consistent method resolution order (MRO) for bases X, Y
#| class A(object, int): pass -> TypeError: Cannot create a consistent method resolution order (MRO) for bases object, int
#| class A(Exception, int): pass -> TypeError: multiple bases have instance lay-out conflict
#| class A(KeyError, AttributeError): pass -> taken
#| class A: __slots__ = ('a', 'a') -> taken
#| class A: __slots__ = ('1x',) -> TypeError: __slots__ must be identifiers
#| class A: __slots__ = (3,) -> TypeError: __slots__ items must be strings, not 'int'
#| class A: __slots__ = 5 -> TypeError: 'int' object is not iterable
#|     x = 1 -> ValueError: 'x' in __slots__ conflicts with class variable
#| class A(int): __slots__ = ('x',) -> TypeError: nonempty __slots__ not supported for subtype of 'int'
#| class A(tuple): __slots__ = ('x',) -> TypeError: nonempty __slots__ not supported for subtype of 'tuple'
#| class A: __slots__ = ('__dict__', '__dict__') -> TypeError: __dict__ slot disallowed: we already got one
#| class C(A, B): pass -> TypeError: multiple bases have instance lay-out conflict
#| class C(A, B): pass -> taken
#| class C(A, B): pass -> TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| type('A', (), {}) -> taken
#| type('A', [], {}) -> TypeError: type.__new__() argument 2 must be tuple, not list
#| type(3, (), {}) -> TypeError: type.__new__() argument 1 must be str, not int
#| type('A', (), []) -> TypeError: type.__new__() argument 3 must be dict, not list
#| type('A', ()) -> TypeError: type() takes 1 or 3 arguments
#| type('A', (3,), {}) -> TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| type('a b', (), {}) -> taken
#| type('A\0', (), {}) -> ValueError: type name must not contain null characters
#| A() -> taken
#|     __qualname__ = 5 -> TypeError: type __qualname__ must be a str, not int
#| hash(A()) -> TypeError: unhashable type: 'A'
#| class B(A): pass -> ValueError: no children
#| class B: d = D() -> ValueError: bad name
#| A() -> TypeError: 'int' object is not callable
#| A() -> TypeError: __init__() should return None, not 'int'
#| 3
#| print(A()) -> taken
#| A() -> TypeError: A.__new__() takes 0 positional arguments but 1 was given
#| A(1) -> TypeError: A() takes no arguments
#| A(x=1) -> TypeError: A() takes no arguments
#| A() -> TypeError: A.__init__() missing 1 required positional argument: 'x'
#| A() -> TypeError: A.__new__() missing 1 required positional argument: 'x'
#| A(1) -> TypeError: object.__new__() takes exactly one argument (the type to instantiate)
#| object.__new__(int) -> TypeError: object.__new__(int) is not safe, use int.__new__()
#| object.__new__() -> TypeError: object.__new__(): not enough arguments
#| object.__new__(3) -> TypeError: object.__new__(X): X is not a type object (int)
