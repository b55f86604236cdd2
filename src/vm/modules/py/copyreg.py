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
