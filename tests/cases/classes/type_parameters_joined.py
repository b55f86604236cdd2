from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")
print(T | None, None | T, int | T, P | int, T | P, T | list[int], T | T, T | int | None)
print((T | None).__args__, (T | int).__parameters__)
print(T | 3, 3 | T)
type A = int
print(A | None, None | A)
try:
    print(A | "x")
except TypeError as error:
    print(error)


def first[X](items: list[X], default: X | None = None) -> X | list[X]:
    return items[0] if items else default


print(first.__annotations__)
#| ~T | None None | ~T int | ~T ~P | int ~T | ~P ~T | list[int] ~T ~T | int | None
#| (~T, <class 'NoneType'>) (~T,)
#| ~T | 3 3 | ~T
#| A | None None | A
#| unsupported operand type(s) for |: 'typing.TypeAliasType' and 'str'
#| {'items': list[X], 'default': X | None, 'return': X | list[X]}
