"""How annotations are asked for: as values, with references forward, or as text."""

import builtins as _builtins
import enum
import sys as _sys
import types as _types


class Format(enum.IntEnum):
    """What an annotate function is to give."""

    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4

    __module__ = "annotationlib"


def called(annotate):
    """What an annotate function gives, asked as CPython asks it."""
    try:
        return annotate(Format.FORWARDREF)
    except NotImplementedError:
        pass
    return annotate(Format.VALUE_WITH_FAKE_GLOBALS)


class ForwardRef:
    """A name, or an expression, that means nothing yet."""

    __module__ = "annotationlib"

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__, self.__forward_module__, self.__owner__ = arg, module, owner
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__globals__ = self.__cells__ = None

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        if format == Format.STRING:
            return self.__forward_arg__
        owner = self.__owner__ if owner is None else owner
        if globals is None:
            globals = self.__globals__
            if globals is None and self.__forward_module__ is not None:
                globals = getattr(_sys.modules.get(self.__forward_module__), "__dict__", None)
            if globals is None:
                globals = getattr(owner, "__globals__", None)
            if globals is None:
                globals = getattr(_sys.modules.get(getattr(owner, "__module__", None)), "__dict__", {})
        names = {param.__name__: param for param in type_params or getattr(owner, "__type_params__", ())}
        for name, cell in (self.__cells__ or {}).items():
            try:
                names[name] = cell.cell_contents
            except ValueError:
                pass
        if isinstance(owner, type):
            names.update(vars(owner))
        names.update(locals or {})
        try:
            return eval(self.__forward_arg__, globals, names)
        except Exception:
            if format == Format.FORWARDREF:
                return self
            raise

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        mine = (self.__forward_arg__, self.__forward_module__, self.__forward_is_class__, id(self.__globals__), self.__owner__)
        return mine == (
            other.__forward_arg__, other.__forward_module__, other.__forward_is_class__, id(other.__globals__), other.__owner__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__, self.__forward_is_class__, id(self.__globals__)))

    def __or__(self, other):
        return _types.UnionType[self, other]

    def __ror__(self, other):
        return _types.UnionType[other, self]

    def __repr__(self):
        text = repr(self.__forward_arg__)
        if self.__forward_module__ is not None:
            text += f", module={self.__forward_module__!r}"
        if self.__forward_is_class__:
            text += ", is_class=True"
        if self.__owner__ is not None:
            text += f", owner={self.__owner__!r}"
        return f"ForwardRef({text})"


_LOOSE, _TIGHT = 0, 9


class _Text(ForwardRef):
    """A reference that notes what is done with it."""

    def __init__(self, text, made, strength=_TIGHT):
        super().__init__(text)
        self._made, self._strength = made, strength
        made.append(self)

    def _new(self, text, strength=_TIGHT):
        return _Text(text, self._made, strength)

    def _tight(self):
        return self.__forward_arg__ if self._strength == _TIGHT else f"({self.__forward_arg__})"

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return self._new(f"{self._tight()}.{name}")

    def __getitem__(self, key):
        shown = ", ".join(map(_said, key)) if isinstance(key, tuple) and key else _said(key)
        return self._new(f"{self._tight()}[{shown}]")

    def __call__(self, *args, **kwargs):
        shown = [*map(_said, args), *(f"{name}={_said(value)}" for name, value in kwargs.items())]
        return self._new(f"{self._tight()}({', '.join(shown)})")

    def __iter__(self):
        yield self._new(f"*{self._tight()}")

    __hash__ = object.__hash__


def _operator(sign, strength):
    def forward(self, other):
        left = self.__forward_arg__ if self._strength >= strength else self._tight()
        right = _said(other) if not isinstance(other, _Text) or other._strength > strength else other._tight()
        return self._new(f"{left} {sign} {right}", strength)

    def backward(self, other):
        return self._new(f"{_said(other)} {sign} {self.__forward_arg__ if self._strength > strength else self._tight()}", strength)

    return forward, backward


for _name, _sign, _strength in (
    ("or", "|", 3), ("xor", "^", 4), ("and", "&", 5), ("lshift", "<<", 6), ("rshift", ">>", 6), ("add", "+", 7), ("sub", "-", 7),
    ("mul", "*", 8), ("truediv", "/", 8), ("floordiv", "//", 8), ("mod", "%", 8), ("matmul", "@", 8),
):
    _forward, _backward = _operator(_sign, _strength)
    setattr(_Text, f"__{_name}__", _forward)
    setattr(_Text, f"__r{_name}__", _backward)
