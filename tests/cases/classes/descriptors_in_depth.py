# Descriptors: data and non-data, order of look-up, deletion, on classes and metaclasses, errors.
class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("named", owner.__name__, name)

    def __get__(self, instance, owner):
        if instance is None:
            return f"{owner.__name__}.{self.name} on the class"
        return instance.__dict__.get("_" + self.name, "unset")

    def __set__(self, instance, value):
        print("set", self.name, value)
        instance.__dict__["_" + self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        del instance.__dict__["_" + self.name]


class NonData:
    def __get__(self, instance, owner=None):
        return "from descriptor"


class ReadOnly:
    def __get__(self, instance, owner):
        return 42

    def __set__(self, instance, value):
        raise AttributeError("read-only")


class OnlySet:
    def __set__(self, instance, value):
        instance.__dict__["only"] = value + 1


class Holder:
    d = Data()
    n = NonData()
    r = ReadOnly()
    only = OnlySet()


h = Holder()
print(h.d, Holder.d)
h.d = 5
print(h.d, h.__dict__)
h.__dict__["d"] = "shadow"
print(h.d)
del h.d
print(h.d, h.n, Holder.n)
h.n = "own"
print(h.n)
del h.n
print(h.n, h.r, type(h.only).__name__)
h.only = 1
print(h.only)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: setattr(h, "r", 1))
attempt(lambda: delattr(h, "r"))
attempt(lambda: delattr(h, "d"))
attempt(lambda: delattr(h, "only"))
attempt(lambda: Data().__get__(h))
Holder.late = late = Data()
attempt(lambda: h.late)
Holder.d = "replaced"
print(h.d)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(self.name) from None

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age


p = Person("Ann", 5)
print(p.name, p.age, vars(p), Person.age.kind)
attempt(lambda: Person("Ann", "5"))
attempt(lambda: setattr(p, "name", None))
print(hasattr(Person.__new__(Person), "age"), getattr(Person.__new__(Person), "age", "default"))


class Meta(type):
    d = Data()


class OfMeta(metaclass=Meta):
    pass


print(OfMeta.d)
attempt(lambda: OfMeta().d)


class Function:
    def f(self):
        return "f"

    g = staticmethod(f)
    k = classmethod(lambda cls: cls.__name__)


x = Function()
print(Function.__dict__["f"].__get__(x, Function)(), Function.f.__get__(None, Function) is Function.f, x.f.__func__ is Function.f, x.f.__self__ is x, x.f is x.f, x.f == x.f, x.k(), Function.__dict__["k"].__get__(None, Function)())
attempt(lambda: Function.__dict__["f"].__get__(None, None))
attempt(lambda: Function.g())
#| named Holder d
#| unset Holder.d on the class
#| set d 5
#| 5 {'_d': 5}
#| 5
#| delete d
#| unset from descriptor from descriptor
#| own
#| from descriptor 42 OnlySet
#| 2
#| AttributeError: read-only
#| AttributeError: __delete__
#| delete d
#| KeyError: '_d'
#| AttributeError: __delete__
#| TypeError: Data.__get__() missing 1 required positional argument: 'owner'
#| AttributeError: 'Data' object has no attribute 'name'
#| shadow
#| Ann 5 {'name': 'Ann', 'age': 5} <class 'int'>
#| TypeError: age must be int, not str
#| TypeError: name must be str, not NoneType
#| False default
#| named Meta d
#| unset
#| AttributeError: 'OfMeta' object has no attribute 'd'
#| f True True True False True Function Function
#| TypeError: __get__(None, None) is invalid
#| TypeError: Function.f() missing 1 required positional argument: 'self'
