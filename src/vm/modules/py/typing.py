"""Names for annotations."""

import collections as _collections
import collections.abc as _abc
import sys as _sys
import types as _types
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod


def __getattr__(attr):
    """What comes from a module that few need."""
    if attr == "ForwardRef":
        from annotationlib import ForwardRef
        globals()[attr] = ForwardRef
        return ForwardRef
    raise AttributeError(f"module {__name__!r} has no attribute {attr!r}", name=attr, obj=_sys.modules[__name__])


_SINGLE = ("ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "Unpack", "TypeGuard", "TypeIs")


def _typed(param, is_class=False):
    """An argument of a generic: a text is a name that is looked up later."""
    if isinstance(param, str):
        return __getattr__("ForwardRef")(param, is_class=is_class)
    return type(None) if param is None else param


class _Special:
    """A name that means something to type checkers only."""

    def __init__(self, name, takes=True):
        self._name, self._takes = name, takes

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, params):
        if not self._takes:
            raise TypeError(f"{self!r} is not subscriptable")
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) != 1 and self._name in _SINGLE:
            raise TypeError(f"{self!r} accepts only single type. Got {params!r}.")
        return _Alias(self, tuple(_typed(param, self._name in ("ClassVar", "Final")) for param in params))

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


def _shown(kind):
    if isinstance(kind, type) and not isinstance(kind, _types.GenericAlias):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if kind is ...:
        return "..."
    if isinstance(kind, (list, tuple)):
        return "[" + ", ".join(map(_shown, kind)) + "]"
    if isinstance(kind, _types.FunctionType):
        return kind.__name__
    return repr(kind)


