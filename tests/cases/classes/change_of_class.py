# Assigning __class__: to a class of the same layout.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B " + str(self.__dict__)


class S:
    __slots__ = ("x",)


a = A()
a.v = 1
a.__class__ = B
print(a.who(), type(a).__name__, isinstance(a, B))
tell(lambda: setattr(a, "__class__", S))
tell(lambda: setattr(a, "__class__", 5))
tell(lambda: setattr(5, "__class__", A))
tell(lambda: setattr(a, "__class__", int))
tell(lambda: delattr(a, "__class__"))
a.__dict__ = {"z": 26}
print(a.z, a.who())
tell(lambda: setattr(a, "__dict__", 5))
#| B {'v': 1} B True
#| TypeError: __class__ assignment: 'S' object layout differs from 'B'
#| TypeError: __class__ must be set to a class, not 'int' object
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: can't delete __class__ attribute
#| 26 B {'z': 26}
#| TypeError: __dict__ must be set to a dictionary, not a 'int'
