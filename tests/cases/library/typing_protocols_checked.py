# Protocols at run time, runtime_checkable, generics, NewType, TypedDict, NamedTuple, get_type_hints.

import typing
from typing import (
    Annotated, Any, Callable, ClassVar, Final, Generic, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union,
    get_args, get_origin, get_type_hints, runtime_checkable,
)


@runtime_checkable
class Sized2(Protocol):
    size: int

    def grow(self, by: int) -> None: ...


class Box:
    size = 1

    def grow(self, by):
        self.size += by


print(isinstance(Box(), Sized2), isinstance(3, Sized2))
try:
    issubclass(Box, Sized2)
except TypeError as error:
    print(error)
try:
    Sized2()
except TypeError as error:
    print(error)


class Plain(Protocol):
    def f(self): ...


try:
    isinstance(1, Plain)
except TypeError as error:
    print(error)
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__)
T = TypeVar("T")


class Stack(Generic[T]):
    items: list[T]


print(Stack[int], get_origin(Stack[int]), get_args(dict[str, list[int]]), Stack[int].__parameters__, Stack[T].__parameters__)
print(Optional[int], Union[int, str, int], int | None, Literal["a", 1], Callable[[int], str], Annotated[int, "meta"], ClassVar[int])
print(Union[int, str] == (str | int), Optional[int] == (int | None), get_args(Callable[[int, str], bool]))


class Movie(TypedDict, total=False):
    name: str
    year: typing.Required[int]


m: Movie = {"name": "x", "year": 1}
print(m, Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, Movie(year=3))


class P(NamedTuple):
    x: int
    y: "int" = 0


print(P(1), P._field_defaults, get_type_hints(P), P(1)._replace(y=4), P(2)._asdict())


def f(a: "list[int]", b: Annotated[str, 1] = "", *c: Any) -> Optional["Box"]: ...


print(get_type_hints(f))
print(get_type_hints(f, include_extras=True)["b"])
print(typing.cast(int, "s"), typing.get_overloads(f), typing.is_typeddict(Movie))
for wrong in (lambda: Union[()], lambda: Optional[1, 2], lambda: Stack[int, str], lambda: list[int][str], lambda: Literal[1](), lambda: Any()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
typing.reveal_type
print(typing.Final, Final[int], typing.Self, typing.TYPE_CHECKING, typing.assert_type(1, int))
try:
    typing.assert_never(1)
except AssertionError as error:
    print(error)
#| True False
#| Protocols with non-method members don't support issubclass(). Non-method members: 'size'.
#| Protocols cannot be instantiated
#| Instance and class checks can only be used with @runtime_checkable protocols
#| 5 __main__.UserId <class 'int'>
#| __main__.Stack[int] <class '__main__.Stack'> (<class 'str'>, list[int]) () (~T,)
#| int | None int | str int | None typing.Literal['a', 1] typing.Callable[[int], str] typing.Annotated[int, 'meta'] typing.ClassVar[int]
#| True True ([<class 'int'>, <class 'str'>], <class 'bool'>)
#| {'name': 'x', 'year': 1} frozenset({'year'}) frozenset({'name'}) False {'year': 3}
#| P(x=1, y=0) {'y': 0} {'x': <class 'int'>, 'y': <class 'int'>} P(x=1, y=4) {'x': 2, 'y': 0}
#| {'a': list[int], 'b': <class 'str'>, 'c': typing.Any, 'return': __main__.Box | None}
#| typing.Annotated[str, 1]
#| s [] True
#| Cannot take a Union of no types.
#| typing.Optional requires a single type. Got (1, 2).
#| Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
#| list[int] is not a generic class
#| Cannot instantiate typing.Literal
#| Any cannot be instantiated
#| typing.Final typing.Final[int] typing.Self False 1
#| Expected code to be unreachable, but got: 1
