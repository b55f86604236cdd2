# typing while a program runs: reprs, get_type_hints, origins, aliases, protocols, NewType, overload, cast.
import typing
from typing import (Annotated, Any, Callable, ClassVar, Final, Generic, Literal, NamedTuple, NewType, NoReturn, Optional, ParamSpec, Protocol, Self, TypedDict, TypeVar, Union,
                    cast, get_args, get_origin, get_type_hints, overload, runtime_checkable)

for form in (Any, Optional[int], Union[int, str], Union[int, None], Optional[Union[int, str]], Union[int], Union[int, int], list[int], dict[str, list[int]], Callable[[int], str], Callable[..., Any], Literal[1, "a", None], Annotated[int, "meta"], ClassVar[int], Final[str], typing.List[int], typing.Dict[str, int], tuple[int, ...], tuple[()], type[int], Self, NoReturn, typing.Iterable[int], Literal[1, 1, True]):
    print(form, get_origin(form), get_args(form))
UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__)
T = TypeVar("T", bound=int)
K = TypeVar("K", str, bytes)
P = ParamSpec("P")
print(T, K, P, T.__bound__, K.__constraints__, T.__covariant__, P.args, P.kwargs)


class Box(Generic[T]):
    def __init__(self, item):
        self.item = item


print(Box[int], Box[int](3).item, Box[int].__origin__, Box.__parameters__, Box[T].__parameters__, Box[int](1).__orig_class__)


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


class File:
    def close(self): ...


print(isinstance(File(), Closes), isinstance(5, Closes), issubclass(File, Closes), Closes.__protocol_attrs__ if hasattr(Closes, "__protocol_attrs__") else "")


class Movie(TypedDict, total=False):
    title: str
    year: int


print(Movie(title="x"), Movie.__annotations__, Movie.__total__, Movie.__optional_keys__ == {"title", "year"}, type(Movie(title="a")))


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


print(Point(1), Point(3, -4).norm(), Point._field_defaults, Point.__annotations__, Point(1)._replace(y=5))


class Annotated_:
    a: int
    b: "list[str]"
    c: Optional["Annotated_"] = None
    d: Annotated[int, 5] = 0


print(get_type_hints(Annotated_), get_type_hints(Annotated_, include_extras=True)["d"])
print(cast(int, "not checked"), typing.TYPE_CHECKING, get_type_hints(lambda: 0), typing.get_overloads(print))


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


print(len(typing.get_overloads(f)), f(1), typing.is_typeddict(Movie), typing.assert_type(1, int), typing.reveal_type is not None)
for action in (lambda: isinstance(1, list[int]), lambda: isinstance(1, Any), lambda: isinstance([], typing.List), lambda: Any(), lambda: Box[str, int], lambda: Optional[int, str], lambda: Union[()], lambda: Literal[[]] and "ok", lambda: Generic[int], lambda: typing.assert_never(5), lambda: Closes(), lambda: Movie(1, 2), lambda: isinstance({}, Movie), lambda: ClassVar[int, str], lambda: Annotated[int], lambda: get_type_hints(5), lambda: isinstance(5, Box[int]), lambda: list[int]([1]), lambda: Self[int], lambda: NewType("A", int)("x")):
    try:
        print(action())
    except TypeError as error:
        print("TypeError", error)
    except AssertionError as error:
        print("AssertionError", error)
#| typing.Any None ()
#| int | None <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
#| int | str <class 'typing.Union'> (<class 'int'>, <class 'str'>)
#| int | None <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
#| int | str | None <class 'typing.Union'> (<class 'int'>, <class 'str'>, <class 'NoneType'>)
#| <class 'int'> None ()
#| <class 'int'> None ()
#| list[int] <class 'list'> (<class 'int'>,)
#| dict[str, list[int]] <class 'dict'> (<class 'str'>, list[int])
#| typing.Callable[[int], str] <class 'collections.abc.Callable'> ([<class 'int'>], <class 'str'>)
#| typing.Callable[..., typing.Any] <class 'collections.abc.Callable'> (Ellipsis, typing.Any)
#| typing.Literal[1, 'a', None] typing.Literal (1, 'a', None)
#| typing.Annotated[int, 'meta'] typing.Annotated (<class 'int'>, 'meta')
#| typing.ClassVar[int] typing.ClassVar (<class 'int'>,)
#| typing.Final[str] typing.Final (<class 'str'>,)
#| typing.List[int] <class 'list'> (<class 'int'>,)
#| typing.Dict[str, int] <class 'dict'> (<class 'str'>, <class 'int'>)
#| tuple[int, ...] <class 'tuple'> (<class 'int'>, Ellipsis)
#| tuple[()] <class 'tuple'> ()
#| type[int] <class 'type'> (<class 'int'>,)
#| typing.Self None ()
#| typing.NoReturn None ()
#| typing.Iterable[int] <class 'collections.abc.Iterable'> (<class 'int'>,)
#| typing.Literal[1, True] typing.Literal (1, True)
#| __main__.UserId 5 <class 'int'> UserId
#| ~T ~K ~P <class 'int'> (<class 'str'>, <class 'bytes'>) False P.args P.kwargs
#| __main__.Box[int] 3 <class '__main__.Box'> (~T,) (~T,) __main__.Box[int]
#| True False True {'close'}
#| {'title': 'x'} {'title': <class 'str'>, 'year': <class 'int'>} False True <class 'dict'>
#| Point(x=1, y=0) 7 {'y': 0} {'x': <class 'int'>, 'y': <class 'int'>} Point(x=1, y=5)
#| {'a': <class 'int'>, 'b': list[str], 'c': __main__.Annotated_ | None, 'd': <class 'int'>} typing.Annotated[int, 5]
#| not checked False {} []
#| 2 1 True 1 True
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError typing.Any cannot be used with isinstance()
#| True
#| TypeError Any cannot be instantiated
#| TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
#| TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
#| TypeError Cannot take a Union of no types.
#| ok
#| TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
#| AssertionError Expected code to be unreachable, but got: 5
#| TypeError Protocols cannot be instantiated
#| TypeError dict expected at most 1 argument, got 2
#| TypeError TypedDict does not support instance and class checks
#| TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
#| TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#| TypeError 5 does not have annotations
#| TypeError Subscripted generics cannot be used with class and instance checks
#| [1]
#| TypeError typing.Self is not subscriptable
#| x
