# del: names, items, slices, attributes, tuples, nested, errors, what stays alive.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


a = Noisy("a")
b = a
del a
print("still there")
del b
data = list(range(10))
del data[0], data[-1], data[2:4]
print(data)
del data[::2]
print(data)
d = {"x": 1, "y": 2, "z": {"k": [1, 2, 3]}}
del d["x"], d["z"]["k"][1]
print(d)
x, y, z = Noisy("x"), Noisy("y"), Noisy("z")
del (x, y)
del [z]
p = q = r = 1
del (p, (q, [r]))
del ()


def attempt(source):
    try:
        exec(source)
    except Exception as error:
        print(source.replace("\n", "; "), "->", type(error).__name__ + ":", error)


for source in ("del nowhere", "x = 1\ndel x\nx", "d = {}\ndel d['a']", "l = [1]\ndel l[3]", "del (1).real", "t = (1,)\ndel t[0]", "s = 'ab'\ndel s[0]", "del len.x", "class A: pass\ndel A().x", "class A: pass\ndel A.x",
               "l = [1]\ndel l['a']", "l = [1, 2]\ndel l[0:5]\nprint(l)", "r = range(3)\ndel r[0]", "import math\ndel math.pi\nmath.pi", "def f(): pass\ndel f.__code__", "def f(): pass\ndel f.__name__", "class A: x = 1\na = A()\ndel a.x", "del __builtins__.nothing",
               "class A:\n    def __delitem__(self, key): print('delitem', key)\ndel A()[1:2, ...]", "class A:\n    def __delattr__(self, name): print('delattr', name)\ndel A().x", "for i in range(2): pass\ndel i\ni", "def f(x):\n    del x\n    return x\nf(1)", "def f():\n    del g\n    g = 1\nf()"):
    attempt(source)


def local():
    n = Noisy("local")
    del n
    print("after del")
    m = Noisy("end of function")
    return "returned"


print(local())


def closure():
    value = 1

    def show():
        return value
    del value
    return show


try:
    closure()()
except NameError as error:
    print(type(error).__name__, error)


def with_global():
    global made
    made = Noisy("global")
    del made


with_global()
for source in ("del f()", "del 1", "del 'a'", "del a + b", "del None", "del (a, b()) ", "del *a", "del x := 1", "del a if b else c", "del", "del x,", "del (x),", "del {}", "del [x for x in y]", "del -x", "del x.y()", "del ...", "del f'{x}'", "del a, 5", "del lambda: 1", "del not x", "del x and y", "del a < b", "del __debug__"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "|", error.msg, error.offset, error.end_offset)
#| still there
#| freed a
#| [1, 2, 5, 6, 7, 8]
#| [2, 6, 8]
#| {'y': 2, 'z': {'k': [1, 3]}}
#| freed x
#| freed y
#| freed z
#| del nowhere -> NameError: name 'nowhere' is not defined
#| x = 1; del x; x -> NameError: name 'x' is not defined
#| d = {}; del d['a'] -> KeyError: 'a'
#| l = [1]; del l[3] -> IndexError: list assignment index out of range
#| del (1).real -> AttributeError: attribute 'real' of 'int' objects is not writable
#| t = (1,); del t[0] -> TypeError: 'tuple' object doesn't support item deletion
#| s = 'ab'; del s[0] -> TypeError: 'str' object doesn't support item deletion
#| del len.x -> AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| class A: pass; del A().x -> AttributeError: 'A' object has no attribute 'x'
#| class A: pass; del A.x -> AttributeError: type object 'A' has no attribute 'x'
#| l = [1]; del l['a'] -> TypeError: list indices must be integers or slices, not str
#| []
#| r = range(3); del r[0] -> TypeError: 'range' object doesn't support item deletion
#| import math; del math.pi; math.pi -> AttributeError: module 'math' has no attribute 'pi'
#| def f(): pass; del f.__code__ -> TypeError: __code__ must be set to a code object
#| def f(): pass; del f.__name__ -> TypeError: __name__ must be set to a string object
#| class A: x = 1; a = A(); del a.x -> AttributeError: 'A' object has no attribute 'x'
#| del __builtins__.nothing -> AttributeError: 'module' object has no attribute 'nothing'
#| delitem (slice(1, 2, None), Ellipsis)
#| delattr x
#| for i in range(2): pass; del i; i -> NameError: name 'i' is not defined
#| def f(x):;     del x;     return x; f(1) -> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| def f():;     del g;     g = 1; f() -> UnboundLocalError: cannot access local variable 'g' where it is not associated with a value
#| freed local
#| after del
#| freed end of function
#| returned
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| freed global
#| del f() | cannot delete function call 5 8
#| del 1 | cannot delete literal 5 6
#| del 'a' | cannot delete literal 5 8
#| del a + b | cannot delete expression 5 10
#| del None | cannot delete None 5 9
#| del (a, b())  | cannot delete function call 9 12
#| del *a | cannot delete starred 5 7
#| del x := 1 | invalid syntax 7 9
#| del a if b else c | cannot delete conditional expression 5 18
#| del | invalid syntax 4 5
#| del x, compiles
#| del (x), compiles
#| del {} | cannot delete dict literal 5 7
#| del [x for x in y] | cannot delete list comprehension 5 19
#| del -x | cannot delete expression 5 7
#| del x.y() | cannot delete function call 5 10
#| del ... | cannot delete ellipsis 5 8
#| del f'{x}' | cannot delete f-string expression 5 11
#| del a, 5 | cannot delete literal 8 9
#| del lambda: 1 | cannot delete lambda 5 14
#| del not x | cannot delete expression 5 10
#| del x and y | cannot delete expression 5 12
#| del a < b | cannot delete comparison 5 10
#| del __debug__ | cannot delete __debug__ 5 14
