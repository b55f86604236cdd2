import annotationlib
from annotationlib import Format, ForwardRef, get_annotations
import typing
class A:
    a: int
    b: Undefined
    c: list[Undefined]
    d: dict[str, list["Fwd"]] | None
    e: "quoted"
    f: Undefined.x.y[int, 3]
    g: Undefined | int
    h: -Undefined + 2 * 3
    i: (1, 2)
    j: Undefined(3, k=4)
    k: [Undefined, 1]
    l: Undefined < 3
    m: typing.Annotated[int, Undefined]
    o: Undefined[1:2, ...]
    p: None
    q: 1.5
    r: typing.Optional[int]
    s: not Undefined
    t: {"a": Undefined}
    u: "x"
    v: Undefined * (int + 2)
    w: typing.Callable[[int], str]
for k, v in get_annotations(A, format=Format.STRING).items(): print(k, repr(v))
try: get_annotations(A)
except NameError as e: print(e)
try:
    for k, v in get_annotations(A, format=Format.FORWARDREF).items(): print(k, repr(v))
except Exception as e: print(type(e), e)
class B:
    a: int
    b: Later
    c: list[Later]
    d: dict[str, "Later"]
    e: Later | None
    m: typing.Annotated[int, Later]
for k, v in get_annotations(B, format=Format.FORWARDREF).items(): print(k, repr(v))
def f(x: Later, y: int = 3, *a: Later2) -> "Z": pass
print({k: getattr(v, '__forward_arg__', v) for k, v in get_annotations(f, format=Format.FORWARDREF).items()})
print(get_annotations(f, format=Format.STRING))
fw = get_annotations(B, format=Format.FORWARDREF)['c']
class Later: pass
print(get_annotations(B)['b'], B.__annotations__['c'])
b = ForwardRef('Later', owner=B)
print(b, b.evaluate(), b.__forward_arg__, ForwardRef('int').evaluate())
try: ForwardRef('Nope').evaluate()
except NameError as e: print(e)
print(ForwardRef('Nope').evaluate(format=Format.FORWARDREF), ForwardRef('a b').__forward_arg__)
try: ForwardRef('a b').__forward_code__
except SyntaxError as e: print(e)
print(ForwardRef('list[Nope]').evaluate(format=Format.FORWARDREF))
print(ForwardRef('x') == ForwardRef('x'), hash(ForwardRef('x')) == hash(ForwardRef('x')), ForwardRef('x', is_class=True), ForwardRef('x', module='m'), ForwardRef('x') | int)
try: ForwardRef(3)
except TypeError as e: print(e)
print(annotationlib.type_repr(int), annotationlib.type_repr(A), annotationlib.type_repr('x'), annotationlib.type_repr(...), annotationlib.type_repr(list[int]), annotationlib.type_repr(f), annotationlib.type_repr(len))
print(annotationlib.annotations_to_string({'a': int, 'b': 'x', 'c': 3}))
print(get_annotations(A, format=4) == get_annotations(A, format=Format.STRING))
try: get_annotations(3)
except TypeError as e: print(e)
try: get_annotations(A, format=2)
except ValueError as e: print(e)
try: get_annotations(A, format=7)
except ValueError as e: print(e)
def s(x: "int", y: "list[Later]"): pass
print(get_annotations(s), get_annotations(s, eval_str=True))
print(annotationlib.call_annotate_function(f.__annotate__, Format.STRING))
print(annotationlib.get_annotate_from_class_namespace({'__annotate__': f}) is f)
def gen[T](x: T, y: list[T], z: Undef[T]) -> T: pass
print(get_annotations(gen, format=Format.STRING), get_annotations(gen, format=Format.FORWARDREF)['z'].__forward_arg__)
type Al = Undef2
print(annotationlib.call_evaluate_function(Al.evaluate_value, Format.FORWARDREF), annotationlib.call_evaluate_function(Al.evaluate_value, Format.STRING))
def local():
    class Q:
        a: inner
        b: outer
    outer = 4
    return Q
