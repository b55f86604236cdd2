# Attributes of a class object: __name__, __doc__, __module__, __dict__, __bases__.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Base:
    "the base"


class Child(Base):
    x: int = 5

    def f(self):
        "f's doc"


print(Child.__name__, Child.__doc__, Base.__doc__, Child.__module__, Child.__bases__, list(Child.__dict__), Child.f.__doc__, Child.__annotations__, Child.__firstlineno__, Child.__static_attributes__)
Child.__name__ = "Renamed"
Child.__qualname__ = "A.B"
Child.__doc__ = "new"
print(Child, Child.__doc__, Child().__doc__)
tell(lambda: setattr(Child, "__name__", 5))
tell(lambda: delattr(Child, "__name__"))
tell(lambda: setattr(int, "x", 5))
tell(lambda: setattr(Child, "__dict__", {}))
print(Base.__subclasses__())
#| Child None the base __main__ (<class '__main__.Base'>,) ['__module__', '__firstlineno__', 'x', 'f', '__annotate_func__', '__static_attributes__', '__doc__'] f's doc {'x': <class 'int'>} 13 ()
#| <class '__main__.A.B'> new new
#| TypeError: can only assign string to Renamed.__name__, not 'int'
#| TypeError: cannot delete '__name__' attribute of immutable type 'Renamed'
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| AttributeError: attribute '__dict__' of 'type' objects is not writable
#| [<class '__main__.A.B'>]
