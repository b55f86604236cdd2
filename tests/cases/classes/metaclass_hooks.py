# What a metaclass may do: __prepare__, __new__, __init__, __call__, keywords, attributes of classes.
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"prepared": True}

    def __new__(mcls, name, bases, namespace, **kw):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")), kw)
        return super().__new__(mcls, name, bases, dict(namespace, added=len(namespace)))

    def __init__(cls, name, bases, namespace, flag=None):
        print("init", cls.__name__, flag)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)

    def __iter__(cls):
        return iter("members")

    def __len__(cls):
        return 7

    def __getattr__(cls, name):
        if name.startswith("dynamic"):
            return name.upper()
        raise AttributeError(f"no {name} in {cls.__name__}")

    def __contains__(cls, item):
        return item == "x"

    def __repr__(cls):
        return f"<class of Meta {cls.__name__}>"

    @property
    def both(cls):
        return "property of the metaclass"


class Base(metaclass=Meta, flag="on"):
    x = 1

    def __init__(self, a=0):
        self.a = a


class Child(Base):
    y = 2


print(Base(3).a, Child(a=4).a, Child.prepared, Child.added > 0, type(Child) is Meta)
print(list(Child), len(Base), Base.dynamic_thing, "x" in Base, Base, repr(Child), Base.both)
for action in (lambda: Base.nothing, lambda: Base().both, lambda: Base().dynamic_thing, lambda: len(Base())):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    pass


print(Config() is Config())


def function_as_metaclass(name, bases, namespace):
    print("function", name, bases)
    return type(name.upper(), bases, namespace)


class made(metaclass=function_as_metaclass):
    pass


print(made, type(made))
for source in ("class A(metaclass=5): pass", "class A(metaclass=print): pass\nprint(A)", "class A(flag=1): pass", "class A(metaclass=Meta, wrong=1): pass", "class A(metaclass=lambda *a: 3): pass\nprint(A)"):
    try:
        exec(source)
    except Exception as error:
        print(type(error).__name__, error)
#| prepare Base [] {'flag': 'on'}
#| new Base ['prepared', 'x'] {'flag': 'on'}
#| init Base on
#| prepare Child ['Base'] {}
#| new Child ['prepared', 'y'] {}
#| init Child None
#| call Base (3,) {}
#| call Child () {'a': 4}
#| 3 4 True True True
#| ['m', 'e', 'm', 'b', 'e', 'r', 's'] 7 DYNAMIC_THING True <class of Meta Base> <class of Meta Child> property of the metaclass
#| AttributeError no nothing in Base
#| call Base () {}
#| AttributeError 'Base' object has no attribute 'both'
#| call Base () {}
#| AttributeError 'Base' object has no attribute 'dynamic_thing'
#| call Base () {}
#| TypeError object of type 'Base' has no len()
#| True
#| function made ()
#| <class '__main__.made'> <class 'type'>
#| TypeError 'int' object is not callable
#| A () {'__module__': '__main__', '__qualname__': 'A', '__firstlineno__': 1, '__static_attributes__': ()}
#| None
#| TypeError A.__init_subclass__() takes no keyword arguments
#| prepare A [] {'wrong': 1}
#| new A ['prepared'] {'wrong': 1}
#| TypeError Meta.__init__() got an unexpected keyword argument 'wrong'
#| 3
