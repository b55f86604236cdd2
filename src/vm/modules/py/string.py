"""Groups of characters, templates and a formatter."""

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    """A text with places marked by `$`."""

    delimiter = "$"

    idpattern, braceidpattern, flags = r"(?a:[_a-z][_a-z0-9]*)", None, 2

    def __init__(self, template):
        self.template = template

    def __init_subclass__(cls):
        import re
        super().__init_subclass__()
        pattern = cls.__dict__.get("pattern")
        if pattern is None:
            mark = re.escape(cls.delimiter)
            pattern = (f"{mark}(?:(?P<escaped>{mark})|(?P<named>{cls.idpattern})|"
                       f"{{(?P<braced>{cls.braceidpattern or cls.idpattern})}}|(?P<invalid>))")
        cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)

    def _found(self):
        text, at = self.template, 0
        for found in self.pattern.finditer(text):
            if found.start() > at:
                yield text[at:found.start()], None, None
            at = found.end()
            name = found["named"] or found["braced"]
            if name is not None:
                yield found[0], name, None
            elif found["escaped"] is not None:
                yield self.delimiter, None, None
            elif found["invalid"] is not None:
                yield None, None, found.start("invalid") - len(self.delimiter)
            else:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        if at < len(text):
            yield text[at:], None, None

    def _parts(self):
        if type(self) is not Template:
            yield from self._found()
            return
        text, at = self.template, 0
        while at < len(text):
            start = text.find(self.delimiter, at)
            if start < 0:
                yield text[at:], None, None
                return
            if start > at:
                yield text[at:start], None, None
            at = start + 1
            if text[at:at + 1] == self.delimiter:
                yield self.delimiter, None, None
                at += 1
                continue
            braced = text[at:at + 1] == "{"
            first = end = at + braced
            while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == "_"):
                end += 1
            name = text[first:end]
            if not name.isidentifier() or braced and text[end:end + 1] != "}":
                yield None, None, start
                continue
            at = end + braced
            yield text[start:at], name, None

    def _invalid(self, at):
        at += len(self.delimiter)
        lines = self.template[:at].splitlines(keepends=True)
        line, column = len(lines), at - len("".join(lines[:-1]))
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, True)

    def _fill(self, mapping, kws, safe):
        out = []
        for text, name, bad in self._parts():
            if bad is not None:
                if not safe:
                    self._invalid(bad)
                out.append(self.delimiter)
            elif name is None:
                out.append(text)
            elif name in kws:
                out.append(str(kws[name]))
            elif safe and name not in mapping:
                out.append(text)
            else:
                out.append(str(mapping[name]))
        return "".join(out)

    def get_identifiers(self):
        names = []
        for _, name, _ in self._parts():
            if name is not None and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return all(bad is None for _, _, bad in self._parts())


def _parse(text):
    # (literal, field, spec, conversion) of the parts of a format string.
    at, size, literal = 0, len(text), ""
    while at < size:
        char = text[at]
        at += 1
        if char not in "{}":
            end = at
            while end < size and text[end] not in "{}":
                end += 1
            literal += text[at - 1:end]
            at = end
            continue
        if text[at:at + 1] == char:
            yield literal + char, None, None, None
            literal = ""
            at += 1
            continue
        if char == "}":
            raise ValueError("Single '}' encountered in format string")
        if at >= size:
            raise ValueError("Single '{' encountered in format string")
        start = at
        while at < size and text[at] not in "}:!":
            if text[at] == "{":
                raise ValueError("unexpected '{' in field name")
            if text[at] == "[":
                at = text.find("]", at)
                if at < 0:
                    at = size
                    break
            at += 1
        field, conversion, spec = text[start:at], None, ""
        if at >= size:
            raise ValueError("expected '}' before end of string")
        if text[at] == "!":
            conversion = text[at + 1:at + 2]
            if not conversion or conversion == "}":
                raise ValueError("end of string while looking for conversion specifier" if not conversion
                                 else "unmatched '{' in format spec")
            at += 2
            if text[at:at + 1] not in (":", "}"):
                raise ValueError("expected ':' after conversion specifier" if at < size else "unmatched '{' in format spec")
        if text[at] == ":":
            at += 1
            start, depth = at, 1
            while at < size:
                depth += (text[at] == "{") - (text[at] == "}")
                if not depth:
                    break
                at += 1
            if depth:
                raise ValueError("unmatched '{' in format spec")
            spec = text[start:at]
        at += 1
        yield literal, field, spec, conversion
        literal = ""
    if literal:
        yield literal, None, None, None


def _split_name(name):
    # The first part of a field's name, and (is attribute, name or index) of the others.
    at = min((place for place in map(name.find, ".[") if place >= 0), default=len(name))
    first, rest = name[:at], []
    while at < len(name):
        if name[at] == ".":
            end = min((place for place in (name.find(c, at + 1) for c in ".[") if place >= 0), default=len(name))
            part = name[at + 1:end]
            rest.append((True, part))
            at = end
        elif name[at] == "[":
            end = name.find("]", at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            part = name[at + 1:end]
            rest.append((False, int(part) if part.isdecimal() else part))
            at = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if part == "":
            raise ValueError("Empty attribute in format string")
    return int(first) if first.isdecimal() else first, rest


class Formatter:
    """`str.format` as an object that can be derived from."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if name is None:
                continue
            first = _split_name(name)[0]
            if first == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError("cannot switch from automatic field numbering to manual field specification")
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            out.append(self.format_field(value, spec))
        return "".join(out), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        convert = {"s": str, "r": repr, "a": ascii}.get(conversion)
        if convert is None:
            raise ValueError(f"Unknown conversion specifier {conversion}")
        return convert(value)

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, part in rest:
            value = getattr(value, part) if is_attribute else value[part]
        return value, first
