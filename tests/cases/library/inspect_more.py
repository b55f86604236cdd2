# inspect: frames with their source lines, parameters of a call, attributes of a class.

import inspect
def f(a, b=2, *c, d=4, **k):
    fr = inspect.currentframe()
    i = inspect.getframeinfo(fr)
    print(i.filename.rpartition("/")[2], i.lineno, i.function, i.code_context, i.index)
    print(inspect.getargvalues(fr)[:3])
    print([(s.function, s.lineno, s.code_context) for s in inspect.stack()[:3]])
    print([(s[3], s[2]) for s in inspect.getouterframes(fr)[:3]])
    return inspect.stack()[1][3]
def g():
    return f(1, 2, 3)
print(g())
print(inspect.getfullargspec(f))
class A:
    "A."
    def go(self): "goes"
    x = 1
    @property
    def p(self): "pp"
class B(A):
    def go(self): pass
    @property
    def p(self): return 1
class C(B): pass
print(inspect.getdoc(B.go), inspect.getdoc(B.p), inspect.getdoc(B), inspect.getdoc(B().go), inspect.getdoc(g))
print([(a.name, a.kind, a.defining_class) for a in inspect.classify_class_attrs(B) if a.name[0] != "_"])
print(inspect.getclasstree([A, B, C]))
print(inspect.getmodulename("/a/b/c.py"))
def h(): 1/0
try: h()
except Exception: print([(s.function, s.lineno, s.code_context) for s in inspect.trace()])
print(inspect.isroutine(A.__dict__["__weakref__"]), inspect.isroutine(A.__dict__["go"]), inspect.isroutine(list.append), inspect.isroutine(len))
print([n for n, v in inspect.getmembers(B, inspect.isroutine)])
print([n for n, v in inspect.getmembers(B(), inspect.ismethod)])
def outer():
    n = 1
    return lambda: n + abs(zz)
print(inspect.getclosurevars(outer()))
#| inspect_more.py 6 f ['    i = inspect.getframeinfo(fr)\n'] 0
#| (['a', 'b', 'd'], 'c', 'k')
#| [('f', 9, ['    print([(s.function, s.lineno, s.code_context) for s in inspect.stack()[:3]])\n']), ('g', 13, ['    return f(1, 2, 3)\n']), ('<module>', 14, ['print(g())\n'])]
#| [('f', 10), ('g', 13), ('<module>', 14)]
#| g
#| FullArgSpec(args=['a', 'b'], varargs='c', varkw='k', defaults=(2,), kwonlyargs=['d'], kwonlydefaults={'d': 4}, annotations={})
#| goes pp A. goes None
#| [('go', 'method', <class '__main__.B'>), ('p', 'property', <class '__main__.B'>), ('x', 'data', <class '__main__.A'>)]
#| [(<class 'object'>, ()), [(<class '__main__.A'>, (<class 'object'>,)), [(<class '__main__.B'>, (<class '__main__.A'>,)), [(<class '__main__.C'>, (<class '__main__.B'>,))]]]]
#| c
#| [('<module>', 32, ['try: h()\n']), ('h', 31, ['def h(): 1/0\n'])]
#| False True True True
#| ['__delattr__', '__dir__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', 'go']
#| ['go']
#| ClosureVars(nonlocals={'n': 1}, globals={}, builtins={'abs': <built-in function abs>}, unbound={'zz'})
