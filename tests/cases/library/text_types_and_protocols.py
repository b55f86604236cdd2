import io, string, textwrap, bisect, heapq, enum, dataclasses, contextlib, typing, abc, types
from dataclasses import dataclass, field
from enum import Enum, auto, IntEnum, Flag
from typing import *
s=io.StringIO(); print('hi',1,file=s); s.write('x'); print(repr(s.getvalue())); s.seek(0); print(s.readline(), s.read())
with contextlib.redirect_stdout(io.StringIO()) as f: print('caught')
print(f.getvalue().strip(), list(io.StringIO('a\nb\n')), io.BytesIO(b'abc').read(2))
print(string.ascii_lowercase, string.Template('$a is ${b} $$').substitute(a=1,b=2), string.capwords('hello big world'))
print(textwrap.dedent('''
    a
      b
    c'''), textwrap.fill('the quick brown fox jumps over the lazy dog', 20), textwrap.shorten('hello world foo bar', 12), textwrap.indent('a\nb','> '))
l=[1,3,5]; bisect.insort(l,4); print(l, bisect.bisect(l,3), bisect.bisect_left(l,3))
h=[5,2,8,1]; heapq.heapify(h); print(h, heapq.heappop(h), h, heapq.nlargest(2,h), list(heapq.merge([1,4],[2,3])))
class Color(Enum):
    RED=1; GREEN=2; BLUE=auto()
print(Color.RED, repr(Color.BLUE), Color(2), Color['RED'].name, list(Color), Color.RED is Color(1), len(Color))
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
print(P(1), P(1,2)==P(1,2), P(1)<P(2), dataclasses.asdict(P(1)), dataclasses.replace(P(1),y=5))
def f(x: int, y: Optional[str] = None) -> List[int]: ...
print(f.__annotations__, Optional[int], Union[int,str], List[int], Dict[str,int], Callable[[int],str], Any, Tuple[int,...], get_type_hints(f))
T=TypeVar('T')
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T): self.items.append(x)
st=Stack[int](); st.push(1); print(st.items, Stack[int], T)
class Pt(NamedTuple):
    x: int
    y: int = 3
print(Pt(1), Pt(1).y, Pt._fields)
class Movie(TypedDict):
    name: str
    year: int
m: Movie = {'name':'x','year':1}; print(m, Movie(name='a',year=2), Movie.__annotations__)
class Drawable(Protocol):
    def draw(self): ...
@runtime_checkable
class Closable(Protocol):
    def close(self): ...
print(isinstance(io.StringIO(), Closable), isinstance(3, Closable))
class A(abc.ABC):
    @abc.abstractmethod
    def go(self): ...
try: A()
except TypeError as e: print(e)
class B(A):
    def go(self): return 1
print(B().go(), isinstance(B(),A), issubclass(B,A))
from collections.abc import Iterable, Mapping, Sequence, Hashable, Callable as C2, Iterator
print(isinstance([],Iterable), isinstance({},Mapping), isinstance((),Sequence), isinstance([],Hashable), isinstance(len,C2), isinstance(iter([]),Iterator), issubclass(dict,Mapping))
class Seq(Sequence):
    def __len__(s): return 3
    def __getitem__(s,i):
        if i<3: return i
        raise IndexError
print(list(Seq()), 2 in Seq(), Seq().index(1), list(reversed(Seq())))
print(types.SimpleNamespace(a=1,b=2), types.FunctionType, types.MappingProxyType({1:2}))
#| 'hi 1\nx'
#| hi 1
#|  x
#| caught ['a\n', 'b\n'] b'ab'
#| abcdefghijklmnopqrstuvwxyz 1 is 2 $ Hello Big World
#|
#| a
#|   b
#| c the quick brown fox
#| jumps over the lazy
#| dog hello [...] > a
#| > b
#| [1, 3, 4, 5] 2 1
#| [2, 5, 8] 1 [2, 5, 8] [8, 5] [1, 2, 3, 4]
#| Color.RED <Color.BLUE: 3> Color.GREEN RED [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] True 3
#| P(x=1, y=0, tags=[]) True True {'x': 1, 'y': 0, 'tags': []} P(x=1, y=5, tags=[])
#| {'x': <class 'int'>, 'y': str | None, 'return': typing.List[int]} int | None int | str typing.List[int] typing.Dict[str, int] typing.Callable[[int], str] typing.Any typing.Tuple[int, ...] {'x': <class 'int'>, 'y': str | None, 'return': typing.List[int]}
#| [1] __main__.Stack[int] ~T
#| Pt(x=1, y=3) 3 ('x', 'y')
#| {'name': 'x', 'year': 1} {'name': 'a', 'year': 2} {'name': <class 'str'>, 'year': <class 'int'>}
#| True False
#| Can't instantiate abstract class A without an implementation for abstract method 'go'
#| 1 True True
#| True True True False True True True
#| [0, 1, 2] True 1 [2, 1, 0]
#| namespace(a=1, b=2) <class 'function'> {1: 2}
