# Too few or too many arguments of generic classes and aliases.

class S[T]: pass
class G[A,B]: pass
class D[A,B=int]: pass
from typing import *
T=TypeVar("T"); U=TypeVar("U")
class O(Generic[T]): pass
class P(Generic[T,U]): pass
for f in (lambda:S[()],lambda:G[()],lambda:G[int],lambda:D[()],lambda:O[()],lambda:P[()],lambda:P[int],lambda: P[int,T][()], lambda: G[A,B][int] if 0 else G[T,U][int], lambda: G[int,str,int], lambda: List[T][()], lambda:dict[T,U][()]):
    try: print(f())
    except TypeError as e: print(e)
#| Too few arguments for <class '__main__.S'>; actual 0, expected at least 1
#| Too few arguments for <class '__main__.G'>; actual 0, expected at least 1
#| Too few arguments for <class '__main__.G'>; actual 1, expected at least 2
#| Too few arguments for <class '__main__.D'>; actual 0, expected at least 1
#| Too few arguments for <class '__main__.O'>; actual 0, expected at least 1
#| Too few arguments for <class '__main__.P'>; actual 0, expected at least 1
#| Too few arguments for <class '__main__.P'>; actual 1, expected at least 2
#| Too few arguments for __main__.P[int, ~T]; actual 0, expected at least 1
#| Too few arguments for __main__.G[~T, ~U]; actual 1, expected at least 2
#| Too many arguments for <class '__main__.G'>; actual 3, expected 2
#| Too few arguments for typing.List[~T]; actual 0, expected at least 1
#| Too few arguments for dict[~T, ~U]; actual 0, expected at least 1
