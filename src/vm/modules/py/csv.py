"""Tables as text with separated values."""

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
    "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
    "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_limit = 131072


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    delimiter = quotechar = lineterminator = quoting = None
    escapechar = None
    doublequote = True
    skipinitialspace = strict = False

    def __init__(self):
        try:
            _Dialect(self, {})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


class _Dialect:
    # What a reader or writer goes by.
    _defaults = {
        "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
        "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False,
    }

    def __init__(self, base, changes):
        for name, default in self._defaults.items():
            value = changes.pop(name, getattr(base, name, default))
            setattr(self, name, value)
        for name in changes:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        for name in ("delimiter", "escapechar", "quotechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                kind = "a unicode character" + ("" if name == "delimiter" else " or None")
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                if name == "quotechar" and not value:
                    pass
                kind = "a unicode character" + ("" if name == "delimiter" else " or None")
                raise TypeError(f'"{name}" must be {kind}, not a string of length {len(value)}')
        if not isinstance(self.quoting, int):
            raise TypeError(f'"quoting" must be an integer, not {type(self.quoting).__name__}')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        for name in ("doublequote", "skipinitialspace", "strict"):
            setattr(self, name, bool(getattr(self, name)))


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}


def _dialect(dialect, changes):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    if isinstance(dialect, type):
        dialect = dialect()
    return _Dialect(dialect, changes)


