"""Finding modules without importing them."""

import os as _os
import sys as _sys
from importlib.machinery import ModuleSpec as _ModuleSpec, SourceFileLoader as _SourceFileLoader


def find_spec(name, package=None):
    if name.startswith("."):
        name = resolve_name(name, package)
    parent, _, last = name.rpartition(".")
    if parent:
        __import__(parent)
        folders = getattr(_sys.modules[parent], "__path__", None)
        if folders is None:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent!r} while trying to find {name!r}", name=name)
    else:
        folders = _sys.path
    for folder in folders:
        for path in (_os.path.join(folder, last, "__init__.py"), _os.path.join(folder, last + ".py")):
            if _os.path.isfile(path):
                return spec_from_file_location(name, path)
    if name in _sys.modules or _known(name):
        return _ModuleSpec(name, None, origin="built-in")
    return None


def _known(name):
    try:
        __import__(name)
    except ImportError:
        return False
    return True


def resolve_name(name, package):
    level = len(name) - len(name.lstrip("."))
    if not level:
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    parts = package.split(".")
    if level > len(parts):
        raise ImportError("attempted relative import beyond top-level package")
    return ".".join(parts[:len(parts) + 1 - level] + ([name[level:]] if name[level:] else []))


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    location = _os.fspath(location)
    spec = _ModuleSpec(name, _SourceFileLoader(name, location) if loader is None else loader, origin=location)
    spec.has_location = True
    if location.endswith("/__init__.py"):
        spec.submodule_search_locations = [_os.path.dirname(location)]
    return spec


def module_from_spec(spec):
    module = type(_sys)(spec.name)
    module.__spec__, module.__loader__, module.__package__ = spec, spec.loader, spec.parent
    if spec.has_location:
        module.__file__ = spec.origin
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    return module
