# sys.getsizeof of instances: with a dictionary, with slots, of built-in kinds.
import sys


class Plain:
    pass


class Slots0:
    __slots__ = ()


class Slots2:
    __slots__ = ("a", "b")


class Weak:
    __slots__ = ("a", "__weakref__")


class Both(Slots2):
    pass


class OfList(list):
    pass


class OfInt(int):
    pass


for kind in (object, Plain, Slots0, Slots2, Weak, Both, OfList, OfInt):
    print(kind.__name__, sys.getsizeof(kind()))
#| object 16
#| Plain 48
#| Slots0 32
#| Slots2 48
#| Weak 56
#| Both 64
#| OfList 72
#| OfInt 60
