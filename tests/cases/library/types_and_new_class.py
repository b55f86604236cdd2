# types: new_class, SimpleNamespace, MappingProxyType, MethodType, FunctionType, coroutine, GenericAlias, names.
import types

ns = types.SimpleNamespace(a=1, b="x")
ns.c = [1]
print(ns, ns == types.SimpleNamespace(a=1, b="x", c=[1]), vars(ns), types.SimpleNamespace({"k": 1}, j=2), types.SimpleNamespace())
del ns.a
proxy = types.MappingProxyType({"x": 1})
print(proxy, proxy["x"], "x" in proxy, len(proxy), list(proxy), proxy | {"y": 2}, proxy.get("z", 0), proxy == {"x": 1}, dict(proxy), proxy.copy())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: ns.a)
attempt(lambda: proxy.__setitem__("x", 2))
attempt(lambda: proxy["q"])
attempt(lambda: hash(proxy) is not None)
attempt(lambda: types.MappingProxyType([1]))
attempt(lambda: types.SimpleNamespace(1))
attempt(lambda: hash(ns))


class A:
    def hello(self, *args):
        return type(self).__name__, args


a = A()
bound = types.MethodType(lambda self, x: (type(self).__name__, x), a)
print(bound(5), bound.__self__ is a, types.MethodType(len, "abc")(), a.hello == A.hello.__get__(a))
a.extra = bound
print(a.extra(1))
f = types.FunctionType((lambda x, y=1: x + y).__code__, {}, "renamed", (10,))
print(f(1), f.__name__, f.__defaults__)
Made = types.new_class("Made", (A,), {}, lambda ns: ns.update(value=5, tell=lambda self: self.value))
print(Made, Made().tell(), Made.__mro__[1] is A, types.prepare_class("X", (A,))[0], types.resolve_bases((list[int],)), types.get_original_bases(type("G", (dict,), {})))
module = types.ModuleType("mine", "doc of mine")
module.x = 1
print(module, module.__doc__, module.x, module.__name__)
attempt(lambda: module.y)
print(types.NoneType, types.EllipsisType, types.NotImplementedType, types.FunctionType, types.LambdaType is types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.GeneratorType, types.CodeType, types.ModuleType, types.UnionType, types.GenericAlias, types.CellType, types.TracebackType, types.FrameType)
print(isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias), isinstance(print, types.BuiltinFunctionType), isinstance(A.hello, types.FunctionType), types.GenericAlias(list, (int,)) == list[int], types.CellType(5).cell_contents)


@types.coroutine
def old_style():
    x = yield "from a generator"
    return x


async def use():
    return await old_style()


c = use()
print(c.send(None))
try:
    c.send("answer")
except StopIteration as stop:
    print(stop.value)
attempt(lambda: types.new_class("Bad", (int, str)))
attempt(lambda: types.MethodType(5, a))
attempt(lambda: types.MethodType(len, None))
attempt(lambda: types.FunctionType(5, {}))
attempt(lambda: type(None)() is None)
#| namespace(a=1, b='x', c=[1]) True {'a': 1, 'b': 'x', 'c': [1]} namespace(k=1, j=2) namespace()
#| {'x': 1} 1 True 1 ['x'] {'x': 1, 'y': 2} 0 True {'x': 1} {'x': 1}
#| AttributeError: 'types.SimpleNamespace' object has no attribute 'a'
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| KeyError: 'q'
#| TypeError: unhashable type: 'dict'
#| TypeError: mappingproxy() argument must be a mapping, not list
#| TypeError: 'int' object is not iterable
#| TypeError: unhashable type: 'types.SimpleNamespace'
#| ('A', 5) True 3 True
#| ('A', 1)
#| 11 renamed (10,)
#| <class 'types.Made'> 5 True <class 'type'> (<class 'list'>,) (<class 'dict'>,)
#| <module 'mine'> doc of mine 1 mine
#| AttributeError: module 'mine' has no attribute 'y'
#| <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'function'> True <class 'builtin_function_or_method'> <class 'method'> <class 'generator'> <class 'code'> <class 'module'> <class 'typing.Union'> <class 'types.GenericAlias'> <class 'cell'> <class 'traceback'> <class 'frame'>
#| True True True True True 5
#| from a generator
#| answer
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: first argument must be callable
#| TypeError: instance must not be None
#| TypeError: function() argument 'code' must be code, not int
#| True
