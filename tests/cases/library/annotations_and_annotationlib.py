# annotationlib: formats of annotations, forward references, deferred evaluation.

import annotationlib
from annotationlib import Format, ForwardRef, get_annotations


def f(x: Later, y: int = 0) -> list[Later]: ...


try:
    f.__annotations__
except NameError as error:
    print(error)
print(get_annotations(f, format=Format.FORWARDREF)["y"])
print(get_annotations(f, format=Format.STRING))
ref = get_annotations(f, format=Format.FORWARDREF)["x"]
print(type(ref).__name__, ref.__forward_arg__)


class Later:
    next: Later | None
    items: "list[Later]"


print(get_annotations(f) == {"x": Later, "y": int, "return": list[Later]})
print(ref.evaluate() is Later)
print(get_annotations(Later, format=Format.STRING))
print(get_annotations(Later)["items"], get_annotations(Later, eval_str=True)["items"])
print(list(Format), Format.VALUE.value)
print(ForwardRef("int").evaluate(), ForwardRef("a.b") == ForwardRef("a.b"))
print(f.__annotate__(1) == get_annotations(f))
try:
    f.__annotate__(99)
except NotImplementedError as error:
    print(repr(error))
print(annotationlib.type_repr(int), annotationlib.type_repr(list[int]), annotationlib.annotations_to_string({"a": int, "b": "x"}))
print(annotationlib.call_annotate_function(f.__annotate__, Format.STRING))
#| name 'Later' is not defined
#| <class 'int'>
#| {'x': 'Later', 'y': 'int', 'return': 'list[Later]'}
#| ForwardRef Later
#| True
#| True
#| {'next': 'Later | None', 'items': 'list[Later]'}
#| list[Later] list[__main__.Later]
#| [<Format.VALUE: 1>, <Format.VALUE_WITH_FAKE_GLOBALS: 2>, <Format.FORWARDREF: 3>, <Format.STRING: 4>] 1
#| <class 'int'> True
#| True
#| NotImplementedError()
#| int list[int] {'a': 'int', 'b': 'x'}
#| {'x': 'Later', 'y': 'int', 'return': 'list[Later]'}
