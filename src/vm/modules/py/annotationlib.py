"""Annotations, given as values, as references to what is not there yet, or as source."""

import builtins as _builtins
import enum as _enum
import sys as _sys
import types as _types

__all__ = [
    "Format", "ForwardRef", "call_annotate_function", "call_evaluate_function", "get_annotate_from_class_namespace",
    "get_annotations", "annotations_to_string", "type_repr",
]


class Format(_enum.IntEnum):
    """What an annotate function is to give."""

    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    """An annotation that could not be evaluated: its source, and where its names are to be looked up."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__globals__ = None
        self.__cell__ = None
        # Values that the source names by names of our own, and the source with those names.
        self.__extra__ = None
        self.__full__ = arg

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    @property
    def __forward_arg__(self):
        return self.__full__

    @property
    def __forward_code__(self):
        source = self.__full__
        # What begins with a star is an item of a subscript: only there can it be compiled.
        source = f"({source},)[0]" if source.startswith("*") else source
        try:
            return compile(source, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {self.__arg__!r}") from None

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        """What it stands for; with `format` FORWARDREF as much of it as there is, with STRING its source."""
        if format == Format.STRING:
            return self.__arg__
        if format not in (Format.VALUE, Format.FORWARDREF):
            raise NotImplementedError(format)
        owner = self.__owner__ if owner is None else owner
        if globals is None and self.__forward_module__ is not None:
            globals = getattr(_sys.modules.get(self.__forward_module__), "__dict__", None)
        if globals is None:
            globals = self.__globals__
        if globals is None and isinstance(owner, type):
            globals = getattr(_sys.modules.get(owner.__module__), "__dict__", None)
        elif globals is None and isinstance(owner, _types.ModuleType):
            globals = owner.__dict__
        elif globals is None and callable(owner):
            globals = getattr(owner, "__globals__", None)
        globals = {} if globals is None else globals
        if type_params is None and owner is not None:
            type_params = getattr(owner, "__type_params__", None)
        if locals is None:
            locals = dict(vars(owner)) if isinstance(owner, type) else {}
        else:
            locals = dict(locals)
        for name, cell in (self.__cell__ or {}).items():
            try:
                locals.setdefault(name, cell.cell_contents)
            except ValueError:
                pass
        for param in type_params or ():
            if self.__forward_is_class__ or param.__name__ not in globals:
                locals.setdefault(param.__name__, param)
        locals.update(self.__extra__ or {})
        if self.__arg__.isidentifier():
            for space in (locals, globals, vars(_builtins)):
                if self.__arg__ in space:
                    return space[self.__arg__]
            if format == Format.FORWARDREF:
                return self
            raise NameError(f"name {self.__arg__!r} is not defined", name=self.__arg__)
        if format == Format.VALUE:
            return eval(self.__forward_code__, globals, locals)
        known = {**vars(_builtins), **globals, **locals}
        names = _Names(known, {"owner": owner, "is_class": self.__forward_is_class__, "globals": globals})
        try:
            found = eval(self.__forward_code__, names, names)
        except Exception:
            return self
        names.settle()
        return found

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return _identity(self) == _identity(other)

    def __hash__(self):
        return hash((self.__arg__, self.__forward_module__))

    def __or__(self, other):
        import typing
        return typing.Union[self, other]

    def __ror__(self, other):
        import typing
        return typing.Union[other, self]

    def __repr__(self):
        words = repr(self.__arg__)
        if self.__forward_module__ is not None:
            words += f", module={self.__forward_module__!r}"
        if self.__forward_is_class__:
            words += ", is_class=True"
        if self.__owner__ is not None:
            words += f", owner={self.__owner__!r}"
        return f"ForwardRef({words})"


def _identity(ref):
    cells = {name: id(cell) for name, cell in (ref.__cell__ or {}).items()}
    space = id(ref.__globals__) if ref.__globals__ is not None else None
    return ref.__arg__, ref.__forward_module__, space, ref.__forward_is_class__, cells, ref.__owner__


class _Names(dict):
    """Globals in which no name is missing."""

    def __init__(self, known, place, cells=None):
        super().__init__(known)
        self.place = place
        self.cells = cells or {}
        self.made = []
        self.extra = {}

    def __missing__(self, name):
        from _unknown import unknown
        return unknown(self, name)

    def shown(self, source):
        """Source without the names of our own."""
        for name, value in self.extra.items():
            source = source.replace(name, type_repr(value))
        return source

    def settle(self):
        """Makes what stood for unknown names into references, wherever it was put."""
        for unknown in self.made:
            full = unknown._source()
            unknown.__dict__.clear()
            unknown.__class__ = ForwardRef
            ForwardRef.__init__(
                unknown, self.shown(full), owner=self.place["owner"], is_class=self.place["is_class"])
            unknown.__full__ = full
            unknown.__globals__ = self.place["globals"]
            unknown.__cell__ = self.cells or None
            unknown.__extra__ = self.extra or None


def _source(names, value):
    """The source of what an annotate function gave among unknown names."""
    if isinstance(value, str):
        return value
    if any(value is made for made in names.made) or type(value) in (list, tuple, set, dict):
        from _unknown import source
        return names.shown(source(names, value))
    return repr(value)


def _faked(annotate, names, filled):
    """An annotate function among names of which none is missing; cells that hold something stay if `filled`."""
    closure, cells = None, {}
    if annotate.__closure__:
        closure = []
        for name, cell in zip(annotate.__code__.co_freevars, annotate.__closure__, strict=True):
            held = name == "__classdict__"
            if filled:
                try:
                    cell.cell_contents
                    held = True
                except ValueError:
                    pass
            if name == "__classdict__" and not filled:
                cell = _types.CellType(_Names({}, names.place))
                cell.cell_contents.made, cell.cell_contents.extra = names.made, names.extra
            elif not held:
                cells[name] = cell
                cell = _types.CellType(names.__missing__(name))
            closure.append(cell)
        closure = tuple(closure)
    names.cells = cells
    return _types.FunctionType(
        annotate.__code__, names, closure=closure, argdefs=annotate.__defaults__, kwdefaults=annotate.__kwdefaults__)


def _known(value):
    """What is there of a value, if it was made among unknown names."""
    return value.evaluate(format=Format.FORWARDREF) if isinstance(value, ForwardRef) else value


def call_evaluate_function(evaluate, format, *, owner=None):
    """What a function that evaluates a type alias, a bound or a default gives in a format."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """What an annotate function gives in a format, even if it knows only of values."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    place = {"owner": owner, "is_class": isinstance(owner, type), "globals": getattr(annotate, "__globals__", {})}
    if format == Format.STRING:
        names = _Names({}, place)
        found = _faked(annotate, names, False)(Format.VALUE_WITH_FAKE_GLOBALS)
        if _is_evaluate:
            return _source(names, found)
        return {name: _source(names, value) for name, value in found.items()}
    if format == Format.FORWARDREF:
        # All names that are there keep what they stand for.
        names = _Names({**vars(_builtins), **annotate.__globals__}, place)
        if isinstance(owner, type):
            space = dict(vars(owner))
            for name, value in space.items():
                names.setdefault(name, value)
        try:
            found = _faked(annotate, names, True)(Format.VALUE_WITH_FAKE_GLOBALS)
        except Exception:
            # What is there does not go together with what is not: as if nothing were there, then each by itself.
            names = _Names({}, place)
            found = _faked(annotate, names, False)(Format.VALUE_WITH_FAKE_GLOBALS)
            names.settle()
            return _known(found) if _is_evaluate else {name: _known(value) for name, value in found.items()}
        names.settle()
        return found
    if format == Format.VALUE:
        # It said it cannot give values.
        raise RuntimeError("annotate function does not support VALUE format")
    raise ValueError(f"Invalid format: {format!r}")


