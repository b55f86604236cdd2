"""Representations of bounded length."""

import builtins
import itertools
from _thread import get_ident

__all__ = ["Repr", "repr", "recursive_repr"]

_MODULES = {"deque": "collections", "array": "array"}


def recursive_repr(fillvalue="..."):
    """Makes a `__repr__` give a text where it comes to itself again."""
    def decorate(function):
        running = set()

        def wrapper(self):
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)
        for name in ("__module__", "__doc__", "__name__", "__qualname__"):
            setattr(wrapper, name, getattr(function, name))
        wrapper.__type_params__ = getattr(function, "__type_params__", ())
        wrapper.__wrapped__ = function
        return wrapper
    return decorate


class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                 maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue="...", indent=None):
        self.maxlevel, self.maxtuple, self.maxlist, self.maxarray = maxlevel, maxtuple, maxlist, maxarray
        self.maxdict, self.maxset, self.maxfrozenset, self.maxdeque = maxdict, maxset, maxfrozenset, maxdeque
        self.maxstring, self.maxlong, self.maxother = maxstring, maxlong, maxother
        self.fillvalue, self.indent = fillvalue, indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        kind = type(x)
        name = "_".join(kind.__name__.split())
        method = getattr(self, "repr_" + name, None)
        known = name in ("tuple", "list", "array", "set", "frozenset", "deque", "dict", "str", "int")
        if method and not (known and getattr(kind, "__module__", None) != _MODULES.get(name, "builtins")):
            return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        if self.indent is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f"Repr.indent cannot be negative int (was {indent!r})")
            indent *= " "
        try:
            sep = ",\n" + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError(f"Repr.indent must be a str, int or None, not {type(indent)}") from error
        return sep.join(("", *pieces, ""))[1:-len(indent) or None]

    def _items(self, x, level, left, right, most, trail=""):
        n = len(x)
        if level <= 0 and n:
            return left + self.fillvalue + right
        pieces = [self.repr1(item, level - 1) for item in itertools.islice(x, most)]
        if n > most:
            pieces.append(self.fillvalue)
        shown = self._join(pieces, level)
        if n == 1 and trail and self.indent is None:
            right = trail + right
        return left + shown + right

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        return self._items(x, level, f"array('{x.typecode}', [", "])", self.maxarray) if x else f"array('{x.typecode}')"

    def repr_set(self, x, level):
        return self._items(_ordered(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(_ordered(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_deque(self, x, level):
        return self._items(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
                  for key in itertools.islice(_ordered(x), self.maxdict)]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + self._join(pieces, level) + "}"

    def _cut(self, shown, most, again=None):
        if len(shown) <= most:
            return shown
        head = max(0, (most - 3) // 2)
        tail = max(0, most - 3 - head)
        if again is not None:
            shown = again(head, tail)
        return shown[:head] + self.fillvalue + shown[len(shown) - tail:]

    def repr_str(self, x, level):
        most = self.maxstring
        return self._cut(builtins.repr(x[:most]), most, lambda head, tail: builtins.repr(x[:head] + x[len(x) - tail:]))

    def repr_int(self, x, level):
        return self._cut(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            shown = builtins.repr(x)
        except Exception:
            return f"<{x.__class__.__name__} instance at {id(x):#x}>"
        return self._cut(shown, self.maxother)


def _ordered(x):
    try:
        return sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()
repr = aRepr.repr
