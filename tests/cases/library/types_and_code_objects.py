# types: functions made from code, code.replace, namespaces, mapping proxies, new_class, coroutines, cells.

import types


def f(a, b=2, *args, c=3, **kw):
    """Doc."""
    local = a + b
    return local


code = f.__code__
print(code.co_name, code.co_varnames, code.co_argcount, code.co_kwonlyargcount, code.co_consts, code.co_names, code.co_flags, code.co_firstlineno, code.co_nlocals, code.co_freevars)
g = types.FunctionType(code, globals(), "g", (10,))
print(g.__name__, g(1, c=0), g.__defaults__, g.__doc__)
h = types.FunctionType(code.replace(co_name="renamed", co_consts=code.co_consts), {})
print(h.__code__.co_name, h.__name__, h(1, 1, c=0), code == f.__code__, code.replace() == code)
ns = types.SimpleNamespace(x=1, y=[2])
ns.z = 3
print(ns, ns == types.SimpleNamespace(x=1, y=[2], z=3), vars(ns))
del ns.x
proxy = types.MappingProxyType({"a": 1})
print(proxy["a"], proxy | {"b": 2}, proxy, len(proxy), "a" in proxy)
for wrong in (lambda: ns.x, lambda: proxy.__setitem__, lambda: exec("p['a'] = 2", {"p": proxy}), lambda: types.FunctionType(code, 5), lambda: code.replace(nothing=1), lambda: types.MappingProxyType(5), lambda: types.CellType().cell_contents, lambda: types.MethodType(f, None), lambda: types.new_class("X", (int, str))):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
made = types.new_class("Made", (list,), {}, lambda n: n.update(tag=5))
print(made, made.tag, made([1]), types.resolve_bases((list[int],)), types.prepare_class("Q")[0])
m = types.MethodType(lambda self, x: (self, x), "me")
print(m(5), m.__self__, types.MethodType(len, "abc")(), types.CellType(7).cell_contents, types.ModuleType("mod", "doc").__doc__, types.ModuleType("mod"))
print([type(x).__name__ for x in (f, f.__code__, print, "".join, str.join, int.__add__, (1).__add__, f.__get__(1), types, type(f).__code__, type(f).__dict__, dict.__dict__["fromkeys"], (x for x in ()), ..., NotImplemented, None)])
print(types.NoneType(), types.EllipsisType, types.UnionType, isinstance(int | str, types.UnionType), types.GenericAlias(list, (int,)), isinstance(list[int], types.GenericAlias))


@types.coroutine
def old():
    got = yield "y"
    return got


async def new():
    return await old()


c = new()
print(c.send(None))
try:
    c.send(9)
except StopIteration as stop:
    print(stop.value)
#| f ('a', 'b', 'c', 'args', 'kw', 'local') 2 1 ('Doc.',) () 67108879 6 6 ()
#| g 11 (10,) Doc.
#| renamed renamed 2 True True
#| namespace(x=1, y=[2], z=3) True {'x': 1, 'y': [2], 'z': 3}
#| 1 {'a': 1, 'b': 2} {'a': 1} 1 True
#| AttributeError 'types.SimpleNamespace' object has no attribute 'x'
#| AttributeError 'mappingproxy' object has no attribute '__setitem__'
#| TypeError 'mappingproxy' object does not support item assignment
#| TypeError function() argument 'globals' must be dict, not int
#| TypeError replace() got an unexpected keyword argument 'nothing'
#| TypeError mappingproxy() argument must be a mapping, not int
#| ValueError Cell is empty
#| TypeError instance must not be None
#| TypeError multiple bases have instance lay-out conflict
#| <class 'types.Made'> 5 [1] (<class 'list'>,) <class 'type'>
#| ('me', 5) me 3 7 doc <module 'mod'>
#| ['function', 'code', 'builtin_function_or_method', 'builtin_function_or_method', 'method_descriptor', 'wrapper_descriptor', 'method-wrapper', 'method', 'module', 'getset_descriptor', 'mappingproxy', 'classmethod_descriptor', 'generator', 'ellipsis', 'NotImplementedType', 'NoneType']
#| None <class 'ellipsis'> <class 'typing.Union'> True list[int] True
#| y
#| 9
