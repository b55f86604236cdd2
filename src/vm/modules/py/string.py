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

    def __init__(self, template):
        self.template = template

    def _parts(self):
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
        lines = self.template[:at].splitlines(keepends=True)
        line, column = (len(lines), at - len("".join(lines[:-1])) + 1) if lines else (1, 1)
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


class Formatter:
    """`str.format` as an object that can be derived from."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
