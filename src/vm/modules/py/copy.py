"""Shallow and deep copies."""


class Error(Exception):
    """An object that cannot be copied."""


error = Error

_ATOMS = (
    type(None), int, float, bool, complex, str, bytes, type, range, type(Ellipsis), type(NotImplemented),
    type(lambda: 0), type(len), property,
)


def copy(x):
    """A shallow copy: a new object whose parts are the same."""
    cls = type(x)
    if cls in _ATOMS or cls is tuple or cls is frozenset or cls is slice or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return cls.copy(x)
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    return _rebuild(x, None)


def deepcopy(x, memo=None, _nil=[]):
    """A deep copy: a new object whose parts are copies as well; what is shared stays shared."""
    cls = type(x)
    if cls in _ATOMS:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    if cls is list:
        y = []
        memo[key] = y
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
    elif cls is dict:
        y = {}
        memo[key] = y
        for name, value in x.items():
            y[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        parts = [deepcopy(item, memo) for item in x]
        # A tuple in a cycle has been copied meanwhile.
        if key in memo:
            return memo[key]
        y = x
        for old, new in zip(x, parts):
            if old is not new:
                y = tuple(parts)
                break
    elif issubclass(cls, type):
        y = x
    elif cls is type(copy.__get__(0)):
        y = type(x)(x.__func__, deepcopy(x.__self__, memo))
    else:
        own = getattr(x, "__deepcopy__", None)
        y = own(memo) if own is not None else _rebuild(x, memo)
    if y is not x:
        memo[key] = y
        try:
            memo[id(memo)].append(x)
        except KeyError:
            memo[id(memo)] = [x]
    return y


def _slots(cls):
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


def _rebuild(x, memo):
    """A copy by way of the pickle protocol's hooks, or of the object's attributes and items."""
    cls = type(x)
    deep = memo is not None
    hook = getattr(cls, "__reduce_ex__", None)
    own = getattr(cls, "__reduce__", None)
    if own is not None and own is not getattr(object, "__reduce__", None):
        return _from_reduced(x, x.__reduce__(), memo)
    if hook is not None and hook is not getattr(object, "__reduce_ex__", None):
        return _from_reduced(x, x.__reduce_ex__(4), memo)
    if cls.__module__ in ("_thread", "_io", "itertools") or isinstance(x, _UNCOPIABLE):
        shown = f"itertools.{cls.__name__}" if cls.__module__ == "itertools" else cls.__name__
        raise TypeError(f"cannot pickle {shown!r} object")
    args = ()
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = x.__getnewargs_ex__()
    else:
        kwargs = {}
        if hasattr(cls, "__getnewargs__"):
            args = x.__getnewargs__()
        elif isinstance(x, (int, float, complex, str, bytes, tuple, frozenset)):
            args = (_plain(x),)
        elif isinstance(x, BaseException):
            args = x.args
    if deep and args:
        args = deepcopy(args, memo)
    y = cls(*args) if isinstance(x, BaseException) else cls.__new__(cls, *args, **kwargs)
    if deep:
        memo[id(x)] = y
    if hasattr(cls, "__getstate__") and cls.__getstate__ is not getattr(object, "__getstate__", None):
        state, slots = x.__getstate__(), None
    else:
        state = getattr(x, "__dict__", None)
        slots = {name: getattr(x, name) for name in _slots(cls) if hasattr(x, name)}
        state = dict(state) if state else None
    if deep and state is not None:
        state = deepcopy(state, memo)
    if deep and slots:
        slots = deepcopy(slots, memo)
    if hasattr(y, "__setstate__") and state is not None:
        y.__setstate__(state)
    else:
        if state is not None:
            y.__dict__.update(state)
        if slots:
            for name, value in slots.items():
                setattr(y, name, value)
    if isinstance(x, list):
        for item in list.__iter__(x):
            y.append(deepcopy(item, memo) if deep else item)
    elif isinstance(x, dict):
        for name, value in dict.items(x):
            if deep:
                name, value = deepcopy(name, memo), deepcopy(value, memo)
            y[name] = value
    elif isinstance(x, set):
        for item in set.__iter__(x):
            y.add(deepcopy(item, memo) if deep else item)
    return y


def _plain(x):
    for kind in (int, float, complex, str, bytes, tuple, frozenset):
        if isinstance(x, kind):
            return kind(x)


def _from_reduced(x, reduced, memo):
    if isinstance(reduced, str):
        return x
    deep = memo is not None
    function, args, *rest = reduced
    rest += [None] * (3 - len(rest))
    state, items, pairs = rest[:3]
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    y = function(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for name, value in pairs:
            if deep:
                name, value = deepcopy(name, memo), deepcopy(value, memo)
            y[name] = value
    return y


def replace(obj, /, **changes):
    """A copy with some attributes replaced."""
    cls = obj.__class__
    own = getattr(cls, "__replace__", None)
    if own is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return own(obj, **changes)


def _uncopiable():
    yield


_UNCOPIABLE = (type(_uncopiable()), type(__import__("sys")))
