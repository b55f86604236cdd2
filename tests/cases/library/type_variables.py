# TypeVar, ParamSpec, TypeVarTuple and what is made of them.
from typing import *
import typing
T = TypeVar("T"); K = TypeVar("K", bound=int); N = TypeVar("N", int, str); C = TypeVar("C", covariant=True)
P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
print(T, K, N, C, P, Ts, K.__bound__, N.__constraints__, C.__covariant__, T.__module__, type(T))
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
print(Stack[int], Stack.__parameters__, List[T], Dict[K, T][int, str], Callable[[T], K], Optional[T])
s = Stack[int](); s.push(3); print(s.items, s.__orig_class__)
print(isinstance(T, TypeVar), T | int, int | T, list[T] | None, Union[T, None])
for f in (lambda: TypeVar(), lambda: TypeVar(3), lambda: TypeVar("X", int), lambda: TypeVar("X", int, str, bound=int), lambda: TypeVar("X", covariant=True, contravariant=True), lambda: ParamSpec("Q", 3), lambda: TypeVar("X", foo=1), lambda: T(), lambda: T.foo, lambda: TypeVar("T") == T, lambda: __import__("copy").copy(T) is T, lambda: {T: 1}[T]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Pair[A, B]:
    def swap(self) -> "Pair[B, A]": ...
print(Pair[int, str], Pair.__type_params__, isinstance(Pair.__type_params__[0], TypeVar))
def first[X: (int, str)](xs: list[X]) -> X: return xs[0]
print(first([1]), first.__type_params__[0].__constraints__, first.__annotations__)
type L[X] = list[X] | None
print(L, L.__value__, L.__type_params__, L[int], L[int].__args__, L[int].__origin__)
print(get_type_hints(first), AnyStr, AnyStr.__constraints__)
def deco(f: Callable[P, T]) -> Callable[P, list[T]]:
    def inner(*a: P.args, **k: P.kwargs) -> list[T]: return [f(*a, **k)]
    return inner
print(deco(len)("abc"), deco.__annotations__)
class Box(Generic[*Ts]): pass
print(Box[int, str], Box.__parameters__, tuple[*Ts], tuple[int, *tuple[str, ...]])
#| ~T ~K ~N +C ~P Ts <class 'int'> (<class 'int'>, <class 'str'>) True __main__ <class 'typing.TypeVar'>
#| __main__.Stack[int] (~T,) typing.List[~T] typing.Dict[int, str] typing.Callable[[~T], ~K] ~T | None
#| [3] __main__.Stack[int]
#| True ~T | int int | ~T list[~T] | None ~T | None
#| TypeError typevar() missing required argument 'name' (pos 1)
#| TypeError typevar() argument 'name' must be str, not int
#| TypeError A single constraint is not allowed
#| TypeError Constraints cannot be combined with bound=...
#| ValueError Bivariant types are not supported.
#| TypeError paramspec() takes exactly 1 positional argument (2 given)
#| TypeError typevar() got an unexpected keyword argument 'foo'
#| TypeError 'typing.TypeVar' object is not callable
#| AttributeError 'typing.TypeVar' object has no attribute 'foo'
#| False
#| True
#| 1
#| __main__.Pair[int, str] (A, B) True
#| 1 (<class 'int'>, <class 'str'>) {'xs': list[X], 'return': X}
#| L list[X] | None (X,) L[int] (<class 'int'>,) L
#| {'xs': list[X], 'return': X} ~AnyStr (<class 'bytes'>, <class 'str'>)
#| [3] {'f': typing.Callable[~P, ~T], 'return': typing.Callable[~P, list[~T]]}
#| __main__.Box[int, str] (Ts,) tuple[typing.Unpack[Ts]] tuple[int, *tuple[str, ...]]
