"""Objects printed so that lines stay short."""

import sys as _sys

_EMPTY = {list: "[]", tuple: "()", dict: "{}"}


def _safe_key(item):
    return (str(type(item)), id(item))


class _Safe:
    """Orders objects that have no order by their types' names."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return _safe_key(self.obj) < _safe_key(other.obj)


def _safe_pair(pair):
    return _Safe(pair[0]), _Safe(pair[1])


class PrettyPrinter:
    """Prints nested containers, one item a line where they do not fit."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent_per_level, self._width, self._depth = indent, width, depth
        self._stream, self._compact, self._sort_dicts = stream, bool(compact), sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        stream = _sys.stdout if self._stream is None else self._stream
        stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._format(object, out.append, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of an object on one line, whether it can be read back, and whether it holds itself."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _format(self, object, write, indent, allowance, context, level):
        known = id(object)
        if known in context:
            write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            show = _SHOWN.get(type(object).__repr__)
            if show is not None:
                context[known] = 1
                show(self, object, write, indent, allowance, context, level + 1)
                del context[known]
                return
            kind = type(object)
            if hasattr(kind, "__dataclass_fields__") and object.__dataclass_params__.repr and (
                    kind.__repr__.__qualname__ == f"{kind.__qualname__}.__repr__" and "__repr__" in kind.__dict__):
                context[known] = 1
                self._dataclass(object, write, indent, allowance, context, level + 1)
                del context[known]
                return
        write(text)

    def _dataclass(self, object, write, indent, allowance, context, level):
        name = type(object).__name__
        indent += len(name) + 1
        items = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values()
                 if f.repr and f._field_type.name == "_FIELD"]
        write(name + "(")
        self._named(items, write, indent, allowance, context, level)
        write(")")

    def _pairs(self, object):
        return sorted(object.items(), key=_safe_pair) if self._sort_dicts else list(object.items())

    def _dict(self, object, write, indent, allowance, context, level):
        write("{")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        if len(object):
            self._entries(self._pairs(object), write, indent, allowance + 1, context, level)
        write("}")

    def _ordered(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        self._format(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
        write(")")

    def _view(self, object, write, indent, allowance, context, level):
        name = type(object).__name__
        write(name + "([")
        indent += len(name) + 1
        key = _safe_pair if name.endswith("items") else _Safe
        items = sorted(object, key=key) if self._sort_dicts else list(object)
        self._items(items, write, indent, allowance + 2, context, level)
        write("])")

    def _list(self, object, write, indent, allowance, context, level):
        write("[")
        self._items(object, write, indent, allowance + 1, context, level)
        write("]")

    def _tuple(self, object, write, indent, allowance, context, level):
        write("(")
        end = ",)" if len(object) == 1 else ")"
        self._items(object, write, indent, allowance + len(end), context, level)
        write(end)

    def _set(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        kind = type(object)
        if kind is set:
            begin, end = "{", "}"
        else:
            begin, end = kind.__name__ + "({", "})"
            indent += len(kind.__name__) + 1
        write(begin)
        self._items(sorted(object, key=_Safe), write, indent, allowance + len(end), context, level)
        write(end)

    def _str(self, object, write, indent, allowance, context, level):
        import re
        if not len(object):
            write(repr(object))
            return
        chunks, lines = [], object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        widest = most = self._width - indent
        for at, line in enumerate(lines):
            if at == len(lines) - 1:
                widest -= allowance
            if len(repr(line)) <= widest:
                chunks.append(repr(line))
                continue
            parts = re.findall(r"\S*\s*", line)
            parts.pop()
            room, current = most, ""
            for place, part in enumerate(parts):
                if place == len(parts) - 1 and at == len(lines) - 1:
                    room -= allowance
                if len(repr(current + part)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current += part
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(chunks[0])
            return
        self._joined(chunks, write, indent, level == 1)

    def _joined(self, chunks, write, indent, bracketed):
        text = ("\n" + " " * indent).join(chunks)
        write(f"({text})" if bracketed else text)

    def _bytes(self, object, write, indent, allowance, context, level):
        if len(object) <= 4:
            write(repr(object))
            return
        bracketed = level == 1
        if bracketed:
            indent += 1
            allowance += 1
        self._joined(_wrapped_bytes(object, self._width - indent, allowance), write, indent, bracketed)

    def _bytearray(self, object, write, indent, allowance, context, level):
        write("bytearray(")
        self._bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
        write(")")

    def _proxy(self, object, write, indent, allowance, context, level):
        write("mappingproxy(")
        self._format(object.copy(), write, indent + 13, allowance + 1, context, level)
        write(")")

    def _namespace(self, object, write, indent, allowance, context, level):
        kind = type(object)
        name = "namespace" if kind.__name__ == "SimpleNamespace" else kind.__name__
        indent += len(name) + 1
        write(name + "(")
        self._named(object.__dict__.items(), write, indent, allowance, context, level)
        write(")")

    def _defaultdict(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        shown = self._repr(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        write(f"{name}({shown},\n{' ' * indent}")
        self._dict(object, write, indent, allowance + 1, context, level)
        write(")")

    def _counter(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "({")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        self._entries(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
        write("})")

    def _chain(self, object, write, indent, allowance, context, level):
        if not len(object.maps):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        indent += len(name) + 1
        for at, part in enumerate(object.maps):
            last = at == len(object.maps) - 1
            self._format(part, write, indent, allowance + 1 if last else 1, context, level)
            write(")" if last else ",\n" + " " * indent)

    def _deque(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        indent += len(name) + 1
        write("[")
        if object.maxlen is None:
            self._items(object, write, indent, allowance + 2, context, level)
            write("])")
        else:
            self._items(object, write, indent, 2, context, level)
            shown = self._repr(object.maxlen, context, level)
            write(f"],\n{' ' * indent}maxlen={shown})")

    def _user(self, object, write, indent, allowance, context, level):
        self._format(object.data, write, indent, allowance, context, level - 1)

    def _entries(self, pairs, write, indent, allowance, context, level):
        indent += self._indent_per_level
        between = ",\n" + " " * indent
        for at, (key, value) in enumerate(pairs):
            last = at == len(pairs) - 1
            shown = self._repr(key, context, level)
            write(shown + ": ")
            self._format(value, write, indent + len(shown) + 2, allowance if last else 1, context, level)
            if not last:
                write(between)

    def _named(self, items, write, indent, allowance, context, level):
        between = ",\n" + " " * indent
        for at, (name, value) in enumerate(items):
            last = at == len(items) - 1
            write(name + "=")
            if id(value) in context:
                write("...")
            else:
                self._format(value, write, indent + len(name) + 1, allowance if last else 1, context, level)
            if not last:
                write(between)

    def _items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        line_end = ",\n" + " " * indent
        between = ""
        width = most = self._width - indent + 1
        items = list(items)
        for at, item in enumerate(items):
            last = at == len(items) - 1
            if last:
                most -= allowance
                width -= allowance
            if self._compact:
                shown = self._repr(item, context, level)
                size = len(shown) + 2
                if width < size:
                    width = most
                    if between:
                        between = line_end
                if width >= size:
                    width -= size
                    write(between + shown)
                    between = ", "
                    continue
            write(between)
            between = line_end
            self._format(item, write, indent, allowance if last else 1, context, level)

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in (str, float, bytes, bool, type(None), complex):
            return repr(object), True, False
        show = kind.__repr__
        if issubclass(kind, int) and show is int.__repr__:
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        of = next((of for of in (dict, list, tuple) if issubclass(kind, of) and show is of.__repr__), None)
        if of is None:
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return _EMPTY[of], True, False
        known = id(object)
        if maxlevels and level >= maxlevels:
            return {dict: "{...}", list: "[...]", tuple: "(...)"}[of], False, known in context
        if known in context:
            return _recursion(object), False, True
        context[known] = 1
        readable, recursive, parts = True, False, []
        level += 1

        def part(value):
            nonlocal readable, recursive
            text, can_read, again = self.format(value, context, maxlevels, level)
            readable, recursive = readable and can_read, recursive or again
            return text

        if of is dict:
            parts = [f"{part(key)}: {part(value)}" for key, value in self._pairs(object)]
            text = "{" + ", ".join(parts) + "}"
        else:
            text = ", ".join([part(item) for item in object])
            text = f"[{text}]" if of is list else f"({text},)" if len(object) == 1 else f"({text})"
        del context[known]
        return text, readable, recursive


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _wrapped_bytes(object, width, allowance):
    current = b""
    last = len(object) // 4 * 4
    for at in range(0, len(object), 4):
        part = object[at:at + 4]
        if at == last:
            width -= allowance
        if len(repr(current + part)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current += part
    if current:
        yield repr(current)


def _shown():
    from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
    from types import MappingProxyType, SimpleNamespace
    P = PrettyPrinter
    return {kind.__repr__: show for kind, show in (
        (dict, P._dict), (list, P._list), (tuple, P._tuple), (set, P._set), (frozenset, P._set), (str, P._str),
        (bytes, P._bytes), (bytearray, P._bytearray), (MappingProxyType, P._proxy), (SimpleNamespace, P._namespace),
        (OrderedDict, P._ordered), (defaultdict, P._defaultdict), (Counter, P._counter), (ChainMap, P._chain),
        (deque, P._deque), (UserDict, P._user), (UserList, P._user), (UserString, P._user), (type({}.keys()), P._view),
        (type({}.values()), P._view), (type({}.items()), P._view))}


_SHOWN = _shown()


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
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
