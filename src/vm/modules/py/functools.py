"""Functions that work on functions."""

from _functools import Placeholder, _lru_cache_wrapper, cmp_to_key, partial, reduce

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
        if isinstance(func, partialmethod):
            args, keywords = (*func.args, *args), {**func.keywords, **keywords}
            func = func.func
        if not callable(func) and getattr(func, "__get__", None) is None:
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        self.func, self.args, self.keywords = func, args, keywords

    __class_getitem__ = classmethod(type(list[int]))

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args), *[f"{name}={value!r}" for name, value in self.keywords.items()]]
        return f"functools.partialmethod({', '.join(parts)})"

    def __get__(self, obj, cls=None):
        function = self.func
        if isinstance(function, (classmethod, staticmethod)) or obj is not None:
            bound = function.__get__(obj, cls) if hasattr(function, "__get__") else partial(function, obj)
            return partial(bound, *self.args, **self.keywords)

        def method(self_, /, *args, **keywords):
            return self.func(self_, *self.args, *args, **{**self.keywords, **keywords})

        return method


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
    if not callable(function):
        raise TypeError("the first argument must be callable")
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
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

    __class_getitem__ = classmethod(type(list[int]))

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
        for base in _order(cls, registry):
            if base in registry:
                return registry[base]

    def register(cls, func=None):
        if _is_dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            func = cls
            if not getattr(func, "__annotations__", {}):
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            from typing import get_type_hints
            name, cls = next(iter(get_type_hints(func).items()))
            if not _is_dispatchable(cls):
                kind = "not all arguments are classes" if hasattr(cls, "__args__") else "is not a class"
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} {kind}.")
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
    wrapper._clear_cache = lambda: None
    update_wrapper(wrapper, func)
    return wrapper


def _is_dispatchable(cls):
    if isinstance(cls, type):
        return True
    return type(cls) is type(int | str) and all(isinstance(part, type) for part in cls.__args__)


def _order(cls, registry):
    """The classes an implementation is looked for in: abstract bases come after the last class they are bases of."""
    mro = list(cls.__mro__)
    for known in registry:
        if known in mro or not issubclass(cls, known) or not hasattr(known, "__mro__"):
            continue
        at = max((at for at, base in enumerate(mro[:-1]) if issubclass(base, known)), default=-1) + 1
        # The narrower of two abstract classes comes first.
        while at < len(mro) - 1 and mro[at] not in cls.__mro__ and issubclass(mro[at], known):
            at += 1
        if at < len(mro) - 1 and mro[at] not in cls.__mro__ and not issubclass(known, mro[at]):
            raise RuntimeError(f"Ambiguous dispatch: {mro[at]} or {known}")
        mro.insert(at, known)
    return mro


class singledispatchmethod:
    """A method whose implementation is chosen by the type of its first argument."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        name = getattr(self.func, "__name__", "singledispatchmethod method")
        method.register = self.register
        update_wrapper(method, self.func)
        return method
