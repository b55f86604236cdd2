"""Shallow and deep copies."""


from _weakref import ref as _ref


class Error(Exception):
    """An object that cannot be copied."""


error = Error

_ATOMS = (
    type(None), int, float, bool, complex, str, bytes, type, range, type(Ellipsis), type(NotImplemented),
    type(lambda: 0), type(len), property, type((lambda: 0).__code__), _ref,
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


def _rebuild(x, memo):
    """A copy by way of the pickle protocol's hooks."""
    import copyreg
    cls = type(x)
    function = copyreg.dispatch_table.get(cls)
    return _from_reduced(x, x.__reduce_ex__(4) if function is None else function(x), memo)


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
