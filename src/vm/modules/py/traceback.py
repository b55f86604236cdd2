"""Exceptions and tracebacks as text."""

import sys
import _traceback

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
    "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
    "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list",
]

_unset = object()


class FrameSummary:
    """One entry of a traceback."""

    __slots__ = ("filename", "lineno", "name", "line", "locals", "_text")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, _text=None):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.line = _traceback.line(filename, lineno) if line is None else line
        self.locals = None if locals is None else {key: repr(value) for key, value in locals.items()}
        self._text = _text

    def _tuple(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._tuple() == other._tuple()
        return self._tuple() == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, pos):
        return self._tuple()[pos]

    def __iter__(self):
        return iter(self._tuple())

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def _format(self):
        text = self._text
        if text is None:
            text = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
            if self.line:
                text += f"    {self.line.strip()}\n"
        return text + "".join(f"    {name} = {value}\n" for name, value in sorted((self.locals or {}).items()))


class StackSummary(list):
    """Entries of a traceback."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return cls(
            FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name)
            for frame, lineno in _limited(list(frame_gen), limit)
        )

    @classmethod
    def from_list(cls, a_list):
        return cls(
            frame if isinstance(frame, FrameSummary) else FrameSummary(frame[0], frame[1], frame[2], line=frame[3])
            for frame in a_list
        )

    def format(self):
        result, last, count = [], None, 0
        for frame in self:
            here = (frame.filename, frame.lineno, frame.name)
            if here != last:
                _repeated(result, count)
                last, count = here, 0
            count += 1
            if count <= 3:
                result.append(frame._format())
        _repeated(result, count)
        return result


def _repeated(result, count):
    if count > 3:
        more = count - 3
        result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


def _limited(entries, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


def walk_tb(tb):
    """Frames and lines of a traceback."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Frames and lines from a frame outwards."""
    if f is None:
        f = sys._getframe().f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    """Entries of a traceback."""
    entries = []
    while tb is not None:
        code = tb.tb_frame.f_code
        entries.append(FrameSummary(code.co_filename, tb.tb_lineno, code.co_name, _text=_traceback.entry(tb)))
        tb = tb.tb_next
    return StackSummary(_limited(entries, limit))


def extract_stack(f=None, limit=None):
    """Entries of the stack, outermost first."""
    if f is None:
        f = sys._getframe().f_back
    entries = [FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name) for frame, line in walk_stack(f)]
    if limit is not None:
        entries = entries[:limit] if limit >= 0 else entries[limit:]
    entries.reverse()
    return StackSummary(entries)


