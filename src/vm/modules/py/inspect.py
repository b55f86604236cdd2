"""Looking at functions, classes and frames."""

import builtins as _builtins
import sys as _sys
import types as _types
import _dis
import linecache as _linecache
from collections import OrderedDict as _OrderedDict, namedtuple as _namedtuple
from annotationlib import Format as _Format, ForwardRef as _ForwardRef, get_annotations
from functools import Placeholder as _Placeholder, partial as _partial

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 16, 32, 128, 512


def ismodule(object):
    return isinstance(object, _types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, _types.MethodType)


def isfunction(object):
    return isinstance(object, _types.FunctionType)


def isbuiltin(object):
    return isinstance(object, _types.BuiltinFunctionType)


def ismemberdescriptor(object):
    return isinstance(object, _types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, _types.GetSetDescriptorType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__get__") and not isdatadescriptor(object)


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    if isinstance(object, (_types.GetSetDescriptorType, _types.MemberDescriptorType)):
        return True
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def isgeneratorfunction(obj):
    return isfunction(obj) and bool(obj.__code__.co_flags & CO_GENERATOR)


def iscoroutinefunction(obj):
    return isfunction(obj) and bool(obj.__code__.co_flags & CO_COROUTINE)


def isasyncgenfunction(obj):
    return isfunction(obj) and bool(obj.__code__.co_flags & CO_ASYNC_GENERATOR)


def isgenerator(object):
    return isinstance(object, _types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, _types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, _types.AsyncGeneratorType)


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), "__await__")


def istraceback(object):
    return isinstance(object, _types.TracebackType)


def isframe(object):
    return isinstance(object, _types.FrameType)


def iscode(object):
    return isinstance(object, _types.CodeType)


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_SUSPENDED if generator.gi_suspended else GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_SUSPENDED if coroutine.cr_suspended else CORO_CREATED


def getgeneratorlocals(generator):
    frame = generator.gi_frame
    return dict(frame.f_locals) if frame is not None else {}


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getmro(cls):
    return cls.__mro__


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    """The docstring of what a class, a method or a property overrides."""
    if isclass(object):
        found = (base.__doc__ for base in object.__mro__ if base.__doc__ is not None and base.__name__ != "object")
        return next(found, None)
    function = object.fget if isinstance(object, property) else getattr(object, "__func__", object)
    *path, name = getattr(function, "__qualname__", "").split(".")
    owner = getattr(object, "__self__", None) if ismethod(object) else _sys.modules.get(getattr(function, "__module__", None))
    if ismethod(object):
        owner = owner if isclass(owner) else type(owner)
    else:
        for part in path:
            owner = getattr(owner, part, None)
    for base in getattr(owner, "__mro__", ()):
        doc = getattr(base, name).__doc__ if hasattr(base, name) else None
        if doc is not None:
            return doc


def getmodule(object):
    return _sys.modules.get(getattr(object, "__module__", None))


def getfile(object):
    return unwrap(object).__code__.co_filename


getsourcefile = getfile


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
    return func


def getsourcelines(object):
    object = unwrap(getattr(object, "__func__", object))
    if isclass(object):
        module = _sys.modules.get(object.__module__)
        name, first = getattr(module, "__file__", None), getattr(object, "__firstlineno__", None)
    elif isframe(object):
        name, first = object.f_code.co_filename, object.f_code.co_firstlineno
    else:
        code = object if iscode(object) else getattr(object, "__code__", None)
        if code is None:
            raise TypeError(
                "module, class, method, function, traceback, frame, or code object was expected, got "
                + type(object).__name__
            )
        name, first = code.co_filename, code.co_firstlineno
    text = _dis.source(name) if name and first else None
    if text is None:
        raise OSError("could not get source code")
    lines = text.splitlines(keepends=True)
    at = first - 1
    indent = len(lines[at]) - len(lines[at].lstrip())
    end = at + 1
    header = lines[at].lstrip().startswith("@") or not lines[at].rstrip().endswith(":")
    depth = lines[at].count("(") - lines[at].count(")")
    while end < len(lines):
        line = lines[end]
        if line.strip() and len(line) - len(line.lstrip()) <= indent and depth <= 0:
            if not (header and line.lstrip().startswith(("@", "def ", "class ", "async "))):
                break
        if header and line.lstrip().startswith(("def ", "class ", "async ")):
            header = False
        depth += line.count("(") - line.count(")")
        end += 1
    while end > at + 1 and not lines[end - 1].strip():
        end -= 1
    return lines[at:end], first


