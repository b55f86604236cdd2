# annotationlib: annotations as text and with references forward, of classes, functions and closures.

from annotationlib import *
class A[T]:
    a: Later
    b: list[Later] | None
    c: dict[str, "x"]
    d: T
    e: typing.Callable[[int, Later], str]
    f: Later.x.y[1:2] = 1
    g: -1
    h: int | Later
    i: Later(3, k="s")
    j: (int, Later)
    def m(self, q: Loc, *a: *Ts, **k: a + b * (c + 1)) -> "A[T]": ...
print(get_annotations(A, format=Format.STRING))
print(get_annotations(A.m, format=Format.STRING))
r=get_annotations(A.m, format=Format.FORWARDREF)
print({k:type(v).__name__ for k,v in r.items()})
def f(x: Later, y: list[Later], z: int): pass
r=get_annotations(f, format=Format.FORWARDREF)
print(str(r).replace(hex(id(f)),'AT'))
try: r["x"].evaluate()
except NameError as e: print(e)
print(r["x"].evaluate(format=Format.FORWARDREF) is r["x"])
Later=int
print(r["x"].evaluate())
def outer():
    def g(x: inner) -> list[inner]: ...
    print(get_annotations(g, format=Format.STRING), type(get_annotations(g, format=Format.FORWARDREF)["x"]).__name__)
    class inner: pass
    print(get_annotations(g)["x"] is inner)
outer()
try: get_annotations(5)
except TypeError as e: print(e)
import inspect
print(inspect.get_annotations(f))
print(inspect.signature(f, annotation_format=Format.STRING))
#| {'a': 'Later', 'b': 'list[Later] | None', 'c': "dict[str, 'x']", 'd': 'T', 'e': 'typing.Callable[[int, Later], str]', 'f': 'Later.x.y[1:2]', 'g': '-1', 'h': 'int | Later', 'i': "Later(3, k='s')", 'j': '(int, Later)'}
#| {'q': 'Loc', 'a': '*Ts', 'k': 'a + b * (c + 1)', 'return': 'A[T]'}
#| {'q': 'ForwardRef', 'a': 'ForwardRef', 'k': 'ForwardRef', 'return': 'str'}
#| {'x': ForwardRef('Later', owner=<function f at AT>), 'y': list[ForwardRef('Later', owner=<function f at AT>)], 'z': <class 'int'>}
#| name 'Later' is not defined
#| True
#| <class 'int'>
#| {'x': 'inner', 'return': 'list[inner]'} ForwardRef
#| True
#| 5 does not have annotations
#| {'x': <class 'int'>, 'y': list[int], 'z': <class 'int'>}
#| (x: 'Later', y: 'list[Later]', z: 'int')
