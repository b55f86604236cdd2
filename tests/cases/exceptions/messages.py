class Foo:
    def __init__(self):
        self.value = 1
    def m(self):
        return valeu
f = Foo()
try: f.valu
except AttributeError as e: print(e, e.name, e.obj is f)
import traceback
for src in ["f.valeu", "prnt(1)", "foo.x", "f.m()", "len(5)", "[].appendd(1)", "math.pi", "int('x')", "'a'+1", "1+'a'", "f(1)", "None.x", "f[0]", "{}[1]", "[][1]", "(1,2)[5]", "{1:2}['x']", "f < 3", "-f", "not_defined_at_all_zzz", "'abc'.foo", "Foo(1,2)", "Foo().m(1)", "print(sepp=1)", "int(a=1)", "for_x in y", "f.value.x.y", "undefined.foo", "(lambda: 1)(2)", "abs()", "[].pop()", "{}.pop('k')", "iter(5)", "next(iter([]))", "a, b = 1", "sum(['a'])"]:
    try:
        eval(src) if '=' not in src or '(' in src else exec(src)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
import sys
try:
    from sys import pathh
except ImportError as e: print(e)
try:
    import nosuchmod
except ImportError as e: print(repr(e), e.name)
#| 'Foo' object has no attribute 'valu' valu True
#| f.valeu -> AttributeError 'Foo' object has no attribute 'valeu'
#| prnt(1) -> NameError name 'prnt' is not defined
#| foo.x -> NameError name 'foo' is not defined
#| f.m() -> NameError name 'valeu' is not defined
#| len(5) -> TypeError object of type 'int' has no len()
#| [].appendd(1) -> AttributeError 'list' object has no attribute 'appendd'
#| math.pi -> NameError name 'math' is not defined
#| int('x') -> ValueError invalid literal for int() with base 10: 'x'
#| 'a'+1 -> TypeError can only concatenate str (not "int") to str
#| 1+'a' -> TypeError unsupported operand type(s) for +: 'int' and 'str'
#| f(1) -> TypeError 'Foo' object is not callable
#| None.x -> AttributeError 'NoneType' object has no attribute 'x'
#| f[0] -> TypeError 'Foo' object is not subscriptable
#| {}[1] -> KeyError 1
#| [][1] -> IndexError list index out of range
#| (1,2)[5] -> IndexError tuple index out of range
#| {1:2}['x'] -> KeyError 'x'
#| f < 3 -> TypeError '<' not supported between instances of 'Foo' and 'int'
#| -f -> TypeError bad operand type for unary -: 'Foo'
#| not_defined_at_all_zzz -> NameError name 'not_defined_at_all_zzz' is not defined
#| 'abc'.foo -> AttributeError 'str' object has no attribute 'foo'
#| Foo(1,2) -> TypeError Foo.__init__() takes 1 positional argument but 3 were given
#| Foo().m(1) -> TypeError Foo.m() takes 1 positional argument but 2 were given
#| print(sepp=1) -> TypeError print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
#| int(a=1) -> TypeError int() got an unexpected keyword argument 'a'
#| for_x in y -> NameError name 'for_x' is not defined
#| f.value.x.y -> AttributeError 'int' object has no attribute 'x'
#| undefined.foo -> NameError name 'undefined' is not defined
#| (lambda: 1)(2) -> TypeError <lambda>() takes 0 positional arguments but 1 was given
#| abs() -> TypeError abs() takes exactly one argument (0 given)
#| [].pop() -> IndexError pop from empty list
#| {}.pop('k') -> KeyError 'k'
#| iter(5) -> TypeError 'int' object is not iterable
#| next(iter([])) -> StopIteration
#| a, b = 1 -> TypeError cannot unpack non-iterable int object
#| sum(['a']) -> TypeError unsupported operand type(s) for +: 'int' and 'str'
#| cannot import name 'pathh' from 'sys' (unknown location)
#| ModuleNotFoundError("No module named 'nosuchmod'") nosuchmod
