# What every object has for pickle and copy, and the names that dir tells.

import copyreg


class Plain:
    pass


class Full:
    def __init__(self):
        self.a = 1


class Slots:
    __slots__ = ("x", "y")


class Lists(list):
    pass


class Own:
    def __reduce__(self):
        return Own, ()


class State:
    def __init__(self):
        self.kept, self.left = 1, 2

    def __getstate__(self):
        return {"kept": self.kept}


def tell(do):
    try:
        print(do())
    except TypeError as error:
        print("TypeError:", error)


def shown(parts):
    return [getattr(part, "__name__", part) for part in parts]


slots = Slots()
slots.x = 5
lists = Lists([1, 2])
lists.z = 3
for thing in Full(), State(), slots, object():
    tell(lambda: thing.__getstate__())
for thing in Full(), State(), slots, Own():
    tell(lambda: shown(thing.__reduce_ex__(4)))
    tell(lambda: thing.__reduce_ex__(2)[0] is copyreg.__newobj__)
tell(lambda: shown(lists.__reduce_ex__(2)[:3]) + [list(lists.__reduce_ex__(2)[3])])
tell(lambda: shown(Full().__reduce__()[:1]) + list(Full().__reduce__()[2:]))
tell(lambda: shown(Plain().__reduce_ex__(4)[1:]))
tell(lambda: [hasattr(object, name) for name in ("__reduce__", "__reduce_ex__", "__getstate__", "__doc__")])
print(dir(object))
print(dir(type("Fresh", (), {})()))
print(dir(3))
print(dir([]))
#| {'a': 1}
#| {'kept': 1}
#| (None, {'x': 5})
#| None
#| ['__newobj__', (<class '__main__.Full'>,), {'a': 1}, None, None]
#| True
#| ['__newobj__', (<class '__main__.State'>,), {'kept': 1}, None, None]
#| True
#| ['__newobj__', (<class '__main__.Slots'>,), (None, {'x': 5}), None, None]
#| True
#| ['Own', ()]
#| False
#| ['__newobj__', (<class '__main__.Lists'>,), {'z': 3}, [1, 2]]
#| ['_reconstructor', {'a': 1}]
#| [(<class '__main__.Plain'>,), None, None, None]
#| [True, True, True, True]
#| ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__']
#| ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', '__weakref__']
#| ['__abs__', '__add__', '__and__', '__bool__', '__ceil__', '__class__', '__delattr__', '__dir__', '__divmod__', '__doc__', '__eq__', '__float__', '__floor__', '__floordiv__', '__format__', '__ge__', '__getattribute__', '__getnewargs__', '__getstate__', '__gt__', '__hash__', '__index__', '__init__', '__init_subclass__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__ne__', '__neg__', '__new__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rdivmod__', '__reduce__', '__reduce_ex__', '__repr__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rsub__', '__rtruediv__', '__rxor__', '__setattr__', '__sizeof__', '__str__', '__sub__', '__subclasshook__', '__truediv__', '__trunc__', '__xor__', 'as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'denominator', 'from_bytes', 'imag', 'is_integer', 'numerator', 'real', 'to_bytes']
#| ['__add__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__delitem__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getstate__', '__gt__', '__hash__', '__iadd__', '__imul__', '__init__', '__init_subclass__', '__iter__', '__le__', '__len__', '__lt__', '__mul__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__reversed__', '__rmul__', '__setattr__', '__setitem__', '__sizeof__', '__str__', '__subclasshook__', 'append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
