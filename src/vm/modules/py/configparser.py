"""Settings in sections (INI files)."""

import sys as _sys
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping as _MutableMapping

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()


class Error(Exception):
    """What can be wrong with settings."""

    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section, self.args = section, (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        words = f"section {section!r} already exists"
        if source is not None:
            where = f"While reading from {source!r}" + (f" [line {lineno:2d}]" if lineno is not None else "")
            words = f"{where}: {words}"
        else:
            words = f"Section {section!r} already exists"
        super().__init__(words)
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        words = f"option {option!r} in section {section!r} already exists"
        if source is not None:
            where = f"While reading from {source!r}" + (f" [line {lineno:2d}]" if lineno is not None else "")
            words = f"{where}: {words}"
        else:
            words = f"Option {option!r} in section {section!r} already exists"
        super().__init__(words)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option, self.section, self.args = option, section, (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option, self.section, self.args = option, section, (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"))
        self.reference, self.args = reference, (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(option, section, (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"))
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source, self.errors, self.args = source, [], (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line, self.args = filename, lineno, line, (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(
            self, f"Key without value continued with an indented line.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line, self.args = filename, lineno, line, (filename, lineno, line)


class InvalidWriteError(Error):
    pass


class Interpolation:
    """Values as they stand."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """`%(name)s` stands for another value."""

    _mark, _open, _close = "%", "(", ")s"

    def before_get(self, parser, section, option, value, defaults):
        return self._expand(parser, option, section, value, value, defaults, 1)

    def before_set(self, parser, section, option, value):
        mark, at = self._mark, 0
        while (at := value.find(mark, at)) >= 0:
            if value[at + 1:at + 2] == mark:
                at += 2
            elif value[at + 1:at + 2] == self._open and value.find(self._close, at) > 0:
                at = value.find(self._close, at)
            else:
                raise ValueError(f"invalid interpolation syntax in {value!r} at position {at}")
        return value

    def _expand(self, parser, option, section, value, raw, defaults, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        mark, out = self._mark, []
        while (at := value.find(mark)) >= 0:
            out.append(value[:at])
            value = value[at:]
            follow = value[1:2]
            if follow == mark:
                out.append(mark)
                value = value[2:]
            elif follow == self._open:
                end = value.find(self._close)
                if end < 0:
                    raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {value!r}")
                path = value[2:end]
                value = value[end + len(self._close):]
                where, found = self._look(parser, option, section, path, raw, defaults)
                if mark in found:
                    names = defaults if where == section else dict(parser.items(where, raw=True))
                    found = self._expand(parser, option, where, found, raw, names, depth + 1)
                out.append(found)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'{mark}' must be followed by '{mark}' or '{self._open}', found: {value!r}")
        return "".join(out) + value

    def _look(self, parser, option, section, path, raw, defaults):
        name = parser.optionxform(path)
        try:
            return section, defaults[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None


class ExtendedInterpolation(BasicInterpolation):
    """`${name}` and `${section:name}` stand for other values."""

    _mark, _open, _close = "$", "{", "}"

    def _look(self, parser, option, section, path, raw, defaults):
        parts = path.split(":")
        try:
            if len(parts) == 1:
                return section, defaults[parser.optionxform(parts[0])]
            if len(parts) == 2:
                return parts[0], parser.get(parts[0], parser.optionxform(parts[1]), raw=True)
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(parts)) from None
        raise InterpolationSyntaxError(option, section, f"More than one ':' found: {path!r}")


class SectionProxy(_MutableMapping):
    """One section as a mapping."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name
        for kind in parser.converters:
            setattr(self, "get" + kind, self._getter(getattr(parser, "get" + kind)))

    def _getter(self, get):
        def getter(option, fallback=None, *, raw=False, vars=None):
            return get(self._name, option, raw=raw, vars=vars, fallback=fallback)
        return getter

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class RawConfigParser(_MutableMapping):
    """Settings in sections; values stand for themselves."""

    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False,
                      "off": False}

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
        comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
        default_section=DEFAULTSECT, interpolation=_UNSET, converters=None, allow_unnamed_section=False,
    ):
        self._dict, self._sections, self._proxies = dict_type, {}, {}
        self._defaults, self.default_section = dict_type(), default_section
        self._no_value, self._delimiters, self._strict = allow_no_value, delimiters, strict
        self._comments, self._inline = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
        self._empty_lines = empty_lines_in_values
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation or Interpolation()
        self.converters = {"int": int, "float": float, "boolean": self._convert_to_boolean}
        for kind, function in (converters or {}).items():
            self.converters[kind] = function
            setattr(self, "get" + kind, self._getter(function))
        self._proxies[default_section] = SectionProxy(self, default_section)
        if defaults:
            self._read_defaults(defaults)

    def _getter(self, function):
        def getter(section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._get_conv(section, option, function, raw=raw, vars=vars, fallback=fallback)
        return getter

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(str(key))] = value

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section) from None
        return list({**self._sections[section], **self._defaults})

    def optionxform(self, optionstr):
        return optionstr.lower()

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, filename)
            except OSError:
                continue
            done.append(filename if isinstance(filename, (str, bytes)) else filename.__fspath__())
        return done

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(True), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, None if value is None else str(value))

    def _clean(self, line):
        """A line without its comment; None if it is nothing but one."""
        text = line.strip()
        if any(text.startswith(prefix) for prefix in self._comments):
            return None
        cut = len(line)
        for prefix in self._inline:
            at = -1
            while (at := line.find(prefix, at + 1)) >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
        return line[:cut]

    def _read(self, lines, source):
        seen, current, name, option, indent = set(), None, None, None, 0
        error = None
        for number, line in enumerate(lines, 1):
            cleaned = self._clean(line)
            value = (cleaned or "").strip()
            if not value:
                if self._empty_lines:
                    if cleaned is not None and current is not None and option and current[option] is not None:
                        current[option].append("")
                else:
                    indent = _sys.maxsize
                continue
            here = len(line) - len(line.lstrip())
            if current is not None and option and here > indent:
                if current[option] is None:
                    raise MultilineContinuationError(source, number, line)
                current[option].append(value)
                continue
            indent = here
            if value[0] == "[" and (end := value.rfind("]")) > 1:
                name, option = value[1:end], None
                if name == self.default_section:
                    current = self._defaults
                elif name in self._sections:
                    if self._strict and name in seen:
                        raise DuplicateSectionError(name, source, number)
                    current = self._sections[name]
                else:
                    self.add_section(name)
                    current = self._sections[name]
                seen.add(name)
                continue
            if current is None:
                raise MissingSectionHeaderError(source, number, line)
            places = [(value.find(mark), mark) for mark in self._delimiters if mark in value]
            if places:
                at, mark = min(places)
                key, text = value[:at].rstrip(), value[at + len(mark):].strip()
            else:
                key, text = value, None
            if not key or text is None and not self._no_value:
                error = error or ParsingError(source)
                error.append(number, line)
                continue
            option = self.optionxform(key)
            if self._strict and (name, option) in seen:
                raise DuplicateOptionError(name, option, source, number)
            seen.add((name, option))
            current[option] = None if text is None else [text]
        if error:
            raise error
        for section, values in [(self.default_section, self._defaults), *self._sections.items()]:
            for key, value in values.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                values[key] = self._interpolation.before_read(self, section, key, value)

    def _names(self, section, vars):
        values = {}
        if section in self._sections:
            values = self._sections[section]
        elif section != self.default_section:
            raise NoSectionError(section) from None
        extra = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return _ChainMap(extra, values, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            names = self._names(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = names[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, names)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            value = self.get(section, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback
        return conv(value)

    def getint(self, section, option, **kwargs):
        return self._get_conv(section, option, int, **kwargs)

    def getfloat(self, section, option, **kwargs):
        return self._get_conv(section, option, float, **kwargs)

    def getboolean(self, section, option, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        names = dict(self._defaults)
        if section in self._sections:
            names.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section)
        order = list(names)
        for key, value in (vars or {}).items():
            names[self.optionxform(key)] = value
        if raw:
            return [(key, names[key]) for key in order]
        return [(key, names[key] if names[key] is None else self._interpolation.before_get(
            self, section, key, names[key], names)) for key in order]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            values = self._defaults
        elif section in self._sections:
            values = self._sections[section]
        else:
            raise NoSectionError(section) from None
        values[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        mark = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        for section, values in [(self.default_section, self._defaults), *self._sections.items()]:
            if section == self.default_section and not values:
                continue
            fp.write(f"[{section}]\n")
            for key, value in values.items():
                value = self._interpolation.before_write(self, section, key, value)
                if value is not None or not self._no_value:
                    value = mark + str(value).replace("\n", "\n\t")
                else:
                    value = ""
                fp.write(f"{key}{value}\n")
            fp.write("\n")

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            values = self._defaults
        elif section in self._sections:
            values = self._sections[section]
        else:
            raise NoSectionError(section) from None
        return values.pop(self.optionxform(option), self) is not self

    def remove_section(self, section):
        self._proxies.pop(section, None)
        return self._sections.pop(section, None) is not None

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section, *self._sections])

    def _validate_value_types(self, *, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and not (self._no_value and value is None):
            raise TypeError("option values must be strings")


class ConfigParser(RawConfigParser):
    """Settings in sections; values may stand for others."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._validate_value_types(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        self.read_dict({self.default_section: defaults})
