from typing import *
import typing
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: List['A']); t(lambda: Optional['A']); t(lambda: Union['A', int]); t(lambda: List['A'].__args__); t(lambda: ForwardRef('x')); t(lambda: ForwardRef('x', module='m')); t(lambda: ForwardRef('x')==ForwardRef('x')); t(lambda: ForwardRef(1)); t(lambda: type(ForwardRef('x')))
t(lambda: get_type_hints(f)); 
class N:
    nxt: Optional['N'] = None
    kids: 'List[N]'
t(lambda: get_type_hints(N)); t(lambda: N.__annotations__)
t(lambda: Dict[str, 'N'])
t(lambda: List[None]); t(lambda: Dict[str, None]); t(lambda: Callable[[int, 'A'], None]); t(lambda: Tuple[()]); t(lambda: Tuple['A', ...]); t(lambda: Literal['a', None]); t(lambda: Annotated['A', 'x']); t(lambda: ClassVar['A']); t(lambda: Type['A']); t(lambda: Optional[None]); t(lambda: Union[int, None, 'A', str])
T = TypeVar('T')
class Box(Generic[T]): pass
t(lambda: Box['A']); t(lambda: Box[None]); t(lambda: Iterator['A']); t(lambda: Final['A']); t(lambda: Callable[..., 'A']); t(lambda: get_args(Optional['A'])); t(lambda: list['A']); t(lambda: get_args(Callable[[int], str]))
#| typing.List[ForwardRef('A')]
#| ForwardRef('A') | None
#| ForwardRef('A') | int
#| (ForwardRef('A'),)
#| ForwardRef('x')
#| ForwardRef('x', module='m')
#| True
#| TypeError Forward reference must be a string -- got 1
#| <class 'annotationlib.ForwardRef'>
#| NameError name 'f' is not defined
#| {'nxt': __main__.N | None, 'kids': typing.List[__main__.N]}
#| {'nxt': ForwardRef('N') | None, 'kids': 'List[N]'}
#| typing.Dict[str, ForwardRef('N')]
#| typing.List[NoneType]
#| typing.Dict[str, NoneType]
#| typing.Callable[[int, ForwardRef('A')], NoneType]
#| typing.Tuple[()]
#| typing.Tuple[ForwardRef('A'), ...]
#| typing.Literal['a', None]
#| typing.Annotated[ForwardRef('A', is_class=True), 'x']
#| typing.ClassVar[ForwardRef('A', is_class=True)]
#| typing.Type[ForwardRef('A')]
#| <class 'NoneType'>
#| int | None | ForwardRef('A') | str
#| __main__.Box[ForwardRef('A')]
#| __main__.Box[NoneType]
#| typing.Iterator[ForwardRef('A')]
#| typing.Final[ForwardRef('A', is_class=True)]
#| typing.Callable[..., ForwardRef('A')]
#| (ForwardRef('A'), <class 'NoneType'>)
#| list['A']
#| ([<class 'int'>], <class 'str'>)
