"""Classes made of fields."""

import keyword
import sys
from types import FunctionType, GenericAlias, MappingProxyType

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
    "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    """An assignment to a field of a frozen class."""


class _DefaultFactory:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _DefaultFactory()


class _Missing:
    def __repr__(self):
        return f"<dataclasses.{type(self).__name__} object at 0x{id(self):x}>"


class _MISSING_TYPE(_Missing):
    pass


class _KW_ONLY_TYPE(_Missing):
    pass


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = MappingProxyType({})


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Kind("_FIELD_INITVAR")
_ANY = object()
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class InitVar:
    """A parameter of `__init__` that is no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type.__name__ if isinstance(self.type, type) and not isinstance(self.type, GenericAlias) else repr(self.type)
        return f"dataclasses.InitVar[{shown}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """A field of a class."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata",
                 "kw_only", "doc", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},"
            f"compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},doc={self.doc!r},"
            f"_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots",
                 "weakref_slot")

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __repr__(self):
        return "_DataclassParams(" + ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    """Describes a field."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _is_kind(annotation, word):
    # Annotations that are text are looked at as text.
    if isinstance(annotation, str):
        head = annotation.split("[")[0].strip()
        return head == word or head.endswith("." + word)
    return False


def _is_classvar(annotation):
    typing = sys.modules.get("typing")
    if typing is not None:
        if annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar:
            return True
    return _is_kind(annotation, "ClassVar")


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        made = field(default=default)
    made.name, made.type = name, annotation
    made._field_type = _FIELD
    if _is_classvar(annotation):
        made._field_type = _FIELD_CLASSVAR
    elif annotation is InitVar or type(annotation) is InitVar or _is_kind(annotation, "InitVar"):
        made._field_type = _FIELD_INITVAR
    if made._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR):
        if made.default_factory is not MISSING:
            raise TypeError(f"field {made.name} cannot have a default factory")
    if made._field_type in (_FIELD, _FIELD_INITVAR):
        if made.kw_only is MISSING:
            made.kw_only = default_kw_only
    elif made.kw_only is not MISSING:
        raise TypeError(f"field {made.name} is a ClassVar but specifies kw_only")
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {made.name} is not allowed: use default_factory")
    return made


def _make(cls, at, name, params, body, scope, annotations=None):
    # Tracebacks tell lines of the one text that holds all functions of a class; `at` is the line of the next one.
    lines = "".join(f"  {line}\n" for line in body)
    exec("\n" * (at[0] - 1) + f"def {name}({', '.join(params)}):\n{lines}", scope)
    at[0] += 1 + len(body)
    function = scope.pop(name)
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    function.__module__ = cls.__module__
    if annotations is not None:
        function.__annotate__ = _annotate_of(cls, annotations)
    return function


def _annotate_of(__class__, annotations):
    def __annotate__(format, /):
        __class__
        return dict(annotations)

    return __annotate__


def _set_new(cls, name, function):
    if name in cls.__dict__:
        return True
    setattr(cls, name, function)
    return False


def _init_function(cls, at, fields, frozen, has_post_init, self_name):
    scope = {"MISSING": MISSING, "_HAS_DEFAULT_FACTORY": _HAS_DEFAULT_FACTORY, "__dataclass_object_setattr__": object.__setattr__}
    body, annotations = [], {}

    def assign(name, value):
        if frozen:
            body.append(f"__dataclass_object_setattr__({self_name}, {name!r}, {value})")
        else:
            body.append(f"{self_name}.{name} = {value}")

    def param(made):
        annotations[made.name] = made.type
        if made.default_factory is not MISSING:
            return f"{made.name}=_HAS_DEFAULT_FACTORY"
        if made.default is not MISSING:
            return f"{made.name}=__dataclass_dflt_{made.name}__"
        return made.name

    positional = [made for made in fields if made.init and not made.kw_only]
    keyword = [made for made in fields if made.init and made.kw_only]
    seen_default = None
    for made in positional:
        if not (made.default is MISSING and made.default_factory is MISSING):
            seen_default = made
        elif seen_default:
            raise TypeError(f"non-default argument {made.name!r} follows default argument {seen_default.name!r}")
    for made in fields:
        if made.default is not MISSING:
            scope[f"__dataclass_dflt_{made.name}__"] = made.default
        if made.default_factory is not MISSING:
            scope[f"__dataclass_factory_{made.name}__"] = made.default_factory
            call = f"__dataclass_factory_{made.name}__()"
            if made.init:
                assign(made.name, f"{call} if {made.name} is _HAS_DEFAULT_FACTORY else {made.name}")
            else:
                assign(made.name, call)
        elif made._field_type is _FIELD_INITVAR:
            continue
        elif made.init:
            assign(made.name, made.name)
        elif made.default is not MISSING and _has_slots(cls):
            assign(made.name, f"__dataclass_dflt_{made.name}__")
    if has_post_init:
        given = ",".join(made.name for made in fields if made._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.__post_init__({given})")
    params = [self_name] + [param(made) for made in positional]
    if keyword:
        params += ["*"] + [param(made) for made in keyword]
    annotations["return"] = None
    return _make(cls, at, "__init__", params, body or ["pass"], scope, annotations)


def _has_slots(cls):
    return "__slots__" in cls.__dict__


def _repr_function(cls, fields):
    running = set()

    def __repr__(self):
        if id(self) in running:
            return "..."
        running.add(id(self))
        try:
            shown = ", ".join(f"{made.name}={getattr(self, made.name)!r}" for made in fields)
            return f"{self.__class__.__qualname__}({shown})"
        finally:
            running.discard(id(self))
    __repr__.__qualname__ = f"{cls.__qualname__}.__repr__"
    return __repr__


def _add_eq(cls, at, fields):
    terms = " and ".join(f"self.{made.name}==other.{made.name}" for made in fields) or "True"
    body = ["if self is other:", " return True", "if other.__class__ is self.__class__:", f" return {terms}",
            "return NotImplemented"]
    _set_new(cls, "__eq__", _make(cls, at, "__eq__", ["self", "other"], body, {}))


def _tuple_text(name, fields):
    return "(" + "".join(f"{name}.{made.name}," for made in fields) + ")"


def _add_order(cls, at, fields):
    for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        body = ["if other.__class__ is self.__class__:",
                f" return {_tuple_text('self', fields)}{sign}{_tuple_text('other', fields)}", "return NotImplemented"]
        if _set_new(cls, name, _make(cls, at, name, ["self", "other"], body, {})):
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__} Consider using functools.total_ordering")


def _add_frozen(cls, at, fields):
    names = "(" + "".join(f"{made.name!r}, " for made in fields) + ")"
    for name, word, params in (("__setattr__", "assign to", ["self", "name", "value"]),
                               ("__delattr__", "delete", ["self", "name"])):
        condition = f"type(self) is cls or name in {names}" if fields else "type(self) is cls"
        body = [f"if {condition}:", f" raise FrozenInstanceError(f\"cannot {word} field {{name!r}}\")",
                f"super(cls, self).{name}({', '.join(params[1:])})"]
        function = _make(cls, at, name, params, body, {"cls": cls, "FrozenInstanceError": FrozenInstanceError})
        if _set_new(cls, name, function):
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    setattr(cls, _PARAMS, _DataclassParams(
        init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
        kw_only=kw_only, slots=slots, weakref_slot=weakref_slot))
    any_frozen_base = has_dataclass_bases = False
    all_frozen_bases = None
    for base in cls.__mro__[-1:0:-1]:
        base_fields = base.__dict__.get(_FIELDS)
        if base_fields is not None:
            has_dataclass_bases = True
            for made in base_fields.values():
                fields[made.name] = made
            if all_frozen_bases is None:
                all_frozen_bases = True
            all_frozen_bases = all_frozen_bases and getattr(base, _PARAMS).frozen
            any_frozen_base = any_frozen_base or getattr(base, _PARAMS).frozen
    own = []
    kw_only_seen = False
    annotations = _own_annotations(cls)
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or _is_kind(annotation, "KW_ONLY"):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for made in own:
        fields[made.name] = made
        if isinstance(getattr(cls, made.name, None), Field):
            if made.default is MISSING:
                delattr(cls, made.name)
            else:
                setattr(cls, made.name, made.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen_bases is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    at = [2]
    all_init = [made for made in fields.values() if made._field_type in (_FIELD, _FIELD_INITVAR)]
    if init:
        self_name = "__dataclass_self__" if "self" in fields else "self"
        _set_new(cls, "__init__", _init_function(cls, at, all_init, frozen, hasattr(cls, "__post_init__"), self_name))
    field_list = [made for made in fields.values() if made._field_type is _FIELD]
    if repr:
        _set_new(cls, "__repr__", _repr_function(cls, [made for made in field_list if made.repr]))
        at[0] += 3
    compared = [made for made in field_list if made.compare]
    if eq:
        _add_eq(cls, at, compared)
    if order:
        _add_order(cls, at, compared)
    if frozen:
        _add_frozen(cls, at, field_list)
    hashed = [made for made in field_list if (made.compare if made.hash is None else made.hash)]
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        wanted = "add"
    elif eq and frozen:
        wanted = None if has_explicit_hash else "add"
    elif eq:
        wanted = None if has_explicit_hash else "none"
    else:
        wanted = None
    if wanted == "add":
        cls.__hash__ = _make(cls, at, "__hash__", ["self"], [f"return hash({_tuple_text('self', hashed)})"], {})
    elif wanted == "none":
        cls.__hash__ = None
    positional = [made.name for made in all_init if made.init and not made.kw_only]
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature(all_init)
    if match_args:
        _set_new(cls, "__match_args__", tuple(positional))
    _set_new(cls, "__replace__", _replace)
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, [made.name for made in field_list])
    return cls


def _own_annotations(cls):
    if "__annotations__" in cls.__dict__:
        return cls.__dict__["__annotations__"]
    try:
        return type.__dict__["__annotations__"].__get__(cls)
    except NameError:
        return _with_forward_names(cls.__annotate__)


class _Forward:
    """Stands for a name in an annotation that is not defined yet."""

    def __init__(self, text):
        self.__forward_arg__ = text

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Forward(f"{self.__forward_arg__}.{name}")

    def __getitem__(self, params):
        return _Forward(f"{self.__forward_arg__}[...]")

    def __or__(self, other):
        return _Forward(f"{self.__forward_arg__} | {getattr(other, '__name__', other)}")

    def __ror__(self, other):
        return _Forward(f"{getattr(other, '__name__', other)} | {self.__forward_arg__}")


def _with_forward_names(annotate):
    unknown = {}
    while True:
        scope = {**annotate.__globals__, **unknown}
        again = FunctionType(annotate.__code__, scope, annotate.__name__, annotate.__defaults__, annotate.__closure__)
        try:
            return again(1)
        except NameError as error:
            if error.name in unknown:
                raise
            unknown[error.name] = _Forward(error.name)


def _signature(fields):
    parts, starred = [], False
    for made in sorted(fields, key=lambda made: bool(made.kw_only)):
        if not made.init:
            continue
        if made.kw_only and not starred:
            starred = True
            parts.append("*")
        shown = made.type
        if isinstance(shown, type) and not isinstance(shown, GenericAlias):
            shown = shown.__name__ if shown.__module__ == "builtins" else f"{shown.__module__}.{shown.__qualname__}"
        text = f"{made.name}: {shown!r}" if isinstance(shown, str) and isinstance(made.type, str) else f"{made.name}: {shown}"
        if made.default_factory is not MISSING:
            text += " = <factory>"
        elif made.default is not MISSING:
            text += f" = {made.default!r}"
        parts.append(text)
    return f"({', '.join(parts)})"


def _add_slots(cls, frozen, weakref_slot, names):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    namespace = dict(cls.__dict__)
    slots = [name for name in names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        slots.append("__weakref__")
    namespace["__slots__"] = tuple(slots)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    # Methods that name their class mean the new one now.
    for value in list(made.__dict__.values()):
        value = getattr(value, "__func__", value)
        for function in (value, getattr(value, "fget", None), getattr(value, "fset", None)):
            for name, cell in zip(getattr(getattr(function, "__code__", None), "co_freevars", ()),
                                  getattr(function, "__closure__", None) or ()):
                if name == "__class__" and cell.cell_contents is cls:
                    cell.cell_contents = made
    if frozen:
        for name in ("__setattr__", "__delattr__"):
            function = made.__dict__[name]
            function.__globals__["cls"] = made
        if "__getstate__" not in made.__dict__:
            made.__getstate__ = lambda self: [getattr(self, name) for name in names]
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Adds methods to a class by its annotated fields."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """The fields, as a tuple."""
    try:
        known = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(made for made in known.values() if made._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether it is a class made of fields, or an instance of one."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


_ATOMS = (type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type, range, property)


def _copied(obj, recurse):
    kind = type(obj)
    if kind in _ATOMS:
        return obj
    if hasattr(kind, _FIELDS):
        return recurse(obj)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_copied(item, recurse) for item in obj])
    if issubclass(kind, (list, tuple)):
        return kind(_copied(item, recurse) for item in obj)
    if issubclass(kind, dict):
        if hasattr(kind, "default_factory"):
            result = kind(obj.default_factory)
            for key, value in obj.items():
                result[_copied(key, recurse)] = _copied(value, recurse)
            return result
        return kind((_copied(key, recurse), _copied(value, recurse)) for key, value in obj.items())
    import copy
    return copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields in a dict, nested ones too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def inner(obj):
        return dict_factory([(made.name, _copied(getattr(obj, made.name), inner)) for made in fields(obj)])
    return inner(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The fields' values in a tuple, nested ones too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def inner(obj):
        return tuple_factory([_copied(getattr(obj, made.name), inner) for made in fields(obj)])
    return inner(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None, decorator=dataclass):
    """A class made of these fields."""
    namespace = {} if namespace is None else dict(namespace)
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, _ANY
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, namespace[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
    def annotate(format, /):
        import typing
        return {name: typing.Any if kind is _ANY else kind for name, kind in annotations.items()}

    annotate.__name__ = annotate.__qualname__ = "__annotate__"
    namespace["__annotate__"] = annotate
    namespace["__module__"] = module or sys._getframe(1).f_globals.get("__name__", "__main__")
    cls = type(cls_name, bases, namespace)
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for made in getattr(self, _FIELDS).values():
        if made._field_type is _FIELD_CLASSVAR:
            continue
        if not made.init:
            if made.name in changes:
                raise TypeError(f"field {made.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if made.name not in changes:
            if made._field_type is _FIELD_INITVAR and made.default is MISSING:
                raise TypeError(f"InitVar {made.name!r} must be specified with replace()")
            changes[made.name] = getattr(self, made.name)
    return self.__class__(**changes)
