# types: names of kinds, SimpleNamespace, MappingProxyType, new_class.

import types


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def f(): yield
class C:
    def m(self): pass
n = types.SimpleNamespace(a=1, b="x")
p = types.MappingProxyType({"k": 1})
tell(lambda: n)
tell(lambda: n == types.SimpleNamespace(b="x", a=1))
tell(lambda: n.zz)
tell(lambda: vars(n))
tell(lambda: types.SimpleNamespace({"q": 1}))
tell(lambda: types.SimpleNamespace(1))
tell(lambda: p)
tell(lambda: p["k"])
tell(lambda: p.__setitem__)
tell(lambda: p | {"z": 2})
tell(lambda: p.copy())
tell(lambda: types.FunctionType is type(f))
tell(lambda: isinstance(f(), types.GeneratorType))
tell(lambda: types.MethodType is type(C().m))
tell(lambda: types.BuiltinFunctionType is type(len))
tell(lambda: types.NoneType())
tell(lambda: types.EllipsisType)
tell(lambda: types.ModuleType("m", "doc").__doc__)
tell(lambda: types.ModuleType("m"))
tell(lambda: types.CellType(5).cell_contents)
tell(lambda: types.DynamicClassAttribute)
tell(lambda: types.GenericAlias(list, (int,)))
tell(lambda: types.UnionType)
tell(lambda: types.get_original_bases(C))
tell(lambda: type(p))
tell(lambda: len(p))
#| namespace(a=1, b='x')
#| True
#| AttributeError: 'types.SimpleNamespace' object has no attribute 'zz'
#| {'a': 1, 'b': 'x'}
#| namespace(q=1)
#| TypeError: 'int' object is not iterable
#| mappingproxy({'k': 1})
#| 1
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| {'k': 1, 'z': 2}
#| {'k': 1}
#| True
#| True
#| True
#| True
#| None
#| <class 'ellipsis'>
#| 'doc'
#| <module 'm'>
#| 5
#| <class 'types.DynamicClassAttribute'>
#| list[int]
#| <class 'typing.Union'>
#| (<class 'object'>,)
#| <class 'mappingproxy'>
#| 1
