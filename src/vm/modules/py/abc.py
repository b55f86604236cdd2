"""Abstract base classes."""

from _weakref import ref as _ref


def abstractmethod(funcobj):
    """Marks a method that subclasses must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class _abc_data:
    """What an abstract base class knows of others: who was registered, and the answers it gave, as weak references."""

    __slots__ = ("registry", "cache", "negative", "version")
    __module__ = "_abc"

    def __init__(self):
        self.registry = {}
        self.forget()

    def forget(self):
        self.cache = set()
        self.negative = set()
        self.version = _registered

    def known(self, subclass):
        """The answer that was given for a class, if there was one that still holds."""
        at = _ref(subclass)
        if at in self.cache:
            return True
        if self.version < _registered:
            self.negative = set()
            self.version = _registered
        return False if at in self.negative else None


class ABCMeta(type):
    """Metaclass of classes that know which of their methods are abstract and which classes stand in for them."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _find_abstract(cls, namespace)
        cls._abc_impl = _abc_data()
        return cls

    def register(cls, subclass):
        """Lets another class count as a subclass."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._abc_impl.registry[_ref(subclass)] = None
            global _registered
            _registered += 1
            # Patterns of sequences and mappings look for it.
            flags = getattr(cls, "__abc_tpflags__", 0)
            if flags and not getattr(subclass, "__abc_tpflags__", 0) and not subclass.__module__ == "builtins":
                subclass.__abc_tpflags__ = flags
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        known = cls._abc_impl.known(subclass)
        if known:
            return True
        actual = type(instance)
        if actual is subclass:
            return cls.__subclasscheck__(subclass) if known is None else False
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(actual)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        data = cls._abc_impl
        answer = data.known(subclass)
        if answer is None:
            answer = cls.__subclasshook__(subclass)
            if answer is NotImplemented:
                answer = cls in subclass.__mro__ or _stands_in(cls, subclass)
            elif not isinstance(answer, bool):
                raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
            (data.cache if answer else data.negative).add(_ref(subclass))
        return answer

    def _abc_registry_clear(cls):
        cls._abc_impl.registry = {}

    def _abc_caches_clear(cls):
        cls._abc_impl.forget()


def _stands_in(cls, subclass):
    for known in list(cls._abc_impl.registry):
        known = known()
        if known is not None and issubclass(subclass, known):
            return True
    return any(issubclass(subclass, known) for known in type.__subclasses__(cls))


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


_registered = 0


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


def get_cache_token():
    """A number that is another after each `register`."""
    return _registered