def get_annotate_from_class_namespace(obj):
    """The annotate function among the names of a class that is being made; None if there is none."""
    try:
        return obj["__annotate__"]
    except KeyError:
        return obj.get("__annotate_func__", None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """The annotations of a class, a module or something callable, as a new dict."""
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    format = Format(format) if format in tuple(Format) else format
    if format == Format.VALUE:
        found = _own(obj)
        if found is None:
            found = _asked(obj, format)
    elif format == Format.FORWARDREF:
        try:
            found = _own(obj)
        except Exception:
            found = None
        if found is None:
            found = _asked(obj, format)
    elif format == Format.STRING:
        found = _asked(obj, format)
        if found is None:
            found = _own(obj)
            found = None if found is None else annotations_to_string(found)
    elif format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    else:
        raise ValueError(f"Unsupported format {format!r}")
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    if globals is None or locals is None:
        space = obj
        while hasattr(space, "__wrapped__"):
            space = space.__wrapped__
        if isinstance(obj, type):
            at_hand = getattr(_sys.modules.get(obj.__module__), "__dict__", None), dict(vars(obj))
        elif isinstance(obj, _types.ModuleType):
            at_hand = vars(obj), None
        else:
            at_hand = getattr(getattr(space, "func", space), "__globals__", None), None
        globals = at_hand[0] if globals is None else globals
        locals = at_hand[1] if locals is None else locals
    locals = {} if locals is None else dict(locals)
    for param in getattr(obj, "__type_params__", ()):
        locals.setdefault(param.__name__, param)
    return {
        name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()
    }


def _own(obj):
    """`__annotations__`, if it has them."""
    found = getattr(obj, "__annotations__", None)
    if found is not None and not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return found


def _asked(obj, format):
    """What its annotate function gives, if it has one."""
    annotate = getattr(obj, "__annotate__", None)
    if annotate is None:
        return None
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
    return found


def type_repr(value):
    """How a value is written in an annotation."""
    if isinstance(value, (type, _types.FunctionType, _types.BuiltinFunctionType)):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if isinstance(value, tuple) and type(value) is tuple:
        inside = ", ".join(map(type_repr, value))
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    """Annotations as source; texts are source already."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
