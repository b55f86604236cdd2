import typing
print('List' in vars(typing))
print(typing.Optional['X'], typing.ForwardRef('y'))
from typing import ForwardRef
try: typing.Lisst
except AttributeError as e: print(e, e.name)
def f(a: 'int', b: typing.List['str']): pass
print(typing.get_type_hints(f))
#| True
#| ForwardRef('X') | None ForwardRef('y')
#| module 'typing' has no attribute 'Lisst' Lisst
#| {'a': <class 'int'>, 'b': typing.List[str]}
