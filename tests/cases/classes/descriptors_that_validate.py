# Descriptors: validation, lazy attributes, methods that bind, __set_name__, deletion, data against instance.

class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)
        delattr(obj, self.name)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        print("computing")
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age

    @Lazy
    def label(self):
        return f"{self.name} ({self.age})"


p = Person("Ann", 30)
print(p.label, p.label, p.__dict__, type(Person.name).__name__)
try:
    p.age = "old"
except TypeError as error:
    print(error)
del p.age
try:
    p.age
except AttributeError as error:
    print(error)
p.__dict__["name"] = "shadow"
print(p.name)


class Bound:
    def __get__(self, obj, owner):
        return lambda *args: (obj is not None, owner.__name__, args)


class User:
    call = Bound()
    __len__ = Bound()


print(User().call(1), User.call(2))
try:
    print(len(User()))
except TypeError as error:
    print(error)


class Once:
    def __set__(self, obj, value):
        raise AttributeError("read only")


class Fixed:
    x = Once()


f = Fixed()
try:
    f.x = 1
except AttributeError as error:
    print(error)
print(type(f.x).__name__)
f.__dict__["x"] = 5
print(f.x)


def fn(self, a):
    return self, a


print(fn.__get__(1)(2), fn.__get__(None, int) is fn, type(fn.__get__(1)), classmethod(fn).__get__(None, int)(3), staticmethod(fn).__get__(1)(4, 5))
print(property(lambda self: 42).__get__(7), type(property().fget))
#| named Person name
#| named Person age
#| computing
#| Ann (30) Ann (30) {'_name': 'Ann', '_age': 30, 'label': 'Ann (30)'} Typed
#| age must be int, not str
#| delete _age
#| 'Person' object has no attribute '_age'
#| Ann
#| (True, 'User', (1,)) (False, 'User', (2,))
#| 'tuple' object cannot be interpreted as an integer
#| read only
#| Once
#| 5
#| (1, 2) True <class 'method'> (<class 'int'>, 3) (4, 5)
#| 42 <class 'NoneType'>
