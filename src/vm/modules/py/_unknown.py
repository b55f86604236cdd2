"""What stands for names that annotations ask for and that are not there."""

import ast as _ast


def unknown(names, name):
    """Something that stands for a name."""
    return Unknown(names, _ast.Name(name))


def source(names, value):
    """The source of a value that may hold unknown names."""
    return _ast.unparse(Unknown(names, None)._of(value))


class Unknown:
    """Stands for a name that is not there while annotations are computed; what is done with it is noted as source."""

    def __init__(self, names, node):
        self._names = names
        self._node = node
        names.made.append(self)

    def _then(self, node):
        return Unknown(self._names, node)

    def _source(self):
        return _ast.unparse(self._node)

    def _of(self, value):
        """The source of any value, as a node."""
        if isinstance(value, Unknown):
            return value._node
        if isinstance(value, slice):
            parts = {name: getattr(value, name) for name in ("start", "stop", "step")}
            names = {"start": "lower", "stop": "upper", "step": "step"}
            return _ast.Slice(**{names[name]: self._of(part) for name, part in parts.items() if part is not None})
        if type(value) in (tuple, list, set):
            kind = {tuple: _ast.Tuple, list: _ast.List, set: _ast.Set}[type(value)]
            return kind([self._of(item) for item in value])
        if type(value) is dict:
            return _ast.Dict([self._of(key) for key in value], [self._of(item) for item in value.values()])
        if value is None or type(value) in (str, int, float, complex, bool, bytes, type(...)):
            return _ast.Constant(value)
        # Any other value has a name of its own, with which it can be found again.
        name = f"__annotationlib_name_{len(self._names.extra) + 1}__"
        self._names.extra[name] = value
        return _ast.Name(name)

    def __call__(self, *args, **kwargs):
        words = [_ast.keyword(name, self._of(value)) for name, value in kwargs.items()]
        return self._then(_ast.Call(self._node, [self._of(arg) for arg in args], words))

    def __getattr__(self, name):
        return self._then(_ast.Attribute(self._node, name))

    def __getitem__(self, key):
        if isinstance(key, Unknown) and isinstance(key._node, _ast.Starred):
            key = (key,)
        return self._then(_ast.Subscript(self._node, self._of(key)))

    def __iter__(self):
        yield self._then(_ast.Starred(self._node))

    def __repr__(self):
        return self._source()

    def __format__(self, spec):
        raise TypeError("Cannot stringify annotation containing string formatting")

    __hash__ = object.__hash__


def _define():
    """Gives `Unknown` its operators."""
    def both(kind):
        def forward(self, other):
            return self._then(_ast.BinOp(self._node, kind(), self._of(other)))

        def reflected(self, other):
            return self._then(_ast.BinOp(self._of(other), kind(), self._node))

        return forward, reflected

    def compared(kind):
        return lambda self, other: self._then(_ast.Compare(self._node, [kind()], [self._of(other)]))

    def alone(kind):
        return lambda self: self._then(_ast.UnaryOp(kind(), self._node))

    twice = {
        "add": "Add", "sub": "Sub", "mul": "Mult", "matmul": "MatMult", "truediv": "Div", "mod": "Mod",
        "lshift": "LShift", "rshift": "RShift", "or": "BitOr", "xor": "BitXor", "and": "BitAnd",
        "floordiv": "FloorDiv", "pow": "Pow",
    }
    for name, kind in twice.items():
        forward, reflected = both(getattr(_ast, kind))
        setattr(Unknown, f"__{name}__", forward)
        setattr(Unknown, f"__r{name}__", reflected)
    for name, kind in {"lt": "Lt", "le": "LtE", "eq": "Eq", "ne": "NotEq", "gt": "Gt", "ge": "GtE"}.items():
        setattr(Unknown, f"__{name}__", compared(getattr(_ast, kind)))
    for name, kind in {"invert": "Invert", "pos": "UAdd", "neg": "USub"}.items():
        setattr(Unknown, f"__{name}__", alone(getattr(_ast, kind)))


_define()
del _define
