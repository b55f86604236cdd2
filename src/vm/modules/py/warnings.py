"""Warnings."""

import sys as _sys
from _traceback import line as _line

filters = []
_seen = set()


class WarningMessage:
    """A warning that was caught."""

    def __init__(self, message, category, filename, lineno):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno


_caught = []


def warn(message, category=None, stacklevel=1, source=None, **kwargs):
    """Warns: shows a line on standard error, or raises if a filter says so."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    frame = _sys._getframe(1)
    for _ in range(stacklevel - 1):
        frame = frame.f_back or frame
    filename, lineno = frame.f_code.co_filename, frame.f_lineno
    exc = message if isinstance(message, Warning) else category(message)
    action = "default"
    for known, text, kind, module, line in filters:
        if (
            issubclass(category, kind)
            and (text is None or text.match(str(exc)))
            and (module is None or module.match(frame.f_globals.get("__name__") or "<unknown>"))
            and line in (0, lineno)
        ):
            action = known
            break
    else:
        if issubclass(category, (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)):
            in_main = frame.f_globals.get("__name__") == "__main__"
            if not (category is DeprecationWarning and in_main):
                action = "ignore"
    if action == "error":
        raise exc
    if action == "ignore":
        return
    key = (str(exc), category, filename, lineno)
    if action in ("default", "once", "module") and not _caught:
        if key in _seen:
            return
        _seen.add(key)
    if _caught:
        _caught[-1].append(WarningMessage(exc, category, filename, lineno))
        return
    _show(exc, category, filename, lineno)


def _show(message, category, filename, lineno):
    line = _line(filename, lineno)
    _sys.stderr.write(f"{filename}:{lineno}: {category.__name__}: {message}\n" + (f"  {line}\n" if line else ""))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if message or module:
        import re

        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _insert((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")
    _insert((action, None, category, None, lineno), append)


def _insert(entry, append):
    if append:
        if entry not in filters:
            filters.append(entry)
        return
    if entry in filters:
        filters.remove(entry)
    filters.insert(0, entry)


def resetwarnings():
    filters.clear()


def warn_explicit(message, category, filename, lineno, *args, **kwargs):
    _show(message, category, filename, lineno)


class catch_warnings:
    """Keeps changes of the filters inside a block, and records warnings if asked to."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._action, self._category = record, action, category

    def __enter__(self):
        self._saved = filters[:]
        if self._action is not None:
            simplefilter(self._action, self._category)
        if self._record:
            _caught.append([])
            return _caught[-1]

    def __exit__(self, *exc_info):
        filters[:] = self._saved
        if self._record:
            _caught.pop()


def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1):
    """Marks something as deprecated."""

    def decorate(arg):
        def wrapper(*args, **kwargs):
            warn(message, category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        wrapper.__name__ = getattr(arg, "__name__", "wrapper")
        wrapper.__deprecated__ = message
        return wrapper

    return decorate
