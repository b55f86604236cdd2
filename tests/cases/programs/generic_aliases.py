from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Generator
import types
from typing import TypeVar, Generic, Optional, Union, Any, NewType, Literal, Tuple, List, Dict, NamedTuple, Protocol, TypedDict, ClassVar, Final
T = TypeVar("T")
U = TypeVar("U")
print(Callable[[int, str], bool])
print(Callable[..., int])
print(Callable[[], None], Callable[[T], U].__parameters__)
print(Callable[[T], U][int, str])
print(Iterable[int], Mapping[str, int], Generator[int, None, None])
print(list[T][int], dict[str, T].__parameters__, dict[T, U][int, str])
print(list[int]([1, 2]), tuple[int, ...], type[int])
print(types.GenericAlias(list, (int,)), types.GenericAlias(list, int))
print(list[int] == list[int], hash(list[int]) == hash(list[int]), list[int] | None)
print(list[int].__origin__, list[int].__args__)
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
try:
    list[int][str]
except TypeError as e:
    print(e)
try: int[3]
except TypeError as e: print(e)
class S(list[int]): pass
print(S.__bases__, S.__orig_bases__)
UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__supertype__, repr(UserId.__name__))
print(Optional[int], Union[int, str], Optional[List[int]], Dict[str, Any], Tuple[int, ...], List[T][int])
print(int | str, int | None, Union[int, None, str], type(int | str))
print(Literal["a", 1], Final[int], ClassVar[int])
def f(x: Callable[[int], str], y: "List[int]" = None) -> Optional[int]: ...
print(f.__annotations__)
class N(NamedTuple):
    a: int
    b: str = "x"
print(N(1), N._fields, N.__annotations__)
class TD(TypedDict):
    a: int
print(TD(a=1), TD.__annotations__)
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
print(Stack[int], Stack[int]().__class__, Stack.__parameters__, Stack[int].__orig_class__ if hasattr(Stack[int], "__orig_class__") else None)
class P(Protocol):
    def go(self) -> int: ...
print(P, issubclass(Stack, Generic))
def g[K, V](d: dict[K, V]) -> list[K]: return list(d)
print(g({1: 2}), g.__type_params__)
class Box[T2]:
    def __init__(self, x: T2): self.x = x
print(Box[int](3).x, Box.__type_params__, Box[int])
type Alias = list[int]
print(Alias, Alias.__value__)
#| collections.abc.Callable[[int, str], bool]
#| collections.abc.Callable[..., int]
#| collections.abc.Callable[[], None] (~T, ~U)
#| collections.abc.Callable[[int], str]
#| collections.abc.Iterable[int] collections.abc.Mapping[str, int] collections.abc.Generator[int, None, None]
#| list[int] (~T,) dict[int, str]
#| [1, 2] tuple[int, ...] type[int]
#| list[int] list[int]
#| True True list[int] | None
#| <class 'list'> (<class 'int'>,)
#| isinstance() argument 2 cannot be a parameterized generic
#| list[int] is not a generic class
#| type 'int' is not subscriptable
#| (<class 'list'>,) (list[int],)
#| __main__.UserId 5 <class 'int'> 'UserId'
#| int | None int | str typing.List[int] | None typing.Dict[str, typing.Any] typing.Tuple[int, ...] typing.List[int]
#| int | str int | None int | None | str <class 'typing.Union'>
#| typing.Literal['a', 1] typing.Final[int] typing.ClassVar[int]
#| {'x': collections.abc.Callable[[int], str], 'y': 'List[int]', 'return': int | None}
#| N(a=1, b='x') ('a', 'b') {'a': <class 'int'>, 'b': <class 'str'>}
#| {'a': 1} {'a': <class 'int'>}
#| __main__.Stack[int] <class '__main__.Stack'> (~T,) None
#| <class '__main__.P'> True
#| [1] (K, V)
#| 3 (T2,) __main__.Box[int]
#| Alias list[int]
