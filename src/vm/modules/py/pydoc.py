"""What `help` prints: a function, a class or a module in text."""

import inspect

_HIDDEN = (
    "__builtins__ __doc__ __file__ __loader__ __module__ __name__ __package__ __path__ __qualname__ __slots__ __spec__ "
    "__static_attributes__ __firstlineno__ __annotate_func__ __annotate__ __annotations_cache__ __cached__ __all__").split()
_DESCRIBED = {
    "__dict__": "dictionary for instance variables", "__weakref__": "list of weak references to the object"}


def _visible(name, value=None):
    if name in _HIDDEN:
        return False
    return not name.startswith("_") or name.startswith("__") and name.endswith("__")


def _class_name(cls, module):
    return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


def _indented(text, prefix="    "):
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


def _signature(function):
    try:
        return str(inspect.signature(function))
    except (ValueError, TypeError):
        return "(...)"


def _routine(value, name, cls=None, module=None):
    note, real, function = "", getattr(value, "__name__", name), value
    if inspect.ismethod(value):
        owner = value.__self__
        if cls is None:
            if isinstance(owner, type):
                note = f" class method of {_class_name(owner, module)}"
            else:
                note = f" method of {_class_name(type(owner), module)} instance"
    elif inspect.isbuiltin(value) and cls is None and not inspect.ismodule(getattr(value, "__self__", None)):
        if value.__self__ is not None:
            note = f" method of {_class_name(type(value.__self__), module)} instance"
    start = "async " if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function) else ""
    shown = _signature(function)
    if real == "<lambda>":
        title, shown = f"{name} lambda ", shown[1:-1]
    else:
        title = name if name == real else f"{name} = {real}"
    doc = inspect.getdoc(value) or ""
    return f"{start}{title}{shown}{note}\n" + (_indented(doc) + "\n" if doc else "")


def _kind(name, owner):
    value = owner.__dict__[name]
    if isinstance(value, staticmethod) or name == "__new__":
        return "static methods", value
    if isinstance(value, classmethod) or name in ("__init_subclass__", "__class_getitem__", "__subclasshook__"):
        return "class methods", value
    if isinstance(value, property):
        return "data descriptors" if value.fset or value.fdel else "readonly properties", value
    if inspect.isroutine(value):
        return "methods", value
    if inspect.isdatadescriptor(value):
        return "data descriptors", value
    return "data", value


_TITLES = {
    "methods": "Methods %s", "class methods": "Class methods %s", "static methods": "Static methods %s",
    "readonly properties": "Readonly properties %s", "data descriptors": "Data descriptors %s",
    "data": "Data and other attributes %s"}


def _entry(cls, name, kind, value, module):
    if kind in ("methods", "class methods", "static methods"):
        return _routine(getattr(cls, name), name, cls, module)
    if kind == "data":
        shown = repr(getattr(cls, name))
        line = f"{name} = {shown}"
        return (line if len(line) <= 70 else line[:67] + "...") + "\n"
    doc = _DESCRIBED.get(name) or inspect.getdoc(value) or ""
    return f"{name}\n" + (_indented(doc) + "\n" if doc else "")


def _class(cls, module):
    parts = []
    bases = [_class_name(base, cls.__module__) for base in cls.__bases__]
    title = f"class {cls.__name__}" + (f"({', '.join(bases)})" if bases else "")
    signature = _signature(cls)
    if signature not in ("(...)", "()"):
        parts.append(f"{cls.__name__}{signature}\n")
    if cls.__doc__:
        parts.append(inspect.cleandoc(cls.__doc__) + "\n")
    order = cls.__mro__
    if len(order) > 2:
        lines = "".join(f"    {_class_name(base, cls.__module__)}\n" for base in order)
        parts.append("Method resolution order:\n" + lines)
    owners = {name: next(base for base in order if name in base.__dict__)
              for base in order for name in base.__dict__ if _visible(name)}
    sections = []
    for owner in order:
        if owner is object and cls is not object:
            continue
        groups = {}
        for name in sorted(name for name, where in owners.items() if where is owner):
            kind, value = _kind(name, owner)
            groups.setdefault(kind, []).append(_entry(cls, name, kind, value, module))
        tag = "defined here" if owner is cls else f"inherited from {_class_name(owner, cls.__module__)}"
        sections += [_TITLES[kind] % tag + ":\n\n" + "\n".join(groups[kind]) for kind in _TITLES if kind in groups]
    parts.append(("-" * 70 + "\n").join(section + "\n" for section in sections).rstrip("\n") + "\n")
    body = "\n".join(part for part in parts if part.strip())
    return title + "\n" + "\n".join((" |  " + line).rstrip() for line in body.rstrip("\n").split("\n")) + "\n"


def _module(module):
    text = f"NAME\n    {module.__name__}" + (f" - {module.__doc__.splitlines()[0]}" if module.__doc__ else "") + "\n"
    rest = "\n".join((module.__doc__ or "").splitlines()[1:]).strip()
    if rest:
        text += f"\nDESCRIPTION\n{_indented(rest)}\n"
    names = [name for name in getattr(module, "__all__", None) or sorted(vars(module)) if _visible(name)]
    values = [(name, getattr(module, name)) for name in names]
    own = [(name, value) for name, value in values if getattr(value, "__module__", None) == module.__name__]
    classes = [_class(value, module.__name__) for name, value in own if isinstance(value, type)]
    functions = [_routine(value, name) for name, value in own if inspect.isroutine(value)]
    data = [f"{name} = {value!r}\n" for name, value in values if not (
        inspect.ismodule(value) or isinstance(value, type) or inspect.isroutine(value))]
    for title, found, gap in ("CLASSES", classes, "\n"), ("FUNCTIONS", functions, "\n"), ("DATA", data, ""):
        if found:
            text += f"\n{title}\n{_indented(gap.join(found).rstrip())}\n"
    return text + f"\nFILE\n    {getattr(module, '__file__', '(built-in)')}\n"


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    """A thing's documentation as text."""
    name = getattr(thing, "__name__", None)
    module = getattr(thing, "__module__", None)
    if inspect.ismodule(thing):
        kind, body = f"module {name}", _module(thing)
    elif isinstance(thing, type) or not (inspect.isroutine(thing) or inspect.isdatadescriptor(thing)):
        if isinstance(thing, type):
            kind, cls = f"class {name}", thing
        else:
            cls, module = type(thing), type(thing).__module__
            kind = cls.__name__
        body = _class(cls, cls.__module__)
        if cls is not thing:
            where = f" in module {module}" if module else ""
            return title % f"{kind}{where} object" + "\n\n" + body
    else:
        word = "built-in function" if inspect.isbuiltin(thing) else "method" if inspect.ismethod(thing) else "function"
        kind, body = f"{word} {name}", _routine(thing, name)
    where = f" in module {module}" if module and not inspect.ismodule(thing) else ""
    return title % (kind + where) + "\n\n" + body


def getdoc(object):
    return inspect.getdoc(object) or ""


def plain(text):
    return text


def help(thing=None, *rest):
    """Prints what is known of a thing, or of a name given as text."""
    if isinstance(thing, str):
        import builtins
        import importlib
        found = getattr(builtins, thing, None)
        if found is None:
            try:
                found = importlib.import_module(thing)
            except ImportError:
                print(f"No Python documentation found for {thing!r}.\n"
                      "Use help() to get the interactive help utility.\nUse help(str) for help on the str class.\n")
                return
        thing = found
    print(render_doc(thing, "Help on %s:"))


doc = help