def getsource(object):
    return "".join(getsourcelines(object)[0])


def currentframe():
    return _sys._getframe(1)


def _placed(kind, frame, lineno, context):
    filename, lines, index = frame.f_code.co_filename, None, None
    if context > 0 and (known := _linecache.getlines(filename)):
        start = max(0, min(lineno - 1 - context // 2, len(known) - context))
        lines, index = known[start:start + context], lineno - 1 - start
    return kind(filename, lineno, frame.f_code.co_name, lines, index)


def getframeinfo(frame, context=1):
    """Where a frame or a traceback is."""
    if istraceback(frame):
        return _placed(Traceback, frame.tb_frame, frame.tb_lineno, context)
    return _placed(Traceback, frame, frame.f_lineno, context)


def getouterframes(frame, context=1):
    found = []
    while frame is not None:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb is not None:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(_sys._getframe(1), context)


def trace(context=1):
    error = _sys.exception()
    return getinnerframes(error and error.__traceback__, context)


_FrameInfo = _namedtuple("_FrameInfo", "frame filename lineno function code_context index")
_Traceback = _namedtuple("_Traceback", "filename lineno function code_context index")


class FrameInfo(_FrameInfo):
    """A frame with where it is."""

    def __repr__(self):
        return "FrameInfo(" + ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields) + ", positions=None)"


class Traceback(_Traceback):
    """Where a frame is."""

    def __repr__(self):
        return "Traceback(" + ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields) + ", positions=None)"


class _empty:
    """Nothing given."""


class _Kind(int):
    def __new__(cls, value, name, description):
        self = super().__new__(cls, value)
        self.name, self.description = name, description
        return self

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"

    def __str__(self):
        return self.name


_KINDS = [
    _Kind(0, "POSITIONAL_ONLY", "positional-only"),
    _Kind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword"),
    _Kind(2, "VAR_POSITIONAL", "variadic positional"),
    _Kind(3, "KEYWORD_ONLY", "keyword-only"),
    _Kind(4, "VAR_KEYWORD", "variadic keyword"),
]


def formatannotation(annotation, base_module=None):
    if isinstance(annotation, _ForwardRef):
        return annotation.__forward_arg__
    if isinstance(annotation, type) and not isinstance(annotation, _types.GenericAlias):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation).replace("typing.", "")


class Parameter:
    """A parameter of a signature."""

    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        kind = _KINDS[kind]
        if default is not _empty and kind in (2, 4):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier() and not name.startswith("."):
            raise ValueError(f"{name!r} is not a valid parameter name")
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
        return {2: "*", 4: "**"}.get(int(self.kind), "") + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __eq__(self, other):
        return isinstance(other, Parameter) and str(self) == str(other) and self.kind == other.kind

    def __hash__(self):
        return hash((self.name, int(self.kind)))

    def replace(self, **changes):
        known = {"name": self.name, "kind": self.kind, "default": self.default, "annotation": self.annotation}
        known.update(changes)
        return Parameter(known["name"], known["kind"], default=known["default"], annotation=known["annotation"])


