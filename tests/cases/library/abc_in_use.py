# abc: abstract methods and properties, registration, subclass hooks, partial implementations.

from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Mapping, MutableSequence, Sequence, Sized


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    def describe(self):
        return f"{self.name}: {self.area()}"


for bases in ({}, {"area": lambda s: 1}, {"area": lambda s: 1, "name": "n"}):
    try:
        type("Half", (Shape,), bases)()
    except TypeError as error:
        print(error)


class Square(Shape):
    name = "square"

    def __init__(self, side=2):
        self.side = side

    def area(self):
        return self.side**2

    @classmethod
    def make(cls):
        return cls(3)


print(Square.make().describe(), sorted(Shape.__abstractmethods__), Square.__abstractmethods__, isinstance(Square(), Shape))


class Duck(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, "quack") else NotImplemented


class Mallard:
    quack = None


print(issubclass(Mallard, Duck), isinstance(Mallard(), Duck), issubclass(int, Duck))


@Shape.register
class Registered:
    pass


print(issubclass(Registered, Shape), isinstance(Registered(), Shape), Shape in Registered.__mro__)
Duck.register(int)
print(issubclass(bool, Duck))
for cls in (list, dict, str, set, int, range, bytes, type(iter([])), type(lambda: 0)):
    print(cls.__name__, *(int(issubclass(cls, a)) for a in (Sequence, MutableSequence, Mapping, Iterable, Sized, Hashable, Callable)))


class Deck(Sequence):
    def __init__(self, *cards):
        self.cards = cards

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]


d = Deck("a", "b", "c", "b")
print(d.index("b"), d.count("b"), "c" in d, list(reversed(d)), list(d), d[1:])
try:
    Sequence()
except TypeError as error:
    print(error)
try:
    d.index("zzz")
except ValueError as error:
    print(repr(error))


class Low(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


m = Low({"a": 1})
print(m["A"], "A" in m, m.get("Z", 0), list(m.items()), m == {"a": 1}, dict(m))
#| Can't instantiate abstract class Half without an implementation for abstract methods 'area', 'make', 'name'
#| Can't instantiate abstract class Half without an implementation for abstract methods 'make', 'name'
#| Can't instantiate abstract class Half without an implementation for abstract method 'make'
#| square: 9 ['area', 'make', 'name'] frozenset() True
#| True True False
#| True True False
#| True
#| list 1 1 0 1 1 0 0
#| dict 0 0 1 1 1 0 0
#| str 1 0 0 1 1 1 0
#| set 0 0 0 1 1 0 0
#| int 0 0 0 0 0 1 0
#| range 1 0 0 1 1 1 0
#| bytes 1 0 0 1 1 1 0
#| list_iterator 0 0 0 1 0 1 0
#| function 0 0 0 0 0 1 1
#| 1 2 True ['b', 'c', 'b', 'a'] ['a', 'b', 'c', 'b'] ('b', 'c', 'b')
#| Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
#| ValueError()
#| 1 True 0 [('a', 1)] True {'a': 1}
