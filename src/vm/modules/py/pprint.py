"""Objects printed so that lines stay short."""

import sys as _sys


def _safe_key(item):
    return (str(type(item)), id(item))


class PrettyPrinter:
    """Prints nested containers, one item a line where they do not fit."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if width <= 0:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth = indent, width, depth
        self._stream, self._compact, self._sort = stream, compact, sort_dicts
        self._numbers = underscore_numbers

    def pprint(self, object):
        stream = _sys.stdout if self._stream is None else self._stream
        stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        return self._format(object, 0, 0, 1, set())

    def _pairs(self, object):
        if not self._sort:
            return list(object.items())
        try:
            return sorted(object.items())
        except TypeError:
            return sorted(object.items(), key=lambda pair: _safe_key(pair[0]))

    def _repr(self, object, level, seen):
        kind = type(object)
        if kind in (dict, list, tuple, set, frozenset) and object:
            if id(object) in seen:
                return f"<Recursion on {kind.__name__} with id={id(object)}>"
            if self._depth and level > self._depth:
                return {dict: "{...}", list: "[...]", tuple: "(...)"}.get(kind, "{...}")
            seen = seen | {id(object)}
            if kind is dict:
                parts = (
                    f"{self._repr(key, level + 1, seen)}: {self._repr(value, level + 1, seen)}"
                    for key, value in self._pairs(object)
                )
                return "{" + ", ".join(parts) + "}"
            if kind in (set, frozenset):
                return repr(object)
            text = ", ".join(self._repr(item, level + 1, seen) for item in object)
            if kind is list:
                return f"[{text}]"
            return f"({text},)" if len(object) == 1 else f"({text})"
        if self._numbers and kind is int:
            return f"{object:_d}"
        return repr(object)

    def _format(self, object, indent, allowance, level, seen):
        text = self._repr(object, level, seen)
        room = self._width - indent - allowance
        if len(text) <= room:
            return text
        kind = type(object)
        if kind not in (dict, list, tuple, set, frozenset) or id(object) in seen:
            return text
        if self._depth and level > self._depth:
            return text
        seen = seen | {id(object)}
        pad = indent + self._indent
        gap = " " * (self._indent - 1)
        between = ",\n" + " " * pad
        if kind is dict:
            parts = []
            pairs = self._pairs(object)
            for at, (key, value) in enumerate(pairs):
                shown = self._repr(key, level, seen)
                last = at == len(pairs) - 1
                parts.append(
                    f"{shown}: "
                    + self._format(value, pad + len(shown) + 2, allowance + 1 if last else 1, level + 1, seen)
                )
            return "{" + gap + between.join(parts) + "}"
        begin, end = {list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}")}.get(kind, ("frozenset({", "})"))
        if kind is frozenset:
            pad = indent + len("frozenset({")
            between = ",\n" + " " * pad
        items = list(object)
        if kind in (set, frozenset):
            try:
                items.sort()
            except TypeError:
                items.sort(key=_safe_key)
        if kind is tuple and len(items) == 1:
            end = ",)"
        parts = [
            self._format(item, pad, allowance + len(end) if at == len(items) - 1 else 1, level + 1, seen)
            for at, item in enumerate(items)
        ]
        if not self._compact:
            return begin + gap + between.join(parts) + end
        lines, line = [], ""
        for at, part in enumerate(parts):
            tail = len(end) + allowance if at == len(parts) - 1 else 1
            if line and pad + len(line) + 2 + len(part) + tail > self._width:
                lines.append(line)
                line = part
            else:
                line = f"{line}, {part}" if line else part
        lines.append(line)
        return begin + gap + between.join(lines) + end


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, 1, set())


def isreadable(object):
    return not saferepr(object).startswith("<")


def isrecursive(object):
    return "<Recursion on" in saferepr(object)
