"""Importing by name."""

import sys as _sys


def import_module(name, package=None):
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(
                f"the 'package' argument is required to perform a relative import for {name!r}")
        parts = package.split(".")
        if level > len(parts):
            raise ImportError("attempted relative import beyond top-level package")
        name = ".".join(parts[:len(parts) + 1 - level] + ([name[level:]] if name[level:] else []))
    __import__(name)
    return _sys.modules[name]


def reload(module):
    if not isinstance(module, type(_sys)):
        raise TypeError("reload() argument must be a module")
    name = module.__name__
    if _sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    file = getattr(module, "__file__", None)
    if file and not file.startswith("<"):
        with open(file, encoding="utf-8") as source:
            exec(compile(source.read(), file, "exec"), module.__dict__)
    return module


def invalidate_caches():
    pass