def register_dialect(name, dialect="excel", **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _dialect(dialect, fmtparams)


def unregister_dialect(name):
    if _dialects.pop(name, None) is None:
        raise Error("unknown dialect")


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialect(_dialects[name], {})


def list_dialects():
    return list(_dialects)


def field_size_limit(new=None):
    global _limit
    old = _limit
    if new is not None:
        _limit = new
    return old


class _Reader:
    def __init__(self, lines, dialect, changes):
        self.dialect = _dialect(dialect, changes)
        self.line_num = 0
        self._lines = iter(lines)

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        delimiter, quote, escape, quoting = d.delimiter, d.quotechar, d.escapechar, d.quoting
        if quoting == QUOTE_NONE:
            quote = None
        # Fields so far, the present one, whether it was quoted, and where in it the text is.
        row, field, quoted, state = [], [], False, "record"

        def save():
            text = "".join(field)
            if len(text) > _limit:
                raise Error(f"field larger than field limit ({_limit})")
            field.clear()
            if not quoted:
                if quoting == QUOTE_NONNUMERIC and text or quoting == QUOTE_STRINGS and text:
                    row.append(float(text))
                    return
                if quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and not text:
                    row.append(None)
                    return
            row.append(text)

        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if field or state == "quoted":
                    if d.strict:
                        raise Error("unexpected end of data") from None
                    save()
                    return row
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            if state == "record" and escape is None and quoting == QUOTE_MINIMAL and not d.skipinitialspace and (quote is None or quote not in line):
                # Most lines: nothing but separators.
                text = line.rstrip("\r\n")
                if "\r" not in text and "\n" not in text and len(line) <= _limit:
                    if not text:
                        return row
                    return text.split(delimiter)
            for char in [*line, ""]:
                end = char in "\n\r"
                if state == "end":
                    if not end:
                        raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
                    if not char:
                        state = "record"
                    continue
                if state == "record":
                    if end:
                        state = "end" if char else state
                        continue
                    state = "field"
                if state == "escaped":
                    if not char:
                        continue
                    state = "plain"
                if state == "field" or state == "plain":
                    if state == "field":
                        quoted = False
                    if end:
                        save()
                        state = "end" if char else "record"
                    elif char == quote and state == "field":
                        quoted, state = True, "quoted"
                    elif char == escape:
                        state = "escape"
                    elif char == " " and state == "field" and d.skipinitialspace:
                        pass
                    elif char == delimiter:
                        save()
                        state = "field"
                    else:
                        field.append(char)
                        state = "plain"
                elif state == "escape":
                    field.append(char or "\n")
                    state = "escaped" if end and char else "plain"
                elif state == "quoted":
                    if not char:
                        pass
                    elif char == escape:
                        state = "escape_quoted"
                    elif char == quote:
                        state = "quote" if d.doublequote else "plain"
                    else:
                        field.append(char)
                elif state == "escape_quoted":
                    field.append(char or "\n")
                    state = "quoted"
                elif char == quote and not end:
                    field.append(char)
                    state = "quoted"
                elif char == delimiter:
                    save()
                    state = "field"
                elif end:
                    save()
                    state = "end" if char else "record"
                elif not d.strict:
                    field.append(char)
                    state = "plain"
                else:
                    raise Error(f"'{delimiter}' expected after '{quote}'")
            if state == "record":
                return row


def reader(iterable, /, dialect="excel", **fmtparams):
    return _Reader(iterable, dialect, fmtparams)


class _Writer:
    def __init__(self, file, dialect, changes):
        self.dialect = _dialect(dialect, changes)
        if not callable(getattr(file, "write", None)):
            raise TypeError('argument 1 must have a "write" method')
        self._write = file.write

    def _field(self, value, alone):
        d = self.dialect
        if value is None:
            text = ""
        elif isinstance(value, float):
            text = repr(value)
        else:
            text = str(value)
        number = isinstance(value, (int, float)) or hasattr(value, "__float__") and not isinstance(value, str)
        quote = (d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not number
                 or d.quoting == QUOTE_STRINGS and isinstance(value, str) or d.quoting == QUOTE_NOTNULL and value is not None)
        if not text and alone and not quote:
            if d.quoting == QUOTE_NONE or value is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("single empty field record must be quoted")
            quote = True
        out = []
        if not text and d.delimiter == " " and d.skipinitialspace:
            if d.quoting == QUOTE_NONE or value is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quote = True
        special = {d.delimiter, d.escapechar, d.quotechar, "\r", "\n", *d.lineterminator}
        if special.isdisjoint(text):
            out.append(text)
        else:
            for char in text:
                if char in special:
                    if d.quoting == QUOTE_NONE:
                        escape = True
                    elif char == d.quotechar:
                        escape = not d.doublequote
                        if d.doublequote:
                            out.append(char)
                            quote = True
                    elif char == d.escapechar:
                        escape = True
                    else:
                        escape, quote = False, True
                    if escape:
                        if d.escapechar is None:
                            raise Error("need to escape, but no escapechar set")
                        out.append(d.escapechar)
                out.append(char)
        text = "".join(out)
        return f"{d.quotechar}{text}{d.quotechar}" if quote else text

    def writerow(self, row, /):
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        alone = len(row) == 1
        return self._write(self.dialect.delimiter.join([self._field(value, alone) for value in row]) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


_Reader.__name__ = _Reader.__qualname__ = "reader"
_Writer.__name__ = _Writer.__qualname__ = "writer"
_Reader.__module__ = _Writer.__module__ = "_csv"


def writer(fileobj, /, dialect="excel", **fmtparams):
    return _Writer(fileobj, dialect, fmtparams)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect, self.line_num = dialect, 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(names) < len(row):
            found[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            found[name] = self.restval
        return found


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames, self.restval = fieldnames, restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses a dialect: the separator that splits all lines alike."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line]
        best = None
        for char in delimiters or self.preferred + ["|"]:
            counts = [line.count(char) for line in lines]
            if counts and min(counts) > 0 and (best is None or len(set(counts)) < best[0]):
                best = len(set(counts)), char
        if best is None:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL
            delimiter = best[1]
            quotechar = "'" if "'" in sample and '"' not in sample and f"{best[1]}'" in sample else '"'
            doublequote = True
            skipinitialspace = all(best[1] + " " in line for line in lines)

        return dialect

    def has_header(self, sample):
        import io
        rows = list(reader(io.StringIO(sample), self.sniff(sample)))
        header, votes = rows[0], 0
        for at, name in enumerate(header):
            column = [row[at] for row in rows[1:21] if len(row) == len(header)]
            numbers = []
            for value in column:
                try:
                    complex(value)
                    numbers.append(True)
                except ValueError:
                    numbers.append(False)
            if column and all(numbers):
                try:
                    complex(name)
                    votes -= 1
                except ValueError:
                    votes += 1
            elif column and len({len(value) for value in column}) == 1:
                votes += 1 if len(name) != len(column[0]) else -1
        return votes > 0
