# Properties with setters and deleters, slots, cached values, class and static methods, inheritance of each.

class Temperature:
    __slots__ = ("_celsius", "__dict__")
    scale = "C"

    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("reset")
        self._celsius = 0

    fahrenheit = property(lambda self: self._celsius * 9 / 5 + 32, doc="Other degrees.")

    @classmethod
    def from_fahrenheit(cls, f):
        return cls((f - 32) * 5 / 9)

    @staticmethod
    def valid(c):
        return c >= -273.15


t = Temperature(25)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__, Temperature.from_fahrenheit(212).celsius, Temperature.valid(-300), t.valid(0))
t.celsius += 5
t.extra = 1
print(t.celsius, t.__dict__, Temperature.__slots__)
del t.celsius
print(t.celsius)
for wrong in (lambda: setattr(t, "celsius", -300), lambda: setattr(t, "fahrenheit", 1), lambda: delattr(t, "fahrenheit"), lambda: t.missing, lambda: Temperature.celsius.fset(5, 1), lambda: delattr(t, "nothing"), lambda: Temperature.missing):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)


class Kelvin(Temperature):
    __slots__ = ()

    @Temperature.celsius.getter
    def celsius(self):
        return super().celsius + 273.15

    @property
    def fahrenheit(self):
        return "cold"


k = Kelvin(0)
k.celsius = 10
print(k.celsius, k.fahrenheit, Kelvin.from_fahrenheit(32).celsius, type(Kelvin.from_fahrenheit(0)).__name__)


class Slotted:
    __slots__ = ["a", "b"]


s = Slotted()
s.a = 1
for wrong in (lambda: s.b, lambda: setattr(s, "c", 1), lambda: s.__dict__, lambda: type("T", (Slotted, type("U", (), {"__slots__": ["z"]})), {}), lambda: type("V", (), {"__slots__": ["x"], "x": 1}), lambda: type("W", (), {"__slots__": ["1x"]})):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
print(Slotted.a, Slotted.a.__get__(s), hasattr(s, "b"), isinstance(Slotted.a, type(Slotted.b)))
#| 25 77.0 Degrees. Other degrees. 100.0 False True
#| 30 {'extra': 1} ('_celsius', '__dict__')
#| reset
#| 0
#| ValueError -300 is below absolute zero
#| AttributeError property 'fahrenheit' of 'Temperature' object has no setter
#| AttributeError property 'fahrenheit' of 'Temperature' object has no deleter
#| AttributeError 'Temperature' object has no attribute 'missing'
#| AttributeError 'int' object has no attribute '_celsius' and no __dict__ for setting new attributes
#| AttributeError 'Temperature' object has no attribute 'nothing'
#| AttributeError type object 'Temperature' has no attribute 'missing'
#| 283.15 cold 273.15 Kelvin
#| AttributeError 'Slotted' object has no attribute 'b'
#| AttributeError 'Slotted' object has no attribute 'c' and no __dict__ for setting new attributes
#| AttributeError 'Slotted' object has no attribute '__dict__'
#| TypeError multiple bases have instance lay-out conflict
#| ValueError 'x' in __slots__ conflicts with class variable
#| TypeError __slots__ must be identifiers
#| <member 'a' of 'Slotted' objects> 1 False True