class _Alias:
    """A name with parameters."""

    def __init__(self, origin, args, name=None):
        self.__origin__, self.__args__, self._name = origin, args, name
        self.__parameters__ = tuple(
            dict.fromkeys(
                param
                for arg in args
                for param in ((arg,) if isinstance(arg, _Var) else getattr(arg, "__parameters__", ()))
            )
        )
        self.__module__ = "typing"

    def __repr__(self):
        if self.__origin__ is Literal:
            return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"
        name = f"typing.{self._name}" if self._name else _shown(self.__origin__)
        args = self.__args__
        if self.__origin__ is _abc.Callable:
            params = "..." if args[0] is ... else _shown(args[0]) if isinstance(args[0], ParamSpec) else f"[{', '.join(map(_shown, args[:-1]))}]"
            return f"typing.Callable[{params}, {_shown(args[-1])}]"
        return f"{name}[{', '.join(map(_shown, args)) or '()'}]"

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        known = self.__parameters__
        if not any(isinstance(param, (TypeVarTuple, ParamSpec)) for param in known):
            if not known:
                raise TypeError(f"{self!r} is not a generic class")
            if len(params) != len(known) and (len(params) > len(known) or not known[len(params)].has_default()):
                word, wanted = ("many", len(known)) if len(params) > len(known) else ("few", f"at least {len(params) + 1}")
                raise TypeError(f"Too {word} arguments for {self!r}; actual {len(params)}, expected {wanted}")
        table = dict(zip(known, params))
        return _Alias(self.__origin__, tuple(table.get(arg, arg) if isinstance(arg, _Var) else arg for arg in self.__args__), self._name)

    def __call__(self, *args, **kwds):
        result = self.__origin__(*args, **kwds)
        try:
            result.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return result

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((id(self.__origin__), self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        if self.__origin__ in (Generic, Protocol):
            return (self.__origin__,)
        found = [self.__origin__]
        if Generic not in bases and not any(isinstance(base, _Alias) and base.__origin__ is Generic for base in bases):
            if self.__parameters__ or isinstance(self.__origin__, type) and issubclass(self.__origin__, Generic):
                if not issubclass(self.__origin__, Generic):
                    found.append(Generic)
        return tuple(found)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        if self._name and not self.__args__:
            return isinstance(obj, self.__origin__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __subclasscheck__ = __instancecheck__


class _Bare(_Alias):
    """A generic name without parameters, such as `List`."""

    def __init__(self, origin, name):
        super().__init__(origin, (), name)

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if self.__origin__ is _abc.Callable:
            first, result = params
            params = (*first, result) if isinstance(first, (list, tuple)) else params
        return _Alias(self.__origin__, tuple(map(_typed, params)), self._name)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


NoReturn = _Special("NoReturn", False)
Never = _Special("Never", False)
Self = _Special("Self", False)
LiteralString = _Special("LiteralString", False)
TypeAlias = _Special("TypeAlias", False)
ClassVar = _Special("ClassVar")
Final = _Special("Final")
class _LiteralMaker(_Special):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        flat = []
        for param in params:
            for part in param.__args__ if isinstance(param, _Alias) and param.__origin__ is Literal else (param,):
                if not any(type(part) is type(known) and part == known for known in flat):
                    flat.append(part)
        return _Alias(self, tuple(flat))


Literal = _LiteralMaker("Literal")
Concatenate = _Special("Concatenate")
TypeGuard = _Special("TypeGuard")
TypeIs = _Special("TypeIs")
Required = _Special("Required")
NotRequired = _Special("NotRequired")
ReadOnly = _Special("ReadOnly")
Unpack = _Special("Unpack")


class Any:
    """Anything."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class _AnyMeta(type):
    def __repr__(cls):
        return "typing.Any" if cls.__name__ == "Any" else super().__repr__()

    def __instancecheck__(cls, obj):
        if cls is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)


Any = _AnyMeta("Any", (), {"__module__": "typing", "__new__": Any.__new__})


class _UnionMaker(_Special):
    def __getitem__(self, params):
        if params == ():
            raise TypeError("Cannot take a Union of no types.")
        if not isinstance(params, tuple):
            params = (params,)
        flat = []
        for param in params:
            param = _typed(param)
            parts = getattr(param, "__args__", ()) if isinstance(param, _types.UnionType) or getattr(param, "__origin__", None) is Union else (param,)
            for part in parts:
                if part not in flat:
                    flat.append(part)
        if len(flat) == 1:
            return flat[0]
        try:
            result = flat[0]
            if all(isinstance(part, (type, _types.GenericAlias)) for part in flat):
                for part in flat[1:]:
                    result = result | part
                return result
        except TypeError:
            pass
        return _Joined(self, tuple(flat))


class _Joined(_Alias):
    def __repr__(self):
        return " | ".join("None" if arg is type(None) else _shown(arg) for arg in self.__args__)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__args__)

    def __eq__(self, other):
        return set(self.__args__) == set(getattr(other, "__args__", ()))

    def __hash__(self):
        return hash(frozenset(self.__args__))


_Joined.__name__ = _Joined.__qualname__ = "Union"
Union = _UnionMaker("Union")


class _OptionalMaker(_Special):
    def __getitem__(self, param):
        if isinstance(param, tuple):
            shown = ", ".join(map(repr, param))
            raise TypeError(f"typing.Optional requires a single type. Got ({shown}{',' * (len(param) == 1)}).")
        return Union[param, None]


Optional = _OptionalMaker("Optional")


class _AnnotatedMaker(_Special):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        return _Annotated(_typed(params[0], True), params[1:])


class _Annotated(_Alias):
    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"


Annotated = _AnnotatedMaker("Annotated")
List, Dict, Set, FrozenSet = _Bare(list, "List"), _Bare(dict, "Dict"), _Bare(set, "Set"), _Bare(frozenset, "FrozenSet")
Tuple, Type = _Bare(tuple, "Tuple"), _Bare(type, "Type")
DefaultDict = _Bare(_collections.defaultdict, "DefaultDict")
OrderedDict = _Bare(_collections.OrderedDict, "OrderedDict")
Counter = _Bare(_collections.Counter, "Counter")
ChainMap = _Bare(_collections.ChainMap, "ChainMap")
Deque = _Bare(_collections.deque, "Deque")
for _name in (
    "Hashable Awaitable Coroutine AsyncIterable AsyncIterator Iterable Iterator Reversible Sized Container "
    "Collection Callable MutableSet Mapping MutableMapping Sequence MutableSequence MappingView KeysView "
    "ItemsView ValuesView Generator AsyncGenerator"
).split():
    globals()[_name] = _Bare(getattr(_abc, _name), _name)
AbstractSet = _Bare(_abc.Set, "AbstractSet")
ContextManager = AbstractContextManager = _Special("ContextManager")
AsyncContextManager = AbstractAsyncContextManager = _Special("AsyncContextManager")
del _name


def _kinds[T, **P, *Ts]():
    pass


TypeVar, ParamSpec, TypeVarTuple = _Var = tuple(map(type, _kinds.__type_params__))
type _kinds = None
TypeAliasType = type(_kinds)
del _kinds


class Generic:
    """Base of generic classes."""

    __slots__ = ()

    @classmethod
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        if cls is Generic or cls is Protocol:
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(param, _Var) or getattr(param, "__origin__", None) is Unpack for param in params):
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(map(id, params))) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            wanted = getattr(cls, "__parameters__", ())
            if not any(type(param) is TypeVarTuple for param in wanted) and not any(
                type(param) is ParamSpec for param in wanted
            ):
                least = sum(not param.has_default() for param in wanted)
                if not wanted:
                    raise TypeError(f"{cls!r} is not a generic class")
                if not least <= len(params) <= len(wanted):
                    word = "many" if len(params) > len(wanted) else "few"
                    expected = len(wanted) if word == "many" else f"at least {len(params) + 1}"
                    raise TypeError(
                        f"Too {word} arguments for {cls!r}; actual {len(params)}, expected {expected}"
                    )
            params = tuple(map(_typed, params))
            for param in getattr(cls, "__parameters__", ())[len(params):]:
                if not param.has_default():
                    break
                params += (param.__default__,)
        return _Alias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "__orig_bases__" in cls.__dict__:
            params = []
            for base in cls.__orig_bases__:
                params += [param for param in getattr(base, "__parameters__", ()) if param not in params]
            cls.__parameters__ = tuple(params)


class _OfSpec:
    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((type(self), self.__origin__))

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._word}"

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class ParamSpecArgs(_OfSpec):
    """`P.args`."""

    _word = "args"


class ParamSpecKwargs(_OfSpec):
    """`P.kwargs`."""

    _word = "kwargs"


class _ProtocolMeta(_ABCMeta):
    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = set(_members(cls))

    def __instancecheck__(cls, instance):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if super().__subclasscheck__(type(instance)):
            return True
        return all(hasattr(instance, name) for name in cls.__protocol_attrs__)

    def __subclasscheck__(cls, other):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if data := sorted(name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))):
            raise TypeError(
                f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}.")
        return all(any(name in base.__dict__ for base in other.__mro__) for name in cls.__protocol_attrs__)


def _members(cls):
    skip = {
        "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
        "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "_is_protocol", "_abc_impl",
        "_is_runtime_protocol", "__parameters__", "__orig_bases__", "__static_attributes__", "__firstlineno__",
        "__init_subclass__", "__annotate__", "__annotate_func__", "__annotations_cache__", "__hash__",
        "__protocol_attrs__",
    }
    names = []
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names += [name for name in base.__dict__ if name not in skip and name not in names]
        try:
            hints = base.__annotations__
        except Exception:
            from annotationlib import Format, get_annotations
            hints = get_annotations(base, format=Format.FORWARDREF)
        names += [name for name in hints if name not in names]
    return names


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of protocols: classes that fit by what they have."""

    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if cls._is_protocol and "__init__" not in cls.__dict__:

            def __init__(self, *args, **kwargs):
                if type(self)._is_protocol:
                    raise TypeError("Protocols cannot be instantiated")

            cls.__init__ = __init__


def runtime_checkable(cls):
    """Lets `isinstance` check a protocol."""
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


class SupportsInt(Protocol):
    @_abstractmethod
    def __int__(self) -> int: ...


class SupportsFloat(Protocol):
    @_abstractmethod
    def __float__(self) -> float: ...


class SupportsIndex(Protocol):
    @_abstractmethod
    def __index__(self) -> int: ...


class SupportsAbs(Protocol):
    @_abstractmethod
    def __abs__(self): ...


class Sentinel:
    pass


for _kind in (SupportsInt, SupportsFloat, SupportsIndex, SupportsAbs):
    runtime_checkable(_kind)
del _kind, Sentinel
AnyStr = TypeVar("AnyStr", bytes, str)
Text = str
TYPE_CHECKING = False
NoDefault = _Special("NoDefault", False)


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    return arg


_overloads = _collections.defaultdict(dict)


def get_overloads(func):
    """The variants of a function, as `overload` saw them."""
    func = getattr(func, "__func__", func)
    known = _overloads.get((func.__module__, getattr(func, "__qualname__", None)))
    return list(known.values()) if known else []


def clear_overloads():
    _overloads.clear()


def overload(func):
    plain = getattr(func, "__func__", func)
    try:
        _overloads[plain.__module__, plain.__qualname__][plain.__code__.co_firstlineno] = func
    except AttributeError:
        pass

    def unusable(*args, **kwds):
        raise NotImplementedError(
            "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
            "module should always be followed by an implementation that is not @overload-ed."
        )

    return unusable


def _resolved(value, space, localns):
    """An annotation with the texts in it evaluated."""
    if isinstance(value, str) or type(value).__module__ == "annotationlib":
        text = value if isinstance(value, str) else value.__forward_arg__
        return _resolved(eval(text, space, localns), space, localns)
    if not isinstance(value, (_Alias, _types.GenericAlias, _types.UnionType)) or isinstance(value, _Bare):
        return value
    args = value.__args__
    if value.__origin__ is Literal if isinstance(value, _Alias) else False:
        return value
    new = tuple(_resolved(arg, space, localns) for arg in args)
    if all(a is b for a, b in zip(args, new)):
        return value
    if isinstance(value, _Annotated):
        return _Annotated(new[0], value.__metadata__)
    if isinstance(value, (_Joined, _types.UnionType)):
        return Union[new]
    return _types.GenericAlias(value.__origin__, new) if isinstance(value, _types.GenericAlias) else _Alias(value.__origin__, new, value._name)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=None):
    if format not in (None, 1):
        from annotationlib import get_annotations
        kinds = reversed(obj.__mro__[:-1]) if isinstance(obj, type) else [obj]
        return {name: value for kind in kinds for name, value in get_annotations(kind, format=format).items()}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            space = getattr(_sys.modules.get(base.__module__), "__dict__", {})
            own = base.__dict__.get("__annotations__")
            for name, value in (own if isinstance(own, dict) else getattr(base, "__annotations__", {})).items():
                hints[name] = _resolved(value, globalns or space, localns)
    else:
        if not hasattr(obj, "__annotations__"):
            raise TypeError(f"{obj!r} does not have annotations" if not callable(obj) else f"{obj!r} is not a module, class, method, or function.")
        space = globalns or getattr(obj, "__globals__", getattr(obj, "__dict__", {}))
        for name, value in getattr(obj, "__annotations__", {}).items():
            hints[name] = _resolved(value, space, localns)
    hints = {name: type(None) if value is None else value for name, value in hints.items()}
    if not include_extras:
        hints = {name: value.__origin__ if isinstance(value, _Annotated) else value for name, value in hints.items()}
    return hints


def get_origin(tp):
    if isinstance(tp, _Annotated):
        return Annotated
    if isinstance(tp, _types.UnionType):
        return _types.UnionType
    return getattr(tp, "__origin__", None)


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__, *tp.__metadata__)
    args = getattr(tp, "__args__", ())
    if getattr(tp, "__origin__", None) is _abc.Callable and args and args[0] is not ...:
        return (list(args[:-1]), args[-1])
    return args


class NewType:
    """A name of its own for a type: `UserId = NewType("UserId", int)`."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = _sys._getframe(1).f_globals.get("__name__")

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(
                    f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`"
                )

        return (Dummy,)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class constevaluator:
    """Gives what is known already, as functions give what is computed when it is asked for."""

    __slots__ = ("_value",)
    __module__ = "_typing"

    def __init__(self, value):
        self._value = value

    def __repr__(self):
        return f"<constevaluator {self._value!r}>"

    def __call__(self, format, /):
        from annotationlib import Format, type_repr
        return type_repr(self._value) if format == Format.STRING else self._value


_constevaluator = constevaluator
del constevaluator


def _called(annotate):
    from annotationlib import Format, call_annotate_function
    return call_annotate_function(annotate, Format.FORWARDREF)


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, namespace):
        annotations = namespace.get("__annotations__")
        if annotations is None:
            annotate = namespace.get("__annotate__") or namespace.get("__annotate_func__")
            annotations = _called(annotate) if annotate else {}
        defaults = []
        for name in annotations:
            if name in namespace:
                defaults.append(namespace[name])
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field"
                    f"{'s' if len(defaults) > 1 else ''} "
                    + ", ".join(known for known in annotations if known in namespace)
                )
        made = _collections.namedtuple(typename, list(annotations), defaults=defaults, module=namespace.get("__module__"))
        made.__annotations__ = dict(annotations)
        for name, value in namespace.items():
            if name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict"):
                if name in ("__slots__",):
                    continue
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {name}")
            if name not in ("__module__", "__qualname__", "__annotations__", "__annotate__", "__annotate_func__", "__classcell__", "__classdictcell__", "__conditional_annotations__") and name not in made._fields:
                setattr(made, name, value)
        if "__qualname__" in namespace:
            made.__qualname__ = namespace["__qualname__"]
        return made


def NamedTuple(typename, fields=(), /):
    made = _collections.namedtuple(typename, [name for name, _ in fields], module=_sys._getframe(1).f_globals.get("__name__"))
    made.__annotations__ = dict(fields)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


_QUALIFIERS = "Required", "NotRequired", "ReadOnly"


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True, closed=None, extra_items=None):
        annotations, required, read_only = {}, {}, set()
        for base in bases:
            annotations.update(getattr(base, "__all_annotations__", {}))
            required.update(dict.fromkeys(getattr(base, "__required_keys__", ()), True))
            required.update(dict.fromkeys(getattr(base, "__optional_keys__", ()), False))
            read_only |= getattr(base, "__readonly_keys__", frozenset())
        own = namespace.get("__annotations__")
        if own is None:
            annotate = namespace.get("__annotate__") or namespace.get("__annotate_func__")
            own = _called(annotate) if annotate else {}
        for key, kind in own.items():
            required[key] = total
            read_only.discard(key)
            while True:
                origin = get_origin(kind)
                word = next((word for word in _QUALIFIERS if origin is globals()[word]), None)
                if word == "ReadOnly":
                    read_only.add(key)
                elif word:
                    required[key] = word == "Required"
                elif origin is not Annotated:
                    break
                kind = kind.__origin__ if origin is Annotated else get_args(kind)[0]
        annotations.update(own)
        made = type.__new__(cls, name, (dict,), {key: value for key, value in namespace.items() if key != "__classcell__"})
        made.__all_annotations__ = annotations
        made.__annotations__ = annotations
        made.__total__ = total
        made.__required_keys__ = frozenset(key for key, needed in required.items() if needed)
        made.__optional_keys__ = frozenset(key for key, needed in required.items() if not needed)
        made.__readonly_keys__, made.__mutable_keys__ = frozenset(read_only), frozenset(required.keys() - read_only)
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


def TypedDict(typename, fields, /, *, total=True):
    return _TypedDictMeta(typename, (), {"__annotations__": dict(fields), "__module__": _sys._getframe(1).f_globals.get("__name__")}, total=total)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


class IO(Generic[AnyStr]):
    pass


class TextIO(IO[str]):
    pass


class BinaryIO(IO[bytes]):
    pass


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def dataclass_transform(**kwargs):
    return lambda cls: cls


Match = _Special("Match")
Pattern = _Special("Pattern")

__all__ = [name for name in globals() if name[0] != "_"] + ["ForwardRef"]
