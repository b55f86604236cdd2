"""Variables whose values belong to a context."""

from _thread import _local

_missing = object()


class Token:
    """What a variable was before it was set."""

    MISSING = _missing
    __slots__ = ("var", "old_value", "_used")

    def __init__(self, var, old_value):
        self.var, self.old_value, self._used = var, old_value, False

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.var.reset(self)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self.var!r} at 0x{id(self):x}>"


class ContextVar:
    """A variable whose value belongs to a context."""

    def __init__(self, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name, self._default = name, default

    def get(self, default=_missing):
        value = _now()._values.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value):
        token = Token(self, _now()._values.get(self, _missing))
        _now()._values[self] = value
        return token

    def reset(self, token):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token.var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        token._used = True
        if token.old_value is _missing:
            del _now()._values[self]
        else:
            _now()._values[self] = token.old_value

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self.name!r}{default} at 0x{id(self):x}>"


class Context:
    """Values of variables."""

    def __init__(self):
        self._values, self._running = {}, False

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    def run(self, callable, /, *args, **kwargs):
        before = self._enter()
        try:
            return callable(*args, **kwargs)
        finally:
            self._leave(before)

    def _enter(self):
        if self._running:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        before, _state.current, self._running = _now(), self, True
        return before

    def _leave(self, before):
        _state.current, self._running = before, False

    def copy(self):
        made = Context()
        made._values = dict(self._values)
        return made

    def __getitem__(self, var):
        return self._values[var]

    def __contains__(self, var):
        return var in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def get(self, var, default=None):
        return self._values.get(var, default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


# The context that runs, for each thread.
_state = _local()


def _now():
    try:
        return _state.current
    except AttributeError:
        _state.current = Context()
        return _state.current


def copy_context():
    """A copy of the context that runs."""
    return _now().copy()
