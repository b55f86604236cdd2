# abc: abstract methods, properties, registration, hooks.
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        return 0

    @property
    @abc.abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name} {self.area()}"


class Half(Shape):
    def area(self):
        return super().area() + 1


class Full(Half):
    name = "full"


print(Full().describe(), Shape.__abstractmethods__ == {"area", "name"}, sorted(Half.__abstractmethods__))
for kind in (Shape, Half):
    try:
        kind()
    except TypeError as error:
        print(error)


@Shape.register
class Stranger:
    pass


class Sized(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "size") or NotImplemented


print(isinstance(Stranger(), Shape), issubclass(Stranger, Shape), Shape in Stranger.__mro__, issubclass(type("X", (), {"size": 1}), Sized), issubclass(int, Sized))
#| full 1 True ['name']
#| Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
#| Can't instantiate abstract class Half without an implementation for abstract method 'name'
#| True True False True False
