# functools.cached_property: when it computes, deleting, slots, names.
from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        "The area."
        print("computing")
        return 3 * self.r ** 2


c = Circle(2)
print(c.__dict__)
print(c.area, c.area, c.__dict__)
c.r = 10
print(c.area)
del c.area
print(c.area)
c.area = 5
print(c.area, Circle.area.__doc__, type(Circle.area).__name__, Circle.area.attrname)
d = Circle(1)
try:
    del d.area
except AttributeError as error:
    print(error)


class Slotted:
    __slots__ = ("x",)

    @cached_property
    def y(self):
        return 1


try:
    Slotted().y
except TypeError as error:
    print(error)


class Nameless:
    pass


Nameless.z = cached_property(lambda self: 1)
try:
    Nameless().z
except TypeError as error:
    print(error)

try:
    class Two:
        a = cached_property(lambda self: 1)
        b = a
except TypeError as error:
    print(error)


class Child(Circle):
    @cached_property
    def area(self):
        return super().area + 1


print(Child(1).area)
#| {'r': 2}
#| computing
#| 12 12 {'r': 2, 'area': 12}
#| 12
#| computing
#| 300
#| 5 The area. cached_property area
#| 'Circle' object has no attribute 'area'
#| No '__dict__' attribute on 'Slotted' instance to cache 'y' property.
#| Cannot use cached_property instance without calling __set_name__ on it.
#| Cannot assign the same cached_property to two different names ('a' and 'b').
#| computing
#| 4