for _name, _sign in (("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">="), ("eq", "=="), ("ne", "!=")):
    setattr(_Text, f"__{_name}__", _operator(_sign, 2)[0])


def _said(value):
    if isinstance(value, _Text):
        return value.__forward_arg__
    if isinstance(value, tuple):
        return f"({', '.join(map(_said, value))}{',' * (len(value) == 1)})"
    if isinstance(value, list):
        return f"[{', '.join(map(_said, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_said(key)}: {_said(part)}" for key, part in value.items()) + "}"
    if isinstance(value, slice):
        parts = ["" if part is None else _said(part) for part in (value.start, value.stop)]
        return ":".join(parts + ([_said(value.step)] if value.step is not None else []))
    return type_repr(value)


def type_repr(value):
    """The text of a value as it stands in annotations."""
    if isinstance(value, (type, _types.FunctionType, _types.BuiltinFunctionType)):
        return value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    """Annotations with their values as text."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}


def call_evaluate_function(evaluate, format, *, owner=None):
    """What lazily evaluated code gives, in a format."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """What an annotate function gives, in a format it need not know."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    except NameError:
        if format == Format.VALUE:
            raise
    if format == Format.FORWARDREF:
        try:
            return annotate(Format.VALUE)
        except Exception:
            pass
    code, made, cells = annotate.__code__, [], dict(zip(annotate.__code__.co_freevars, annotate.__closure__ or ()))
    known = {} if format == Format.STRING else {**vars(_builtins), **annotate.__globals__}
    space = {name: known[name] if name in known else _Text(name, made) for name in code.co_names}
    closure = []
    for name, cell in cells.items():
        try:
            there = cell.cell_contents
        except ValueError:
            there = made
        if name == "__classdict__":
            closure.append(cell if format == Format.FORWARDREF else _types.CellType({}))
        else:
            closure.append(_types.CellType(_Text(name, made) if format == Format.STRING or there is made else there))
    found = _types.FunctionType(code, space, closure=tuple(closure), argdefs=annotate.__defaults__, kwdefaults=annotate.__kwdefaults__)(
        Format.VALUE_WITH_FAKE_GLOBALS)
    if format == Format.STRING:
        return _said(found) if _is_evaluate else {
            name: value if isinstance(value, str) else _said(value) for name, value in found.items()}
    for text in made:
        text.__class__ = ForwardRef
        text.__globals__, text.__owner__, text.__cells__ = annotate.__globals__, owner, cells
        text.__forward_is_class__ = isinstance(owner, type)
    return found


def get_annotate_from_class_namespace(namespace):
    """The annotate function of a class that is not made yet."""
    return namespace.get("__annotate__") or namespace.get("__annotate_func__")


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """The annotations of a function, class or module, in a format."""
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    known = _types.ModuleType, type, _types.FunctionType
    if not isinstance(obj, known) and not hasattr(obj, "__annotations__") and not callable(obj):
        raise TypeError(f"{obj!r} does not have annotations")
    annotate = getattr(obj, "__annotate__", None)
    if format == Format.VALUE or annotate is None:
        found = getattr(obj, "__annotations__", None)
        if found is None:
            found = {}
        if format == Format.STRING:
            found = annotations_to_string(found)
    else:
        try:
            found = obj.__annotations__ if format == Format.FORWARDREF else None
        except Exception:
            found = None
        if found is None:
            found = call_annotate_function(annotate, format, owner=obj)
    found = dict(found)
    if eval_str:
        if globals is None:
            globals = getattr(obj, "__globals__", None) or getattr(_sys.modules.get(getattr(obj, "__module__", None)), "__dict__", {})
        names = dict(vars(obj)) if isinstance(obj, type) else {}
        names.update({param.__name__: param for param in getattr(obj, "__type_params__", ())} | dict(locals or {}))
        found = {name: eval(value, globals, names) if isinstance(value, str) else value for name, value in found.items()}
    return found


for _name in (call_annotate_function, call_evaluate_function, get_annotations, type_repr, annotations_to_string):
    _name.__module__ = "annotationlib"
del _name, _sign, _strength, _forward, _backward
