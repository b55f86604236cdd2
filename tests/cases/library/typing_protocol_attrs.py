from typing import Protocol, runtime_checkable
@runtime_checkable
class IBox(Protocol):
    x1: float
    y1: int
class Fwd(Protocol):
    a: Later
    def f(self) -> Later: ...
class Q:
    x1 = 1; y1 = 2
print(isinstance(Q(), IBox), sorted(IBox.__protocol_attrs__), sorted(Fwd.__protocol_attrs__))
try: Fwd.__annotations__
except NameError as e: print(e)
try: issubclass(Q, IBox)
except TypeError as e: print(e)
#| True ['x1', 'y1'] ['a', 'f']
#| name 'Later' is not defined
#| Protocols with non-method members don't support issubclass(). Non-method members: 'x1', 'y1'.
