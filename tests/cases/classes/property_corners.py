# property: getters, setters, deleters, copies, inheritance, doc strings, abstract ones, messages.
class Celsius:
    def __init__(self, degrees=0):
        self._degrees = degrees

    @property
    def degrees(self):
        """Degrees Celsius."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleted")
        self._degrees = None

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32

    write_only = property(None, lambda self, value: setattr(self, "_degrees", value), None, "Only written.")
    nothing = property()


c = Celsius(100)
c.degrees = 50
print(c.degrees, c.fahrenheit, Celsius.degrees.__doc__, Celsius.write_only.__doc__, type(Celsius.degrees).__name__)
c.write_only = 7
print(c._degrees)
del c.degrees


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: setattr(c, "degrees", -300))
attempt(lambda: setattr(c, "fahrenheit", 1))
attempt(lambda: delattr(c, "fahrenheit"))
attempt(lambda: c.write_only)
attempt(lambda: delattr(c, "write_only"))
attempt(lambda: c.nothing)
attempt(lambda: setattr(c, "nothing", 1))
attempt(lambda: c.fahrenheit)
print(Celsius.degrees.fget(Celsius(3)), Celsius.fahrenheit.fset, Celsius.degrees.fdel is not None, Celsius.degrees.__name__, Celsius.nothing.fget)


class Kelvin(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return self._degrees + 273.15

    @property
    def fahrenheit(self):
        return "K" + str(super().fahrenheit)


k = Kelvin(0)
k.degrees = 10
print(k.degrees, k.fahrenheit)


class Lazy:
    @property
    def value(self):
        raise AttributeError("inside")

    def __getattr__(self, name):
        return f"fallback for {name}"


print(Lazy().value)


class Broken:
    @property
    def value(self):
        return self.missing


attempt(lambda: Broken().value)


class Sub(property):
    """A kind of property."""

    def __get__(self, instance, owner=None):
        return "sub:" + str(super().__get__(instance, owner)) if instance is not None else self


class Uses:
    @Sub
    def x(self):
        return 1

    @x.setter
    def x(self, value):
        print("x set", value)


u = Uses()
u.x = 5
print(u.x, type(Uses.x).__name__)
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: property(fget=3).__get__(1))
attempt(lambda: property(lambda self: 1).__set__(1, 2))
attempt(lambda: setattr(Celsius.degrees, "fget", 1))


class Named:
    @property
    def a(self):
        return 1
    b = a


attempt(lambda: setattr(Named(), "b", 1))
Named.c = property(lambda self: 2)
attempt(lambda: setattr(Named(), "c", 1))


@property
def loose(self):
    return 1


attempt(lambda: loose.__set__(Named(), 1))
attempt(lambda: property(lambda s: 1).__set__(Named(), 1))
#| 50 122.0 Degrees Celsius. Only written. property
#| 7
#| deleted
#| ValueError: below absolute zero
#| AttributeError: property 'fahrenheit' of 'Celsius' object has no setter
#| AttributeError: property 'fahrenheit' of 'Celsius' object has no deleter
#| AttributeError: property 'write_only' of 'Celsius' object has no getter
#| AttributeError: property 'write_only' of 'Celsius' object has no deleter
#| AttributeError: property 'nothing' of 'Celsius' object has no getter
#| AttributeError: property 'nothing' of 'Celsius' object has no setter
#| TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
#| 3 None True degrees None
#| 283.15 K50.0
#| fallback for value
#| AttributeError: 'Broken' object has no attribute 'missing'
#| x set 5
#| sub:1 Sub
#| TypeError: property() takes at most 4 arguments (5 given)
#| TypeError: 'int' object is not callable
#| AttributeError: property '<lambda>' of 'int' object has no setter
#| AttributeError: readonly attribute
#| AttributeError: property 'b' of 'Named' object has no setter
#| AttributeError: property '<lambda>' of 'Named' object has no setter
#| AttributeError: property 'loose' of 'Named' object has no setter
#| AttributeError: property '<lambda>' of 'Named' object has no setter
