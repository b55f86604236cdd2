"""Abstract base classes."""


def abstractmethod(funcobj):
    """Marks a method that subclasses must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class ABCMeta(type):
    """Metaclass of classes that know which of their methods are abstract and which classes stand in for them."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _find_abstract(cls, namespace)
        cls._abc_registry = []
        return cls

    def register(cls, subclass):
        """Lets another class count as a subclass."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if subclass not in cls._abc_registry and not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            global _registered
            _registered += 1
            cls._abc_registry.append(subclass)
            # Patterns of sequences and mappings look for it.
            flags = getattr(cls, "__abc_tpflags__", 0)
            if flags and not getattr(subclass, "__abc_tpflags__", 0) and not subclass.__module__ == "builtins":
                subclass.__abc_tpflags__ = flags
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        if cls.__subclasscheck__(subclass):
            return True
        actual = type(instance)
        return actual is not subclass and cls.__subclasscheck__(actual)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return answer
        if cls in subclass.__mro__:
            return True
        for known in cls._abc_registry:
            if issubclass(subclass, known):
                return True
        for known in type.__subclasses__(cls):
            if issubclass(subclass, known):
                return True
        return False


def _find_abstract(cls, namespace):
    names = [name for name, value in namespace.items() if getattr(value, "__isabstractmethod__", False)]
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            value = getattr(cls, name, None)
            if getattr(value, "__isabstractmethod__", False) and name not in names:
                names.append(name)
    cls.__abstractmethods__ = frozenset(names)


def update_abstractmethods(cls):
    """Computes again which methods are abstract, after a class was changed."""
    if hasattr(cls, "__abstractmethods__"):
        names = set()
        for base in cls.__bases__:
            for name in getattr(base, "__abstractmethods__", ()):
                if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                    names.add(name)
        for name, value in cls.__dict__.items():
            if getattr(value, "__isabstractmethod__", False):
                names.add(name)
        cls.__abstractmethods__ = frozenset(names)
    return cls


class ABC(metaclass=ABCMeta):
    """Base of classes that want `ABCMeta` as their metaclass."""

    __slots__ = ()


class abstractclassmethod(classmethod):
    """An abstract class method, of old."""

    __isabstractmethod__ = True


class abstractstaticmethod(staticmethod):
    """An abstract static method, of old."""

    __isabstractmethod__ = True


class abstractproperty(property):
    """An abstract property, of old."""

    __isabstractmethod__ = True


_registered = 0


def get_cache_token():
    """A number that is another after each `register`."""
    return _registered
