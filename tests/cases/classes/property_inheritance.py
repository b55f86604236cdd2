# Properties in subclasses: overriding one accessor, super() through a property.
class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        "the value"
        return self._v

    @v.setter
    def v(self, value):
        self._v = value


class Double(Base):
    @Base.v.getter
    def v(self):
        return super().v * 2


class ReadOnly(Base):
    @property
    def v(self):
        return "fixed"


class Writer(Base):
    @Base.v.setter
    def v(self, value):
        Base.v.fset(self, value * 10)


d, r, w = Double(), ReadOnly(), Writer()
d.v = 5
w.v = 3
print(d.v, w.v, r.v, Base.v.__doc__, Double.v.__doc__, Double.v is Base.v)
try:
    r.v = 1
except AttributeError as error:
    print(error)
try:
    del d.v
except AttributeError as error:
    print(error)
#| 10 30 fixed the value None False
#| property 'v' of 'ReadOnly' object has no setter
#| property 'v' of 'Double' object has no deleter