class BoundArguments:
    """Arguments matched with parameters."""

    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        found = []
        for name, param in self.signature.parameters.items():
            if param.kind in (3, 4) or name not in self.arguments:
                break
            found.extend(self.arguments[name]) if param.kind == 2 else found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found, positional = {}, True
        for name, param in self.signature.parameters.items():
            if param.kind in (3, 4) or name not in self.arguments:
                positional = False
            if positional or name not in self.arguments:
                continue
            found.update(self.arguments[name]) if param.kind == 4 else found.update({name: self.arguments[name]})
        return found

    def apply_defaults(self):
        filled = {}
        for name, param in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif param.default is not _empty:
                filled[name] = param.default
            elif param.kind == 2:
                filled[name] = ()
            elif param.kind == 4:
                filled[name] = {}
        self.arguments = filled

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    """The parameters of a function and what it says it returns."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        found, last, defaulted = {}, None, False
        for param in parameters or ():
            if last is not None and param.kind < last:
                raise ValueError(f"wrong parameter order: {last.description} parameter before {param.kind.description} parameter")
            if param.kind in (0, 1):
                if param.default is not _empty:
                    defaulted = True
                elif defaulted:
                    raise ValueError("non-default argument follows default argument")
            if param.name in found:
                raise ValueError(f"duplicate parameter name: {param.name!r}")
            found[param.name], last = param, param.kind
        self.parameters = _types.MappingProxyType(found)
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **kwargs):
        return signature(obj)

    def format(self, *, max_width=None, quote_annotation_strings=True):
        shown, slash, star = [], False, True
        for param in self.parameters.values():
            if param.kind == 0:
                slash = True
            elif slash:
                shown.append("/")
                slash = False
            if param.kind == 2:
                star = False
            elif param.kind == 3 and star:
                shown.append("*")
                star = False
            shown.append(str(param))
        if slash:
            shown.append("/")
        text = f"({', '.join(shown)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(shown) + "\n)"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def replace(self, *, parameters=None, return_annotation=None):
        return Signature(
            self.parameters.values() if parameters is None else parameters,
            return_annotation=self.return_annotation if return_annotation is None else return_annotation,
        )

    def _bind(self, args, kwargs, partial):
        found, args, later = {}, list(args), False
        for name, param in self.parameters.items():
            # CPython looks for names once there is no place left, or a default is used.
            later = later or not args and (param.kind == 2 or param.default is not _empty or name in kwargs)
            if param.kind == 2:
                if args:
                    found[name] = tuple(args)
                args = []
            elif param.kind == 4:
                continue
            elif param.kind != 3 and args:
                if name in kwargs and param.kind != 0:
                    raise TypeError(f"multiple values for argument {name!r}")
                found[name] = args.pop(0)
            elif name in kwargs and param.kind != 0:
                found[name] = kwargs.pop(name)
            elif param.default is _empty and not partial:
                kind = " keyword-only" if param.kind == 3 and not later else " positional-only" if param.kind == 0 and name in kwargs else ""
                raise TypeError(f"missing a required{kind} argument: {name!r}")
        if args:
            raise TypeError("too many positional arguments")
        for name, param in self.parameters.items():
            if param.kind == 4:
                if kwargs:
                    found[name] = kwargs
                kwargs = {}
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, found)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=_Format.VALUE):
    """The signature of something that can be called."""
    asked = {"globals": globals, "locals": locals, "eval_str": eval_str, "annotation_format": annotation_format}
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        known = signature(obj.__func__, follow_wrapped=follow_wrapped, **asked)
        return known.replace(parameters=list(known.parameters.values())[1:])
    if follow_wrapped and not isclass(obj):
        obj = unwrap(obj)
    if isclass(obj):
        for base in obj.__mro__:
            if "__init__" in base.__dict__ and isfunction(base.__dict__["__init__"]):
                known = signature(base.__dict__["__init__"], **asked)
                return Signature(list(known.parameters.values())[1:])
            if "__new__" in base.__dict__ and base is not object:
                function = getattr(base.__dict__["__new__"], "__func__", base.__dict__["__new__"])
                if isfunction(function):
                    return Signature(list(signature(function, **asked).parameters.values())[1:])
        if obj in _TYPES:
            namespace = {}
            exec(f"def known{_TYPES[obj]}: pass", namespace)
            return signature(namespace["known"])
        if obj.__init__ is object.__init__ and (obj is object or obj.__module__ != "builtins"):
            return Signature()
        raise ValueError(f"no signature found for builtin {'' if obj is type else 'type '}{obj!r}")
    if isinstance(obj, _partial):
        return _left_to_give(obj)
    if not isfunction(obj):
        if obj in _BUILT_IN:
            namespace = {}
            exec(f"def known{_BUILT_IN[obj]}: pass", namespace)
            return signature(namespace["known"])
        function = getattr(type(obj), "__call__", None)
        if isfunction(function):
            return Signature(list(signature(function, **asked).parameters.values())[1:])
        text = _method_text(obj)
        if text == "!":
            raise ValueError(f"{obj!r} builtin has invalid signature")
        if text is None:
            raise ValueError(f"no signature found for builtin {obj!r}")
        namespace = {}
        exec(f"def known{text}: pass", namespace)
        known = signature(namespace["known"])
        if getattr(obj, "__objclass__", None) is None and "self" in known.parameters:
            return known.replace(parameters=list(known.parameters.values())[1:])
        return known
    code = obj.__code__
    names, count = code.co_varnames, code.co_argcount
    if annotation_format == 1 and not eval_str:
        hints = obj.__annotations__
    else:
        hints = get_annotations(obj, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)
    defaults = obj.__defaults__ or ()
    first = count - len(defaults)
    found = []
    for at, name in enumerate(names[:count]):
        kind = 0 if at < code.co_posonlyargcount else 1
        default = defaults[at - first] if at >= first else _empty
        found.append(Parameter(name, kind, default=default, annotation=hints.get(name, _empty)))
    at = count + code.co_kwonlyargcount
    rest = []
    if code.co_flags & CO_VARARGS:
        found.append(Parameter(names[at], 2, annotation=hints.get(names[at], _empty)))
        at += 1
    for name in names[count:count + code.co_kwonlyargcount]:
        default = (obj.__kwdefaults__ or {}).get(name, _empty)
        rest.append(Parameter(name, 3, default=default, annotation=hints.get(name, _empty)))
    found += rest
    if code.co_flags & CO_VARKEYWORDS:
        found.append(Parameter(names[at], 4, annotation=hints.get(names[at], _empty)))
    return Signature(found, return_annotation=hints.get("return", _empty))


def _left_to_give(obj):
    """The signature of a partial: what it is given by name has a default and is by name from there on."""
    known = signature(obj.func)
    try:
        given = known.bind_partial(*obj.args, **obj.keywords).arguments
    except TypeError as error:
        raise ValueError(f"partial object {obj!r} has incorrect arguments") from error
    found, by_name, left = [], False, len(obj.args)
    for name, param in known.parameters.items():
        if param.kind in (0, 1) and left:
            left -= 1
            if obj.args[len(obj.args) - left - 1] is not _Placeholder:
                continue
            param = param.replace(kind=0)
        elif name in given and param.kind in (1, 3):
            by_name = by_name or param.kind == 1
            param = param.replace(default=given[name], kind=3)
        elif by_name and param.kind in (1, 2):
            if param.kind == 2:
                continue
            param = param.replace(kind=3)
        found.append(param)
    return known.replace(parameters=found)


# Signatures that C functions tell in their docstrings.
_BUILT_IN = {getattr(_builtins, name): signature for signature, names in {
    "(x, /)": "abs", "(async_iterable, /)": "aiter", "(iterable, /)": "all any", "(obj, /)": "ascii callable hash id len repr",
    "(number, /)": "bin hex oct", "(i, /)": "chr", "(obj, name, /)": "delattr hasattr", "(x, y, /)": "divmod",
    "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)": "compile",
    "()": "globals locals", "(source, /, globals=None, locals=None)": "eval",
    "(source, /, globals=None, locals=None, *, closure=None)": "exec", "(value, format_spec='', /)": "format",
    "(prompt='', /)": "input", "(obj, class_or_tuple, /)": "isinstance", "(cls, class_or_tuple, /)": "issubclass",
    "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)": "open",
    "(character, /)": "ord", "(base, exp, mod=None)": "pow", "(*args, sep=' ', end='\\n', file=None, flush=False)": "print",
    "(number, ndigits=None)": "round", "(obj, name, value, /)": "setattr", "(iterable, /, *, key=None, reverse=False)": "sorted",
    "(iterable, /, start=0)": "sum", "(*args, **kws)": "breakpoint",
    "(name, globals=None, locals=None, fromlist=(), level=0)": "__import__",
}.items() for name in names.split() if hasattr(_builtins, name)}
_TYPES = {getattr(_builtins, name): signature for signature, names in {
    "(object=False, /)": "bool", "(object)": "memoryview", "(function, /)": "classmethod staticmethod", "(real=0, imag=0)": "complex",
    "(iterable, start=0)": "enumerate", "(function, iterable, /)": "filter", "(x=0, /)": "float",
    "(iterable=(), /)": "frozenset list set tuple", "(fget=None, fset=None, fdel=None, doc=None)": "property",
    "(function, iterable, /, *iterables, strict=False)": "map", "(sequence, /)": "reversed", "(*iterables, strict=False)": "zip",
}.items() for name in names.split()}
# Methods of built-in types: what stands after the type goes before what stands for all of them; "!" is none that can be read.
_METHODS = {name: signature for signature, names in {
    "(self, /, encoding='utf-8', errors='strict')": "encode decode", "(self, old, new, /, count=-1)": "replace",
    "(self, old, new, count=-1, /)": "bytes.replace bytearray.replace", "(self, /, sep=None, maxsplit=-1)": "split rsplit",
    "(self, iterable, /)": "join extend", "(self, width, fillchar=' ', /)": "center ljust rjust",
    "(self, width, fillchar=b' ', /)": "bytes.center bytes.ljust bytes.rjust bytearray.center bytearray.ljust bytearray.rjust",
    "!": "str.count bytes.count bytearray.count find bytes.index bytearray.index str.index rfind rindex startswith endswith hex "
         "dict.pop cast maketrans",
    "(self, /, tabsize=8)": "expandtabs", "(self, sep, /)": "partition rpartition", "(self, chars=None, /)": "lstrip rstrip strip",
    "(self, /, keepends=False)": "splitlines", "(self, table, /)": "translate", "(self, prefix, /)": "removeprefix",
    "(self, suffix, /)": "removesuffix", "(self, width, /)": "zfill", "(self, /, *args, **kwargs)": "format",
    "(self, mapping, /)": "format_map", "(string, /)": "fromhex", "(frm, to, /)": "bytes.maketrans bytearray.maketrans",
    "(self, iterable_of_bytes, /)": "bytes.join bytearray.join", "(self, table, /, delete=b'')": "bytes.translate bytearray.translate",
    "(self, bytes=None, /)": "bytes.lstrip bytes.rstrip bytes.strip bytearray.lstrip bytearray.rstrip bytearray.strip",
    "(self, item, /)": "bytearray.append", "(self, iterable_of_ints, /)": "bytearray.extend",
    "(self, index, item, /)": "bytearray.insert", "(self, index=-1, /)": "pop", "(self, /)": "set.pop float.hex",
    "(self, value, /)": "bytearray.remove list.remove count", "(self, size, /)": "resize",
    "(self, object, /)": "append add discard remove range.count range.index indices getter setter deleter",
    "(self, index, object, /)": "insert", "(self, value, start=0, stop=9223372036854775807, /)": "index",
    "(self, /, *, key=None, reverse=False)": "sort", "(self, key, default=None, /)": "get setdefault",
    "(iterable, value=None, /)": "fromkeys", "(self, other, /)": "isdisjoint issubset issuperset symmetric_difference "
    "symmetric_difference_update", "(self, /, *others)": "difference difference_update intersection intersection_update union update",
    "(self, /, length=1, byteorder='big', *, signed=False)": "to_bytes", "(bytes, byteorder='big', *, signed=False)": "from_bytes",
    "(number, /)": "from_number", "(self, /, order='C')": "tobytes",
}.items() for name in names.split()}


def _method_text(obj):
    owner = getattr(obj, "__objclass__", None)
    if owner is None:
        owner = getattr(obj, "__self__", None)
        owner = owner if isinstance(owner, type) else type(owner)
    name = obj.__name__
    shown = owner.__name__
    if owner.__module__ != "builtins" or name.startswith("_") or f"{shown}.{name}" == "dict.update" or not hasattr(owner, name):
        return None
    return _METHODS.get(f"{shown}.{name}") or _METHODS.get(name, "(self, /)")
FullArgSpec = _namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations")
ClosureVars = _namedtuple("ClosureVars", "nonlocals globals builtins unbound")
ArgInfo = _namedtuple("ArgInfo", "args varargs keywords locals")
Attribute = _namedtuple("Attribute", "name kind defining_class object")


def getargvalues(frame):
    """The parameters of a frame's function, and its locals."""
    code = frame.f_code
    names = list(code.co_varnames)
    count = code.co_argcount + code.co_kwonlyargcount
    more = count + (code.co_flags & CO_VARARGS != 0)
    varargs = names[count] if code.co_flags & CO_VARARGS else None
    return ArgInfo(names[:count], varargs, names[more] if code.co_flags & CO_VARKEYWORDS else None, frame.f_locals)


