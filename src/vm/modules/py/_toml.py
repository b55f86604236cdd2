"""TOML 1.0 documents, read."""

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_DIGITS = frozenset("0123456789")


class TOMLDecodeError(ValueError):
    """What is wrong with a document, and where."""

    __module__ = "tomllib"

    def __init__(self, msg="", doc="", pos=0):
        line = doc.count("\n", 0, pos) + 1
        column = pos + 1 if line == 1 else pos - doc.rindex("\n", 0, pos)
        place = "end of document" if pos >= len(doc) else f"line {line}, column {column}"
        super().__init__(f"{msg} (at {place})")
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, line, column


def load(fp, /, *, parse_float=float):
    data = fp.read()
    if not isinstance(data, bytes):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(data.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _Parser(s.replace("\r\n", "\n"), parse_float).document()


class _Parser:
    def __init__(self, text, parse_float):
        self.text, self.at, self.parse_float = text, 0, parse_float
        # Tables that may not be changed any more, tables that have been opened, arrays of tables: by path.
        self.closed, self.opened, self.arrays, self.dotted = set(), set(), set(), set()

    def fail(self, words, at=None):
        raise TOMLDecodeError(words, self.text, self.at if at is None else at)

    def peek(self, size=1):
        return self.text[self.at:self.at + size]

    def blanks(self, letters=" \t"):
        text, at = self.text, self.at
        while at < len(text) and text[at] in letters:
            at += 1
        self.at = at

    def comment(self):
        if self.peek() != "#":
            return
        end = self.text.find("\n", self.at)
        end = len(self.text) if end < 0 else end
        for at in range(self.at, end):
            letter = self.text[at]
            if letter < " " and letter != "\t" or letter == "\x7f":
                self.fail(f"Found invalid character {letter!r}", at)
        self.at = end

    def gap(self):
        """Blanks, ends of lines and comments."""
        while True:
            before = self.at
            self.blanks(" \t\n")
            self.comment()
            if self.at == before:
                return

    def document(self):
        root, header, table = {}, (), None
        table = root
        while True:
            self.blanks()
            letter = self.peek()
            if not letter:
                break
            if letter == "\n":
                self.at += 1
                continue
            if letter in _BARE or letter in "\"'":
                self.pair(root, table, header)
                self.blanks()
            elif letter == "[":
                many = self.peek(2) == "[["
                self.at += 2 if many else 1
                self.blanks()
                header = self.key()
                table = self.open_array(root, header) if many else self.open_table(root, header)
                if self.peek(2 if many else 1) != ("]]" if many else "]"):
                    self.fail("Expected ']]' at the end of an array declaration" if many else
                              "Expected ']' at the end of a table declaration")
                self.at += 2 if many else 1
                self.blanks()
            elif letter != "#":
                self.fail("Invalid statement")
            self.comment()
            letter = self.peek()
            if letter and letter != "\n":
                self.fail("Expected newline or end of document after a statement")
        return root

    def open_table(self, root, path):
        if path in self.opened or path in self.dotted or self.is_closed(path):
            self.fail(f"Cannot declare {path} twice")
        self.opened.add(path)
        try:
            table = self.walk(root, path)
        except KeyError:
            self.fail("Cannot overwrite a value")
        return table

    def open_array(self, root, path):
        if self.is_closed(path):
            self.fail(f"Cannot mutate immutable namespace {path}")
        # What belonged to the entry before may be declared again.
        self.opened = {known for known in self.opened if known[:len(path)] != path}
        self.closed = {known for known in self.closed if known[:len(path)] != path}
        self.arrays = {known for known in self.arrays if known[:len(path)] != path or known == path}
        self.opened.add(path)
        try:
            above = self.walk(root, path[:-1])
        except KeyError:
            self.fail("Cannot overwrite a value")
        if path[-1] in above and path not in self.arrays:
            self.fail("Cannot overwrite a value")
        self.arrays.add(path)
        entry = {}
        above.setdefault(path[-1], []).append(entry)
        return entry

    def is_closed(self, path):
        return any(path[:size] in self.closed for size in range(1, len(path) + 1))

    def walk(self, table, path, through_arrays=True):
        for name in path:
            table = table.setdefault(name, {})
            if through_arrays and isinstance(table, list):
                table = table[-1]
            if not isinstance(table, dict):
                raise KeyError(name)
        return table

    def key_value(self):
        key = self.key()
        if self.peek() != "=":
            self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.blanks()
        return key, self.value()

    def pair(self, root, table, header):
        key, value = self.key_value()
        above = header + key[:-1]
        for size in range(1, len(key)):
            path = header + key[:size]
            if path in self.opened:
                self.fail(f"Cannot redefine namespace {path}")
        if self.is_closed(above):
            self.fail(f"Cannot mutate immutable namespace {above}")
        try:
            target = self.walk(table, key[:-1], False)
        except KeyError:
            self.fail("Cannot overwrite a value")
        if key[-1] in target:
            self.fail("Cannot overwrite a value")
        self.dotted.update(header + key[:size] for size in range(1, len(key)))
        if isinstance(value, (dict, list)):
            self.closed.add(header + key)
        target[key[-1]] = value

    def key(self):
        parts = [self.key_part()]
        self.blanks()
        while self.peek() == ".":
            self.at += 1
            self.blanks()
            parts.append(self.key_part())
            self.blanks()
        return tuple(parts)

    def key_part(self):
        letter = self.peek()
        if letter in _BARE and letter:
            start = self.at
            while self.at < len(self.text) and self.text[self.at] in _BARE:
                self.at += 1
            return self.text[start:self.at]
        if letter == "'":
            return self.literal()
        if letter == '"':
            return self.basic()
        self.fail("Invalid initial character for a key part")

    def literal(self):
        self.at += 1
        start = self.at
        while True:
            letter = self.peek()
            if not letter:
                self.fail("Expected \"'\"")
            if letter == "'":
                self.at += 1
                return self.text[start:self.at - 1]
            if letter < " " and letter != "\t" or letter == "\x7f":
                self.fail(f"Found invalid character {letter!r}")
            self.at += 1

    def basic(self, long=False):
        self.at += 3 if long else 1
        if long and self.peek() == "\n":
            self.at += 1
        out = []
        while True:
            letter = self.peek()
            if not letter:
                self.fail("Unterminated string")
            if letter == '"':
                if not long:
                    self.at += 1
                    return "".join(out)
                if self.peek(3) == '"""':
                    self.at += 3
                    for _ in range(2):
                        if self.peek() == '"':
                            out.append('"')
                            self.at += 1
                    return "".join(out)
            elif letter == "\\":
                out.append(self.escape(long))
                continue
            elif (letter < " " and letter != "\t" or letter == "\x7f") and not (long and letter == "\n"):
                self.fail(f"Illegal character {letter!r}")
            out.append(letter)
            self.at += 1

    def escape(self, long):
        sign = self.text[self.at + 1:self.at + 2]
        if long and sign in (" ", "\t", "\n") and sign:
            start = self.at
            self.at += 1
            self.blanks()
            if self.peek() and self.peek() != "\n":
                self.at = start + 2
                self.fail("Unescaped '\\' in a string")
            self.blanks(" \t\n")
            return ""
        self.at += 2
        if sign in ("u", "U") and sign:
            size = 4 if sign == "u" else 8
            digits = self.peek(size)
            if len(digits) != size or any(letter not in "0123456789abcdefABCDEF" for letter in digits):
                self.fail("Invalid hex value")
            self.at += size
            point = int(digits, 16)
            if point > 0x10FFFF or 0xD800 <= point < 0xE000:
                self.fail("Escaped character is not a Unicode scalar value")
            return chr(point)
        if sign not in _ESCAPES or not sign:
            self.fail("Unterminated string" if not sign else "Unescaped '\\' in a string")
        return _ESCAPES[sign]

    def long_literal(self):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        end = self.text.find("'''", self.at)
        if end < 0:
            self.at = len(self.text)
            self.fail("Expected \"'''\"")
        for _ in range(2):
            # Up to two more quotes belong to the text.
            end += self.text[end + 3:end + 4] == "'"
        part = self.text[self.at:end]
        self.at = end + 3
        return part

    def value(self):
        letter = self.peek()
        if letter == '"':
            return self.basic(self.peek(3) == '"""')
        if letter == "'":
            return self.long_literal() if self.peek(3) == "'''" else self.literal()
        for word, value in (("true", True), ("false", False)):
            if self.peek(len(word)) == word:
                self.at += len(word)
                return value
        if letter == "[":
            return self.array()
        if letter == "{":
            return self.inline()
        found = self.date() if letter in _DIGITS and letter else None
        if found is None:
            found = self.number()
        if found is None:
            self.fail("Invalid value")
        return found

    def array(self):
        self.at += 1
        items = []
        self.gap()
        while self.peek() != "]":
            items.append(self.value())
            self.gap()
            letter = self.peek()
            if letter == "]":
                break
            if letter != ",":
                self.fail("Unclosed array")
            self.at += 1
            self.gap()
        self.at += 1
        return items

    def inline(self):
        self.at += 1
        table, fixed = {}, set()
        self.blanks()
        if self.peek() == "}":
            self.at += 1
            return table
        while True:
            key, value = self.key_value()
            if any(key[:size] in fixed for size in range(1, len(key) + 1)):
                self.fail(f"Cannot mutate immutable namespace {key}")
            try:
                target = self.walk(table, key[:-1], False)
            except KeyError:
                self.fail("Cannot overwrite a value")
            if key[-1] in target:
                self.fail(f"Duplicate inline table key {key[-1]!r}")
            target[key[-1]] = value
            if isinstance(value, (dict, list)):
                fixed.add(key)
            self.blanks()
            letter = self.peek()
            if letter == "}":
                self.at += 1
                return table
            if letter != ",":
                self.fail("Unclosed inline table")
            self.at += 1
            self.blanks()

    def digits(self, at, count):
        """Whether so many digits stand at a place."""
        part = self.text[at:at + count]
        return len(part) == count and all(letter in _DIGITS for letter in part)

    def clock(self, at):
        """A time of day at a place: hour, minute, second, microsecond, and where it ends."""
        text = self.text
        if not (self.digits(at, 2) and text[at + 2:at + 3] == ":" and self.digits(at + 3, 2)
                and text[at + 5:at + 6] == ":" and self.digits(at + 6, 2)):
            return None
        parts, end, micro = [int(text[at + place:at + place + 2]) for place in (0, 3, 6)], at + 8, 0
        if parts[0] > 23 or parts[1] > 59 or parts[2] > 59:
            return None
        if text[end:end + 1] == "." and self.digits(end + 1, 1):
            start = end = end + 1
            while text[end:end + 1] in _DIGITS and text[end:end + 1]:
                end += 1
            micro = int(text[start:start + 6 if end > start + 6 else end].ljust(6, "0"))
        return (*parts, micro), end

    def date(self):
        text, at = self.text, self.at
        if not (self.digits(at, 4) and text[at + 4:at + 5] == "-" and self.digits(at + 5, 2)
                and text[at + 7:at + 8] == "-" and self.digits(at + 8, 2)):
            found = self.clock(at)
            if found is None:
                return None
            import datetime
            self.at = found[1]
            return datetime.time(*found[0])
        if not (1 <= int(text[at + 5:at + 7]) <= 12 and 1 <= int(text[at + 8:at + 10]) <= 31):
            return None
        import datetime
        day = int(text[at:at + 4]), int(text[at + 5:at + 7]), int(text[at + 8:at + 10])
        end = at + 10
        found = self.clock(end + 1) if text[end:end + 1] in ("T", "t", " ") and text[end:end + 1] else None
        try:
            if found is None:
                made = datetime.date(*day)
            else:
                parts, end = found
                zone = None
                mark = text[end:end + 1]
                if mark in ("Z", "z") and mark:
                    zone, end = datetime.timezone.utc, end + 1
                elif mark in ("+", "-") and mark and self.digits(end + 1, 2) and text[end + 3:end + 4] == ":" \
                        and self.digits(end + 4, 2):
                    minutes = int(text[end + 1:end + 3]) * 60 + int(text[end + 4:end + 6])
                    zone = datetime.timezone(datetime.timedelta(minutes=minutes if mark == "+" else -minutes))
                    end += 6
                made = datetime.datetime(*day, *parts, tzinfo=zone)
        except ValueError:
            self.fail("Invalid date or datetime")
        self.at = end
        return made

    def number(self):
        text, start = self.text, self.at
        for prefix, base, letters in (("0x", 16, "0123456789abcdefABCDEF"), ("0o", 8, "01234567"), ("0b", 2, "01")):
            if text[start:start + 2] == prefix and text[start + 2:start + 3] in letters and text[start + 2:start + 3]:
                end = self.run(start + 2, letters)
                self.at = end
                return int(text[start:end], base)
        at = start + (text[start:start + 1] in ("+", "-") and start < len(text))
        for word in ("inf", "nan"):
            if text[at:at + 3] == word:
                self.at = at + 3
                return self.parse_float(text[start:self.at])
        if text[at:at + 1] == "0":
            end = at + 1
        else:
            end = self.run(at, _DIGITS)
        if end == at:
            return None
        whole = end
        if text[end:end + 1] == ".":
            more = self.run(end + 1, _DIGITS)
            if more > end + 1:
                end = more
        if text[end:end + 1] in ("e", "E") and text[end:end + 1]:
            sign = end + 1 + (text[end + 1:end + 2] in ("+", "-") and end + 1 < len(text))
            more = self.run(sign, _DIGITS)
            if more > sign:
                end = more
        self.at = end
        if end > whole:
            return self.parse_float(text[start:end].replace("_", "") if self.parse_float is float else text[start:end])
        return int(text[start:end])

    def run(self, at, letters):
        """The end of digits at a place, which single underscores may part."""
        text, start = self.text, at
        while at < len(text) and (text[at] in letters or text[at] == "_" and at > start and text[at + 1:at + 2] in letters
                                  and text[at + 1:at + 2]):
            at += 1
        return at