print(get_annotations(local(), format=Format.STRING), get_annotations(local(), format=Format.FORWARDREF))
print(Format.VALUE, repr(Format.STRING), list(Format))
import inspect
print(inspect.get_annotations(B), inspect.get_annotations(f, format=Format.STRING))
print(inspect.signature(f, annotation_format=Format.STRING), inspect.signature(f, annotation_format=Format.FORWARDREF))
print(typing.get_type_hints(f, format=Format.STRING))
#| a 'int'
#| b 'Undefined'
#| c 'list[Undefined]'
#| d "dict[str, list['Fwd']] | None"
#| e 'quoted'
#| f 'Undefined.x.y[int, 3]'
#| g 'Undefined | int'
#| h '-Undefined + 6'
#| i '(1, 2)'
#| j 'Undefined(3, k=4)'
#| k '[Undefined, 1]'
#| l 'Undefined < 3'
#| m 'typing.Annotated[int, Undefined]'
#| o 'Undefined[1:2, ...]'
#| p 'None'
#| q '1.5'
#| r 'typing.Optional[int]'
#| s 'False'
#| t "{'a': Undefined}"
#| u 'x'
#| v 'Undefined * (int + 2)'
#| w 'typing.Callable[[int], str]'
#| name 'Undefined' is not defined
#| a <class 'int'>
#| b ForwardRef('Undefined', is_class=True, owner=<class '__main__.A'>)
#| c list[ForwardRef('Undefined', is_class=True, owner=<class '__main__.A'>)]
#| d dict[str, list['Fwd']] | None
#| e 'quoted'
#| f ForwardRef('Undefined.x.y[int, 3]', is_class=True, owner=<class '__main__.A'>)
#| g ForwardRef('Undefined | int', is_class=True, owner=<class '__main__.A'>)
#| h ForwardRef('-Undefined + 6', is_class=True, owner=<class '__main__.A'>)
#| i (1, 2)
#| j ForwardRef('Undefined(3, k=4)', is_class=True, owner=<class '__main__.A'>)
#| k [ForwardRef('Undefined', is_class=True, owner=<class '__main__.A'>), 1]
#| l ForwardRef('Undefined < 3', is_class=True, owner=<class '__main__.A'>)
#| m typing.Annotated[int, ForwardRef('Undefined', is_class=True, owner=<class '__main__.A'>)]
#| o ForwardRef('Undefined[1:2, ...]', is_class=True, owner=<class '__main__.A'>)
#| p None
#| q 1.5
#| r int | None
#| s False
#| t {'a': ForwardRef('Undefined', is_class=True, owner=<class '__main__.A'>)}
#| u 'x'
#| v ForwardRef('Undefined * (int + 2)', is_class=True, owner=<class '__main__.A'>)
#| w typing.Callable[[int], str]
#| a <class 'int'>
#| b ForwardRef('Later', is_class=True, owner=<class '__main__.B'>)
#| c list[ForwardRef('Later', is_class=True, owner=<class '__main__.B'>)]
#| d dict[str, 'Later']
#| e ForwardRef('Later | None', is_class=True, owner=<class '__main__.B'>)
#| m typing.Annotated[int, ForwardRef('Later', is_class=True, owner=<class '__main__.B'>)]
#| {'x': 'Later', 'y': <class 'int'>, 'a': 'Later2', 'return': 'Z'}
#| {'x': 'Later', 'y': 'int', 'a': 'Later2', 'return': 'Z'}
#| <class '__main__.Later'> list[__main__.Later]
#| ForwardRef('Later', owner=<class '__main__.B'>) <class '__main__.Later'> Later <class 'int'>
#| name 'Nope' is not defined
#| ForwardRef('Nope') a b
#| Forward reference must be an expression -- got 'a b'
#| list[ForwardRef('Nope')]
#| True True ForwardRef('x', is_class=True) ForwardRef('x', module='m') ForwardRef('x') | int
#| Forward reference must be a string -- got 3
#| int __main__.A 'x' ... list[int] __main__.f len
#| {'a': 'int', 'b': 'x', 'c': '3'}
#| True
#| 3 does not have annotations
#| The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#| Unsupported format 7
#| {'x': 'int', 'y': 'list[Later]'} {'x': <class 'int'>, 'y': list[__main__.Later]}
#| {'x': 'Later', 'y': 'int', 'a': 'Later2', 'return': 'Z'}
#| True
#| {'x': 'T', 'y': 'list[T]', 'z': 'Undef[T]', 'return': 'T'} Undef[__annotationlib_name_1__]
#| ForwardRef('Undef2') Undef2
#| {'a': 'inner', 'b': 'outer'} {'a': ForwardRef('inner', is_class=True, owner=<class '__main__.local.<locals>.Q'>), 'b': 4}
#| 1 <Format.STRING: 4> [<Format.VALUE: 1>, <Format.VALUE_WITH_FAKE_GLOBALS: 2>, <Format.FORWARDREF: 3>, <Format.STRING: 4>]
#| {'a': <class 'int'>, 'b': <class '__main__.Later'>, 'c': list[__main__.Later], 'd': dict[str, 'Later'], 'e': __main__.Later | None, 'm': typing.Annotated[int, <class '__main__.Later'>]} {'x': 'Later', 'y': 'int', 'a': 'Later2', 'return': 'Z'}
#| (x: 'Later', y: 'int' = 3, *a: 'Later2') -> 'Z' (x: __main__.Later, y: int = 3, *a: Later2) -> 'Z'
#| {'x': 'Later', 'y': 'int', 'a': 'Later2', 'return': 'Z'}
