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
