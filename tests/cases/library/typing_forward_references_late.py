import typing, sys
print('annotationlib' in sys.modules, 'ForwardRef' in vars(typing))
print(typing.Optional['X'], typing.ForwardRef('y'), 'annotationlib' in sys.modules)
from typing import ForwardRef
try: typing.Lisst
except AttributeError as e: print(e, e.name)
def f(a: 'int', b: typing.List['str']): pass
print(typing.get_type_hints(f))
#| True False
#| ForwardRef('X') | None ForwardRef('y') True
#| module 'typing' has no attribute 'Lisst' Lisst
#| {'a': <class 'int'>, 'b': typing.List[str]}
