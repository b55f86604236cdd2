"""Functions that work on functions."""

from _functools import _lru_cache_wrapper as _Cached, cmp_to_key, partial, reduce

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like what it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies `update_wrapper`."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


_missing = object()


class partialmethod:
    """A method with some arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, obj, cls=None):
        function = self.func
        if obj is None:
            return self
        bound = function.__get__(obj, cls) if hasattr(function, "__get__") else partial(function, obj)
        return partial(bound, *self.args, **self.keywords)


class _CacheInfo(tuple):
    """Numbers of hits and misses, and sizes."""

    def __new__(cls, hits, misses, maxsize, currsize):
        return super().__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f"CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})"

    def _asdict(self):
        return dict(zip(("hits", "misses", "maxsize", "currsize"), self))


_CacheInfo.__name__ = _CacheInfo.__qualname__ = "CacheInfo"


def _cached(function, maxsize, typed):
    wrapper = _Cached(function, maxsize, typed)
    wrapper.cache_info = lambda: _CacheInfo(*wrapper._info())
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers the results of the last calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def cache(user_function, /):
    """A decorator that remembers all results."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is computed once and then kept in the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property."
            ) from None
        value = cache.get(self.attrname, _missing)
        if value is _missing:
            value = self.func(instance)
            cache[self.attrname] = value
        return value


def _from(op, answer):
    def method(self, other):
        result = getattr(type(self), op)(self, other)
        return result if result is NotImplemented else answer(self, other, result)

    return method


_CONVERSIONS = {
    "__lt__": [
        ("__gt__", lambda self, other, less: not less and self != other),
        ("__le__", lambda self, other, less: less or self == other),
        ("__ge__", lambda self, other, less: not less),
    ],
    "__le__": [
        ("__ge__", lambda self, other, atmost: not atmost or self == other),
        ("__lt__", lambda self, other, atmost: atmost and self != other),
        ("__gt__", lambda self, other, atmost: not atmost),
    ],
    "__gt__": [
        ("__lt__", lambda self, other, greater: not (greater or self == other)),
        ("__ge__", lambda self, other, greater: greater or self == other),
        ("__le__", lambda self, other, greater: not greater),
    ],
    "__ge__": [
        ("__le__", lambda self, other, atleast: not atleast or self == other),
        ("__gt__", lambda self, other, atleast: atleast and self != other),
        ("__lt__", lambda self, other, atleast: not atleast),
    ],
}


def total_ordering(cls):
    """A class decorator that fills in the comparisons that are missing."""
    roots = {op for op in _CONVERSIONS if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, answer in _CONVERSIONS[root]:
        if name not in roots:
            method = _from(root, answer)
            method.__name__ = name
            setattr(cls, name, method)
    return cls


def singledispatch(func):
    """A function whose implementation is chosen by the type of its first argument."""
    registry = {}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        best = None
        for known in registry:
            if issubclass(cls, known) and (best is None or issubclass(known, best)):
                best = known
        return registry[best]

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda f: register(cls, f)
            func = cls
            hints = getattr(func, "__annotations__", {})
            if not hints:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            cls = next(iter(hints.values()))
        for one in getattr(cls, "__args__", None) or (cls,):
            registry[type(None) if one is None else one] = func
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """A method whose implementation is chosen by the type of its first argument."""

    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        method.register = self.register
        update_wrapper(method, self.func)
        return method


Placeholder = type("_PlaceholderType", (), {"__repr__": lambda self: "Placeholder"})()
