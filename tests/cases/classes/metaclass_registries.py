# Metaclasses in use: registries, singletons, interfaces checked, __prepare__, __call__, keyword arguments.

class Registry(type):
    known = {}

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, kw)
        return {"made_by": mcs.__name__}

    def __new__(mcs, name, bases, namespace, *, tag=None, **kw):
        cls = super().__new__(mcs, name, bases, namespace, **kw)
        if tag:
            mcs.known[tag] = cls
        return cls

    def __init__(cls, name, bases, namespace, **kw):
        super().__init__(name, bases, namespace)
        cls.tag = kw.get("tag")

    def __len__(cls):
        return len(cls.known)

    def __getitem__(cls, tag):
        return cls.known[tag]

    def __iter__(cls):
        return iter(sorted(cls.known))

    def __repr__(cls):
        return f"<{cls.__name__}>"


class Shape(metaclass=Registry):
    pass


class Square(Shape, tag="sq"):
    pass


class Circle(Shape, tag="ci"):
    pass


print(Shape["sq"], len(Shape), list(Shape), Square.made_by, Square.tag, Circle, type(Circle))


class Singleton(type):
    instances = {}

    def __call__(cls, *args, **kw):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args, **kw)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=None):
        print("init", value)
        self.value = value


print(Config(1) is Config(2), Config().value)


class Interface(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if bases:
            missing = [n for n in bases[0].required if n not in ns]
            if missing:
                raise TypeError(f"{name} lacks {', '.join(missing)}")


class Plugin(metaclass=Interface):
    required = ["start", "stop"]


try:
    class Half(Plugin):
        def start(self): ...
except TypeError as error:
    print(error)
try:
    class Mixed(Shape, Config):
        pass
except TypeError as error:
    print(error)
try:
    class Extra(colour="red"):
        pass
except TypeError as error:
    print(error)


class Counted(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        return "quack" in vars(sub)


class Duck(metaclass=Counted):
    pass


class Robot:
    quack = 1


print(isinstance(Robot(), Duck), issubclass(Robot, Duck), isinstance(5, Duck))
print(type("Made", (Shape,), {"x": 1}), type(Registry("R2", (Shape,), {}, tag="r2")), list(Shape))
#| prepare Shape {}
#| prepare Square {'tag': 'sq'}
#| prepare Circle {'tag': 'ci'}
#| <Square> 2 ['ci', 'sq'] Registry sq <Circle> <class '__main__.Registry'>
#| init 1
#| True 1
#| Half lacks stop
#| metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| Extra.__init_subclass__() takes no keyword arguments
#| True True False
#| <Made> <class '__main__.Registry'> ['ci', 'r2', 'sq']