def getcallargs(func, /, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def classify_class_attrs(cls):
    """The attributes of a class, with what they are and where they are defined."""
    found = []
    for name in dir(cls):
        owner = next((base for base in cls.__mro__ if name in base.__dict__), cls)
        value = owner.__dict__.get(name, getattr(cls, name, None))
        if isinstance(value, staticmethod) or name == "__new__":
            kind = "static method"
        elif isinstance(value, classmethod) or name in ("__init_subclass__", "__subclasshook__"):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        else:
            kind = "method" if isroutine(value) else "data"
        found.append(Attribute(name, kind, owner, value))
    return found


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getclasstree(classes, unique=False):
    """Classes in lists, each class before the list of those derived from it."""
    children, roots = {}, []
    for cls in classes:
        for base in cls.__bases__:
            derived = children.setdefault(base, [])
            if cls not in derived:
                derived.append(cls)
            if unique and base in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [base for base in children if base not in classes]

    def walk(level, parent):
        tree = []
        for cls in sorted(level, key=lambda cls: (cls.__module__, cls.__name__)):
            tree.append((cls, cls.__bases__))
            if cls in children:
                tree.append(walk(children[cls], cls))
        return tree

    return walk(roots, None)


def getfullargspec(func):
    """The parameters of a function, of old."""
    known = signature(func).parameters.values()
    return FullArgSpec(
        [p.name for p in known if p.kind in (0, 1)],
        next((p.name for p in known if p.kind == 2), None),
        next((p.name for p in known if p.kind == 4), None),
        tuple(p.default for p in known if p.kind in (0, 1) and p.default is not _empty) or None,
        [p.name for p in known if p.kind == 3],
        {p.name: p.default for p in known if p.kind == 3 and p.default is not _empty} or None,
        dict(func.__annotations__),
    )


def getattr_static(obj, attr, default=_empty):
    for space in ([obj.__dict__] if hasattr(obj, "__dict__") else []) + [base.__dict__ for base in type(obj).__mro__]:
        if attr in space:
            return space[attr]
    if default is not _empty:
        return default
    raise AttributeError(attr)


def getclosurevars(func):
    cells = dict(zip(func.__code__.co_freevars, [cell.cell_contents for cell in func.__closure__ or ()]))
    space = func.__globals__
    names = set(func.__code__.co_names)
    import builtins

    return ClosureVars(
        cells,
        {name: space[name] for name in func.__code__.co_names if name in space},
        {name: getattr(builtins, name) for name in func.__code__.co_names if name not in space and hasattr(builtins, name)},
        {name for name in names if name not in space and not hasattr(builtins, name)},
    )


def getcallargs(func, /, *positional, **named):
    """What each parameter of a function would be bound to."""
    given = signature(func).bind(*positional, **named)
    given.apply_defaults()
    return given.arguments