def format_list(extracted_list):
    """Texts of entries."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Prints entries."""
    _print(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    """Texts of a traceback's entries."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Prints a traceback's entries."""
    _print(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    """Texts of the stack's entries."""
    if f is None:
        f = sys._getframe().f_back
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    """Prints the stack."""
    if f is None:
        f = sys._getframe().f_back
    _print(format_stack(f, limit), file)


def _exception(exc, value):
    if value is _unset:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc
    return value


def _lines(exc, tb, limit, chain):
    if exc is None:
        return ["NoneType: None\n"]
    if limit is None and chain and (tb is _unset or tb is exc.__traceback__):
        return _traceback.format(exc).splitlines(keepends=True)
    lines = []
    if chain:
        linked, message = exc.__cause__, "\nThe above exception was the direct cause of the following exception:\n\n"
        if linked is None and not exc.__suppress_context__:
            linked = exc.__context__
            message = "\nDuring handling of the above exception, another exception occurred:\n\n"
        if linked is not None:
            lines += _lines(linked, _unset, limit, chain)
            lines.append(message)
    entries = format_tb(exc.__traceback__ if tb is _unset else tb, limit)
    if entries:
        lines.append("Traceback (most recent call last):\n")
        lines += entries
    return lines + _last_lines(exc)


def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True, **kwargs):
    """Texts of an exception with its traceback, its causes and contexts."""
    return _lines(_exception(exc, value), tb, limit, chain)


def format_exception_only(exc, /, value=_unset, *, show_group=False, **kwargs):
    """Texts of what an exception is and says."""
    exc = _exception(exc, value)
    if show_group and isinstance(exc, BaseExceptionGroup):
        parts = [line for part in exc.exceptions for line in format_exception_only(part, show_group=True)]
        return _last_lines(exc) + ["   " + line for line in parts]
    if not isinstance(exc, NameError):
        return _last_lines(exc)
    # Without its frames nothing is known of the names around it.
    tb, exc.__traceback__ = exc.__traceback__, None
    try:
        return _last_lines(exc)
    finally:
        exc.__traceback__ = tb


def _last_lines(exc):
    return ["NoneType: None\n"] if exc is None else _traceback.format_only(exc).splitlines(keepends=True)


def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True, **kwargs):
    """Prints an exception with its traceback, its causes and contexts."""
    _print(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    """The text of the exception being handled."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Prints the exception being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Prints the last exception that nothing caught."""
    if not hasattr(sys, "last_exc"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def clear_frames(tb):
    """Gives up the locals of a traceback's frames."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


def _print(lines, file):
    if file is None:
        file = sys.stderr
    file.write("".join(lines))


class TracebackException:
    """An exception's text, kept apart from the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        _seen = _seen or {id(exc_value)}
        self._type = exc_type if save_exc_type else None
        module = exc_type.__module__
        self.exc_type_str = (f"{module}." if module not in ("__main__", "builtins") else "") + exc_type.__qualname__
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            frames = _limited([frame for frame, _ in walk_tb(exc_traceback)], limit)
            for entry, frame in zip(self.stack, frames):
                entry.locals = {name: repr(value) for name, value in frame.f_locals.items()}
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self._str = str(exc_value)
        self._all = _lines(exc_value, exc_traceback, limit, True)
        self._only = _last_lines(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        if isinstance(exc_value, SyntaxError):
            for name in ("filename", "text", "offset", "end_offset", "msg"):
                setattr(self, name, getattr(exc_value, name))
            self.lineno, self.end_lineno = (None if number is None else str(number) for number in (exc_value.lineno, exc_value.end_lineno))

        def other(exc):
            if exc is None or id(exc) in _seen:
                return None
            _seen.add(id(exc))
            return TracebackException(
                type(exc), exc, exc.__traceback__, limit=limit, capture_locals=capture_locals, _seen=_seen,
                max_group_width=max_group_width, max_group_depth=max_group_depth)

        self.__cause__ = other(getattr(exc_value, "__cause__", None))
        wanted = not compact or self.__cause__ is None and not self.__suppress_context__
        self.__context__ = other(exc_value.__context__) if wanted and exc_value is not None else None
        self.exceptions = [other(part) for part in exc_value.exceptions] if isinstance(exc_value, BaseExceptionGroup) else None

    @property
    def exc_type(self):
        return self._type

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    __hash__ = object.__hash__

    def __str__(self):
        return self._str

    def format(self, *, chain=True, **kwargs):
        if self.exceptions is not None or chain and not any(entry.locals for entry in self._stacks()):
            yield from self._all
            return
        if chain:
            linked, message = self.__cause__, "\nThe above exception was the direct cause of the following exception:\n\n"
            if linked is None and not self.__suppress_context__:
                linked, message = self.__context__, "\nDuring handling of the above exception, another exception occurred:\n\n"
            if linked is not None:
                yield from linked.format(chain=chain)
                yield message
        if self.stack:
            yield "Traceback (most recent call last):\n"
            yield from self.stack.format()
        yield from self._only

    def _stacks(self):
        yield from self.stack
        for linked in (self.__cause__, self.__context__):
            if linked is not None:
                yield from linked._stacks()

    def format_exception_only(self, *, show_group=False, **kwargs):
        yield from self._only
        for part in self.exceptions or () if show_group else ():
            yield from ("   " + line for line in part.format_exception_only(show_group=True))

    def print(self, *, file=None, chain=True, **kwargs):
        _print(self.format(chain=chain), file)
