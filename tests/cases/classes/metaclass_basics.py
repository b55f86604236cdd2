# Metaclasses: __new__, __init__, __call__ and __prepare__ in their order.
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwds):
        print("prepare", name, kwds)
        return {"prepared": True}

    def __new__(mcs, name, bases, namespace, **kwds):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")))
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwds):
        print("init", name, kwds)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def shout(cls):
        return cls.__name__.upper()


class Thing(metaclass=Meta, option=1):
    def __init__(self, x):
        self.x = x


class Child(Thing):
    pass


print(Thing(5).x, Child.shout(), type(Child).__name__, Thing.prepared, isinstance(Thing, Meta))
try:
    Thing(1).shout()
except AttributeError as error:
    print(error)
#| prepare Thing {'option': 1}
#| new Thing ['prepared']
#| init Thing {'option': 1}
#| prepare Child {}
#| new Child ['prepared']
#| init Child {}
#| call Thing (5,)
#| 5 CHILD Meta True True
#| call Thing (1,)
#| 'Thing' object has no attribute 'shout'
