# typing at run time: generics, unions, Optional, NamedTuple, Protocol, TypedDict.

import typing as t


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class P(t.NamedTuple):
    x: int
    y: str = "d"
class TD(t.TypedDict, total=False):
    a: int
@t.runtime_checkable
class Has(t.Protocol):
    def close(self): ...
T = t.TypeVar("T")
class Box(t.Generic[T]):
    pass
tell(lambda: P(1))
tell(lambda: P(1)._asdict())
tell(lambda: TD(a=1))
tell(lambda: t.Optional[int])
tell(lambda: t.Union[int, str])
tell(lambda: t.Union[int, int])
tell(lambda: t.List[int])
tell(lambda: t.Dict[str, t.Any])
tell(lambda: t.Callable[[int], str])
tell(lambda: t.get_origin(t.List[int]))
tell(lambda: t.get_args(dict[str, int]))
tell(lambda: Box[int])
tell(lambda: Box[int]() .__class__)
tell(lambda: isinstance(open, Has))
tell(lambda: isinstance(5, t.Union[int, str]))
tell(lambda: t.cast(int, "x"))
tell(lambda: t.get_type_hints(P))
tell(lambda: t.Literal[1, "a"])
tell(lambda: t.Final[int])
tell(lambda: t.ClassVar[int])
tell(lambda: t.Any)
tell(lambda: t.NoReturn)
tell(lambda: T)
tell(lambda: t.TypeVar("B", bound=int).__bound__)
tell(lambda: Box[int, str])
tell(lambda: isinstance([], t.List[int]))
tell(lambda: t.Annotated[int, "m"])
tell(lambda: t.NewType("U", int)(5))
tell(lambda: t.assert_never(5))
tell(lambda: t.Tuple[int, ...])
tell(lambda: TD.__total__)
tell(lambda: t.reveal_type(5))
#| P(x=1, y='d')
#| {'x': 1, 'y': 'd'}
#| {'a': 1}
#| int | None
#| int | str
#| <class 'int'>
#| typing.List[int]
#| typing.Dict[str, typing.Any]
#| typing.Callable[[int], str]
#| <class 'list'>
#| (<class 'str'>, <class 'int'>)
#| __main__.Box[int]
#| <class '__main__.Box'>
#| False
#| True
#| 'x'
#| {'x': <class 'int'>, 'y': <class 'str'>}
#| typing.Literal[1, 'a']
#| typing.Final[int]
#| typing.ClassVar[int]
#| typing.Any
#| typing.NoReturn
#| ~T
#| <class 'int'>
#| TypeError: Too many arguments for <class '__main__.Box'>; actual 2, expected 1
#| TypeError: Subscripted generics cannot be used with class and instance checks
#| typing.Annotated[int, 'm']
#| 5
#| AssertionError: Expected code to be unreachable, but got: 5
#| typing.Tuple[int, ...]
#| False
#| 5
