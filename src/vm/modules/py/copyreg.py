"""How objects are taken apart for `pickle` and `copy`."""

dispatch_table = {}
_extension_registry, _inverted_registry, _extension_cache = {}, {}, {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


def add_extension(module, name, code):
    _extension_registry[module, name] = code
    _inverted_registry[code] = module, name


pickle(complex, lambda c: (complex, (c.real, c.imag)), complex)


_BASES = (int, float, str, bytes, tuple, complex)


def _slotnames(cls):
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                stripped = base.__name__.lstrip("_")
                name = f"_{stripped}{name}" if stripped else name
            names.append(name)
    return names


def _getstate(obj):
    """What `object.__getstate__` gives."""
    slots = {name: getattr(obj, name) for name in _slotnames(type(obj)) if hasattr(obj, name)}
    plain = getattr(obj, "__dict__", None) or None
    plain = plain and dict(plain)
    return (plain, slots) if slots else plain


def _reduce_ex_(obj, protocol, /):
    """What `object.__reduce_ex__` gives: the class's own `__reduce__` first."""
    own = type(obj).__reduce__
    if own is not object.__reduce__:
        return own(obj)
    return _reduce(obj, protocol)


def _reduce(obj, protocol=0, /):
    kind = type(obj)
    if isinstance(obj, BaseException):
        return (kind, obj.args, obj.__dict__) if obj.__dict__ else (kind, obj.args)
    if kind is range or kind is slice:
        return kind, (obj.start, obj.stop, obj.step)
    name = kind.__name__
    if kind.__module__ == "builtins" and hasattr(obj, "__next__"):
        if name.endswith("iterator") or name == "reversed":
            return iter, (list(obj),), 0
    if name == "GenericAlias":
        return kind, (obj.__origin__, obj.__args__)
    if name == "method":
        return getattr, (obj.__self__, obj.__func__.__name__)
    if kind is memoryview:
        raise TypeError("cannot pickle memoryview objects")
    if kind.__module__ in ("builtins", "_io", "weakref", "_thread", "itertools") and kind not in (object, *_BASES, *_FILLED):
        if kind.__module__ == "_io":
            raise TypeError(f"cannot pickle '{kind.__name__}' instances")
        shown = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        raise TypeError(f"cannot pickle {shown!r} object")
    base = next((base for base in (*_BASES, *_FILLED) if isinstance(obj, base)), None)
    if protocol < 2:
        if kind.__getstate__ is object.__getstate__ and _slotnames(kind):
            raise TypeError(
                f"a class that defines __slots__ without defining __getstate__ cannot be pickled with protocol {protocol}")
        args = (kind, object, None) if base is None else (kind, base, base(obj))
        state = obj.__getstate__()
        return (_reconstructor, args, state) if state else (_reconstructor, args)
    more = getattr(kind, "__getnewargs_ex__", None)
    if more is not None:
        args, kwargs = more(obj)
        function, args = (__newobj_ex__, (kind, args, kwargs)) if kwargs else (__newobj__, (kind, *args))
    else:
        own = getattr(kind, "__getnewargs__", None)
        args = () if own is None else own(obj)
        if own is None and base in _BASES:
            args = (base(obj),)
        function, args = __newobj__, (kind, *args)
    items = iter(obj) if isinstance(obj, list) else None
    entries = iter(dict.items(obj)) if isinstance(obj, dict) else None
    if base in (set, frozenset, bytearray):
        parts = (bytes(obj),) if base is bytearray else (list(obj),)
        return kind, parts, obj.__getstate__()
    return function, args, obj.__getstate__(), items, entries


_FILLED = (list, dict, set, frozenset, bytearray)
