"""Arguments of a command line: what there may be, reading them, help."""

import re as _re
import sys as _sys

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."
_UNRECOGNIZED = "_unrecognized_args"
# How many words belong to an option, and to an argument by place: A is a word, O an option, - a double dash.
_COUNTS = {
    None: ("([A])", "(-*A-*)"), OPTIONAL: ("(A?)", "(-*A?-*)"), ZERO_OR_MORE: ("(A*)", "(-*[A-]*)"),
    ONE_OR_MORE: ("(A+)", "(-*A[A-]*)"), REMAINDER: ("([AO]*)", "(.*)"), PARSER: ("(A[AO]*)", "(-*A[-AO]*)"),
    SUPPRESS: ("()", "(-*)"),
}


class HelpFormatter:
    """Lays out usage and help."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, prefix_chars="-", color=False):
        if width is None:
            import os
            width = int(os.environ.get("COLUMNS") or 80) - 2
        self._prog, self._step, self._width = prog, indent_increment, width
        self._limit = min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent, self._longest, self._parts = 0, 0, []

    # What is to be shown

    def start_section(self, heading):
        self._indent += self._step
        self._parts.append(("start", heading))

    def end_section(self):
        self._indent -= self._step
        self._parts.append(("end",))

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._parts.append(("text", text, self._indent))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._parts.append(("usage", self._format_usage(usage, actions, groups, prefix)))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        indent = self._indent
        self._longest = max(self._longest, len(self._format_action_invocation(action)) + indent)
        self._parts.append(("action", action, indent))
        for sub in action._get_subactions():
            self._indent += self._step
            self.add_argument(sub)
            self._indent -= self._step

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        stack = [[None, []]]
        for kind, *rest in self._parts:
            if kind == "start":
                stack.append([rest[0], []])
            elif kind == "end":
                heading, lines = stack.pop()
                body = "".join(lines)
                if body:
                    indent = " " * ((len(stack) - 1) * self._step)
                    title = f"{indent}{heading % {'prog': self._prog}}:\n" if heading is not SUPPRESS and heading is not None else ""
                    stack[-1][1].append(f"\n{title}{body}\n")
            elif kind == "text":
                stack[-1][1].append(self._format_text(*rest))
            elif kind == "action":
                stack[-1][1].append(self._format_action(*rest))
            else:
                stack[-1][1].append(rest[0])
        text = _re.sub(r"\n\n\n+", "\n\n", "".join(stack[0][1]))
        return text.strip("\n") + "\n" if text else text

    # Usage

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = self._prog
        else:
            opts, pos = self._usage_parts(actions, groups)
            usage = " ".join([self._prog, *opts, *pos])
            room = self._width - self._indent
            if len(prefix) + len(usage) > room:
                def lines(parts, indent, first=None):
                    out, line, length = [], [], len(indent if first is None else first) - 1
                    for part in parts:
                        if length + 1 + len(part) > room and line:
                            out.append(indent + " ".join(line))
                            line, length = [], len(indent) - 1
                        line.append(part)
                        length += len(part) + 1
                    if line:
                        out.append(indent + " ".join(line))
                    if first is not None:
                        out[0] = out[0][len(indent):]
                    return out

                if len(prefix) + len(self._prog) <= 0.75 * room:
                    indent = " " * (len(prefix) + len(self._prog) + 1)
                    if opts:
                        out = lines([self._prog, *opts], indent, prefix)
                        out.extend(lines(pos, indent))
                    else:
                        out = lines([self._prog, *pos], indent, prefix) if pos else [self._prog]
                else:
                    indent = " " * len(prefix)
                    out = lines(opts + pos, indent)
                    if len(out) > 1:
                        out = lines(opts, indent) + lines(pos, indent)
                    out = [self._prog] + out
                usage = "\n".join(out)
        return f"{prefix}{usage}\n\n"

    def _usage_parts(self, actions, groups):
        # What is said of the options and of the rest; members of an exclusive group stand together.
        left = {action: None for action in actions if action.help is not SUPPRESS}
        for group in groups:
            left.update((action, group) for action in group._group_actions if action in left)

        def gather(is_option):
            out = []
            for action in actions:
                if action not in left or bool(action.option_strings) != is_option:
                    continue
                group = left.pop(action)
                members = [a for a in group._group_actions if a.option_strings and a in left] if group else []
                for member in members:
                    del left[member]
                members = [action, *members] if is_option else [*members, action]
                out.extend(self._group_parts(members, group.required if group else None))
            return out

        places = gather(False)
        return gather(True), places

    def _group_parts(self, members, required):
        parts, several = [], len(members) > 1
        for action in members:
            if not action.option_strings:
                part = self._format_args(action, self._get_default_metavar_for_positional(action))
                if several and part.startswith("[") and part.endswith("]"):
                    part = part[1:-1]
            else:
                part = action.option_strings[0]
                if action.nargs == 0:
                    part = action.format_usage()
                else:
                    part += " " + self._format_args(action, self._get_default_metavar_for_optional(action))
                if not (action.required or required or several):
                    part = f"[{part}]"
            parts.append(part)
        if several:
            parts[0] = ("(" if required else "[") + parts[0]
            parts[:-1] = [part + " |" for part in parts[:-1]]
            parts[-1] += ")" if required else "]"
        return parts

    # Help

    def _format_text(self, text, indent):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - indent, 11)
        return self._fill_text(text, width, " " * indent) + "\n\n"

    def _format_action(self, action, indent):
        position = min(self._longest + 2, self._limit)
        width = max(self._width - position, 11)
        room = position - indent - 2
        head = self._format_action_invocation(action)
        if not action.help:
            out = f"{' ' * indent}{head}\n"
            first = None
        elif len(head) <= room:
            out, first = f"{' ' * indent}{head:<{room}}  ", 0
        else:
            out, first = f"{' ' * indent}{head}\n", position
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, width)
                out += f"{' ' * first}{lines[0]}\n" + "".join(f"{' ' * position}{line}\n" for line in lines[1:])
        elif not out.endswith("\n"):
            out += "\n"
        return out

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        text = ", ".join(action.option_strings)
        if action.nargs != 0:
            text += " " + self._format_args(action, self._get_default_metavar_for_optional(action))
        return text

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = f"{{{','.join(map(str, action.choices))}}}"
        else:
            result = default_metavar
        return lambda size: result if isinstance(result, tuple) else (result,) * size

    def _format_args(self, action, default_metavar):
        get = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % get(1)
        if nargs == OPTIONAL:
            return "[%s]" % get(1)
        if nargs == ZERO_OR_MORE:
            names = get(1)
            return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % get(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % get(1)
        if nargs == SUPPRESS:
            return ""
        try:
            return " ".join(["%s"] * nargs) % get(nargs)
        except TypeError:
            raise ValueError("invalid nargs value") from None

    def _expand_help(self, action):
        values = {name: value for name, value in {**vars(action), "prog": self._prog}.items() if value is not SUPPRESS}
        for name, value in values.items():
            if hasattr(value, "__name__"):
                values[name] = value.__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return self._get_help_string(action) % values

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(_re.sub(r"\s+", " ", text, flags=_re.A).strip(), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        text = _re.sub(r"\s+", " ", text, flags=_re.A).strip()
        return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS and not getattr(action, "required", False):
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional


def _argument_name(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    if argument.metavar not in (None, SUPPRESS):
        metavar = argument.metavar
        if not isinstance(metavar, tuple):
            return metavar
        if argument.nargs == ZERO_OR_MORE and len(metavar) == 2:
            return "%s[, %s]" % metavar
        if argument.nargs == ONE_OR_MORE:
            return "%s[, %s]" % metavar
        return ", ".join(metavar)
    if argument.dest not in (None, SUPPRESS):
        return argument.dest
    if argument.choices:
        return "{" + ",".join(map(str, argument.choices)) + "}"
    return None


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name, self.message = _argument_name(argument), message

    def __str__(self):
        return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


class ArgumentTypeError(Exception):
    pass


class _Shown:
    def __repr__(self):
        args = [repr(arg) for arg in self._get_args()]
        odd = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                args.append(f"{name}={value!r}")
            else:
                odd[name] = value
        if odd:
            args.append(f"**{odd!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []


class Namespace(_Shown):
    """What was found."""

    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


class Action(_Shown):
    """What is done with the values of one argument."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        self.option_strings, self.dest, self.nargs, self.const, self.default = option_strings, dest, nargs, const, default
        self.type, self.choices, self.required, self.help, self.metavar = type, choices, required, help, metavar
        self.deprecated = deprecated

    def _get_kwargs(self):
        names = "option_strings dest nargs const default type choices required help metavar deprecated".split()
        return [(name, getattr(self, name)) for name in names]

    def _get_subactions(self):
        return []

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **kwargs):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store true or "
                             "store const may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")
        super().__init__(option_strings, dest, nargs, const, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None, deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, deprecated=deprecated)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, deprecated=deprecated)


def _copied(items):
    import copy
    return [] if items is None else items[:] if type(items) is list else copy.copy(items)


class _AppendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, help=help or "show program's version number and exit")
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--"):
                if option.startswith("--no-"):
                    raise ValueError(f"invalid option name {option!r} for BooleanOptionalAction")
                both.append("--no-" + option[2:])
        super().__init__(both, dest, 0, default=default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _SubParsersAction(Action):
    class _Choice(Action):
        def __init__(self, name, aliases, help):
            metavar = dest = f"{name} ({', '.join(aliases)})" if aliases else name
            super().__init__([], dest, help=help, metavar=metavar)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix, self._parser_class, self._name_parser_map = prog, parser_class, {}
        self._choices_actions, self._deprecated = [], set()
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help, metavar=metavar)

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        for one in (name, *aliases):
            if one in self._name_parser_map:
                kind = "subparser" if one == name else "subparser alias"
                raise ValueError(f"conflicting {kind}: {one}")
        if "help" in kwargs:
            self._choices_actions.append(self._Choice(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for one in (name, *aliases):
            self._name_parser_map[one] = parser
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        try:
            chosen = self._name_parser_map[name]
        except KeyError:
            known = ", ".join(self._name_parser_map)
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {known})") from None
        inner, unknown = chosen.parse_known_args(rest, None)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        if unknown:
            if not hasattr(namespace, _UNRECOGNIZED):
                setattr(namespace, _UNRECOGNIZED, [])
            getattr(namespace, _UNRECOGNIZED).extend(unknown)


class FileType:
    """Opens the file that an argument names."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._encoding, self._errors = mode, encoding, errors

    def __call__(self, string):
        if string == "-":
            return _sys.stdin if "r" in self._mode else _sys.stdout
        try:
            return open(string, self._mode, encoding=self._encoding, errors=self._errors)
        except OSError as e:
            raise ArgumentTypeError(f"can't open '{string}': {e}")

    def __repr__(self):
        return f"FileType({self._mode!r})"


_ACTIONS = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction, "count": _CountAction,
    "help": _HelpAction, "version": _VersionAction, "extend": _ExtendAction, "parsers": _SubParsersAction,
}


class _ActionsContainer:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.argument_default, self.prefix_chars = description, argument_default, prefix_chars
        if conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
        self.conflict_handler = conflict_handler
        self._registries = {"action": dict(_ACTIONS), "type": {None: lambda string: string}}
        self._actions, self._option_string_actions, self._action_groups, self._mutually_exclusive_groups = [], {}, [], []
        self._defaults, self._has_negative_number_optionals = {}, []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default_value=None):
        try:
            return self._registries[registry_name].get(value, default_value)
        except TypeError:
            return default_value

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        chars = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and "dest" in kwargs:
                raise TypeError("dest supplied twice for positional argument, did you mean metavar?")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            if kwargs["dest"] in self._defaults:
                kwargs["default"] = self._defaults[kwargs["dest"]]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        kind = self._registry_get("action", name, name)
        if not callable(kind):
            raise ValueError(f"unknown action {kind!r}")
        action = kind(**kwargs)
        if not action.option_strings and action.nargs == 0:
            raise ValueError(f"action {name!r} is not valid for positional arguments")
        if not callable(self._registry_get("type", action.type, action.type)):
            raise TypeError(f"{action.type!r} is not callable")
        if action.type is FileType:
            raise TypeError(f"{FileType!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        clashes = [(option, self._option_string_actions[option]) for option in action.option_strings
                   if option in self._option_string_actions]
        if clashes:
            if self.conflict_handler == "error":
                plural = "" if len(clashes) == 1 else "s"
                raise ArgumentError(action, f"conflicting option string{plural}: {', '.join(option for option, _ in clashes)}")
            for option, other in clashes:
                other.option_strings.remove(option)
                del self._option_string_actions[option]
                if not other.option_strings:
                    other.container._remove_action(other)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _re.match(r"-\.?\d", option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        titles = {group.title: group for group in self._action_groups}
        groups = {}
        for group in container._action_groups:
            if group.title not in titles:
                titles[group.title] = self.add_argument_group(group.title, group.description, conflict_handler=group.conflict_handler)
            for action in group._group_actions:
                groups[action] = titles[group.title]
        for group in container._mutually_exclusive_groups:
            mutual = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                groups[action] = mutual
        for action in container._actions:
            groups.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs == 0:
            raise ValueError("nargs for positionals must be != 0")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS):
            kwargs["required"] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _get_optional_kwargs(self, *args, **kwargs):
        longs = []
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}")
            if len(option) > 1 and option[1] in self.prefix_chars:
                longs.append(option)
        dest = kwargs.pop("dest", None)
        if dest is None:
            first = longs[0] if longs else args[0]
            dest = first.lstrip(self.prefix_chars)
            if not dest:
                raise TypeError(f"dest= is required for options like {first!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=list(args))


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs = {"conflict_handler": container.conflict_handler, "prefix_chars": container.prefix_chars,
                  "argument_default": container.argument_default, **kwargs}
        super().__init__(description=description, **kwargs)
        self.title, self._group_actions, self._container = title, [], container
        for name in ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
                     "_mutually_exclusive_groups"):
            setattr(self, name, getattr(container, name))
        if hasattr(container, "_get_formatter"):
            self._get_formatter = container._get_formatter

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)


class ArgumentParser(_Shown, _ActionsContainer):
    """Reads command lines."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True, exit_on_error=True, *, suggest_on_error=False, color=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            prog = (_sys.argv[0] if _sys.argv else "").rpartition("/")[2]
        self.prog, self.usage, self.epilog, self.formatter_class = prog, usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help, self.allow_abbrev = fromfile_prefix_chars, add_help, allow_abbrev
        self.exit_on_error, self.suggest_on_error, self.color = exit_on_error, suggest_on_error, color
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        if add_help:
            char = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(char + "h", char * 2 + "help", action="help", default=SUPPRESS, help="show this help message and exit")
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in "prog usage description formatter_class conflict_handler add_help".split()]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, [a for a in self._actions if not a.option_strings], self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        kind = self._registry_get("action", kwargs.pop("action", "parsers"))
        action = kind(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        return (self._optionals if action.option_strings else self._positionals)._add_action(action)

    # Reading

    def parse_args(self, args=None, namespace=None):
        namespace, unknown = self.parse_known_args(args, namespace)
        if unknown:
            message = f"unrecognized arguments: {' '.join(unknown)}"
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return namespace

    def parse_intermixed_args(self, args=None, namespace=None):
        return self.parse_args(args, namespace)

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        try:
            namespace, rest = self._parse_known_args(args, namespace)
        except ArgumentError as err:
            if not self.exit_on_error:
                raise
            self.error(str(err))
        if hasattr(namespace, _UNRECOGNIZED):
            rest.extend(namespace.__dict__.pop(_UNRECOGNIZED))
        return namespace, rest

    def _parse_known_args(self, args, namespace):
        if self.fromfile_prefix_chars is not None:
            args = self._read_args_from_files(args)
        conflicts = {}
        for group in self._mutually_exclusive_groups:
            for action in group._group_actions:
                conflicts.setdefault(action, []).extend(a for a in group._group_actions if a is not action)
        options, pattern = {}, ""
        words = iter(enumerate(args))
        for at, arg in words:
            if arg == "--":
                pattern += "-"
                pattern += "A" * sum(1 for _ in words)
                break
            found = self._parse_optional(arg)
            if found is not None:
                options[at] = found
            pattern += "A" if found is None else "O"
        seen, seen_given, extras, extras_pattern = set(), set(), [], []
        positionals = [a for a in self._actions if not a.option_strings]

        def take(action, strings, option=None):
            seen.add(action)
            values = self._get_values(action, strings)
            if values is not action.default and (strings or option):
                seen_given.add(action)
                for other in conflicts.get(action, ()):
                    if other in seen_given:
                        raise ArgumentError(action, f"not allowed with argument {_argument_name(other)}")
            if values is not SUPPRESS:
                action(self, namespace, values, option)

        def take_option(at):
            found = options[at]
            if len(found) > 1:
                names = ", ".join(option for _, option, _, _ in found)
                raise ArgumentError(None, f"ambiguous option: {args[at]} could match {names}")
            action, option, sep, value = found[0]
            todo = []
            while True:
                if action is None:
                    extras.append(args[at])
                    return at + 1
                if value is not None:
                    count = self._match_argument(action, "A")
                    chars = self.prefix_chars
                    if count == 0 and option[1] not in chars and value != "":
                        if sep or value[0] in chars:
                            raise ArgumentError(action, f"ignored explicit argument {value!r}")
                        todo.append((action, [], option))
                        option = option[0] + value[0]
                        if option not in self._option_string_actions:
                            extras.append(option[0] + value)
                            end = at + 1
                            break
                        action = self._option_string_actions[option]
                        value = value[1:]
                        sep = "=" if value[:1] == "=" else ""
                        value = value[1:] if sep else value or None
                        continue
                    if count == 1:
                        end, strings = at + 1, [value]
                        todo.append((action, strings, option))
                        break
                    raise ArgumentError(action, f"ignored explicit argument {value!r}")
                start = at + 1
                count = self._match_argument(action, pattern[start:])
                end = start + count
                todo.append((action, args[start:end], option))
                break
            for action, strings, option in todo:
                take(action, strings, option)
            return end

        def take_positionals(start):
            counts = self._match_arguments_partial(positionals, pattern[start:])
            for action, count in zip(positionals, counts):
                strings = args[start:start + count]
                if action.nargs == PARSER:
                    if pattern[start] == "-":
                        strings.remove("--")
                elif action.nargs != REMAINDER and "-" in pattern[start:start + count]:
                    strings.remove("--")
                start += count
                take(action, strings)
            positionals[:] = positionals[len(counts):]
            return start

        at, last = 0, max(options, default=-1)
        while at <= last:
            upcoming = min(index for index in options if index >= at)
            if upcoming != at:
                after = take_positionals(at)
                if after > at:
                    at = after
                    continue
            if at not in options:
                extras.extend(args[at:upcoming])
                at = upcoming
            at = take_option(at)
        at = take_positionals(at)
        extras.extend(args[at:])

        missing = []
        for action in self._actions:
            if action in seen:
                continue
            if action.required:
                missing.append(_argument_name(action))
            elif action.default is not None and isinstance(action.default, str) and hasattr(namespace, action.dest) and \
                    action.default is getattr(namespace, action.dest):
                setattr(namespace, action.dest, self._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self._mutually_exclusive_groups:
            if group.required and not any(action in seen_given for action in group._group_actions):
                names = " ".join(_argument_name(a) for a in group._group_actions if a.help is not SUPPRESS)
                raise ArgumentError(None, f"one of the arguments {names} is required")
        return namespace, extras

    def _read_args_from_files(self, args):
        out = []
        for arg in args:
            if arg and arg[0] in self.fromfile_prefix_chars:
                try:
                    with open(arg[1:]) as file:
                        out.extend(self._read_args_from_files(
                            [one for line in file.read().splitlines() for one in self.convert_arg_line_to_args(line)]))
                except OSError as err:
                    raise ArgumentError(None, str(err))
            else:
                out.append(arg)
        return out

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _nargs_pattern(self, action):
        nargs = action.nargs
        option, place = _COUNTS.get(nargs) or (f"([AO]{{{nargs}}})", f"((?:-*A){{{nargs}}}-*)")
        return option if action.option_strings else place

    def _match_argument(self, action, pattern):
        found = _re.match(self._nargs_pattern(action), pattern)
        if found is None:
            message = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                       ONE_OR_MORE: "expected at least one argument"}.get(action.nargs)
            if message is None:
                message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
            raise ArgumentError(action, message)
        return len(found[1])

    def _match_arguments_partial(self, actions, pattern):
        for end in range(len(actions), 0, -1):
            found = _re.match("".join(map(self._nargs_pattern, actions[:end])), pattern)
            if found is not None:
                counts = [len(text) for text in found.groups()]
                if found.end() < len(pattern) and pattern[found.end()] == "O":
                    # What may be empty waits for what comes after the option.
                    while end and not counts[end - 1]:
                        end -= 1
                return counts[:end]
        return []

    def _parse_optional(self, arg):
        if not arg or arg[0] not in self.prefix_chars:
            return None
        if arg in self._option_string_actions:
            return [(self._option_string_actions[arg], arg, None, None)]
        if len(arg) == 1:
            return None
        option, sep, value = arg.partition("=")
        if sep and option in self._option_string_actions:
            return [(self._option_string_actions[option], option, sep, value)]
        found = self._get_option_tuples(arg)
        if found:
            return found
        if _re.match(r"-(?:\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)$", arg) and not self._has_negative_number_optionals:
            return None
        if " " in arg:
            return None
        return [(None, arg, None, None)]

    def _get_option_tuples(self, arg):
        chars, out = self.prefix_chars, []
        if arg[1] in chars:
            if self.allow_abbrev:
                prefix, sep, value = arg.partition("=")
                for option in self._option_string_actions:
                    if option.startswith(prefix):
                        out.append((self._option_string_actions[option], option, sep or None, value if sep else None))
        else:
            prefix, sep, value = arg.partition("=")
            short, rest = arg[:2], arg[2:]
            for option in self._option_string_actions:
                action = self._option_string_actions[option]
                if option == short:
                    if rest.startswith("="):
                        out.append((action, option, "=", rest[1:]))
                    else:
                        out.append((action, option, "", rest))
                elif self.allow_abbrev and option.startswith(prefix):
                    out.append((action, option, sep or None, value if sep else None))
        return out

    def _get_values(self, action, strings):
        nargs = action.nargs
        if not strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
            return value
        if not strings and nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else []
        if len(strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, strings[0])
            self._check_value(action, value)
            return value
        if nargs == REMAINDER:
            return [self._get_value(action, text) for text in strings]
        if nargs == PARSER:
            values = [self._get_value(action, text) for text in strings]
            self._check_value(action, values[0])
            return values
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, text) for text in strings]
        for value in values:
            self._check_value(action, value)
        return values

    def _get_value(self, action, text):
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise TypeError(f"{convert!r} is not callable")
        try:
            return convert(text)
        except ArgumentTypeError as err:
            raise ArgumentError(action, str(err))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}")

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value not in choices:
            message = f"invalid choice: {str(value)!r} (choose from {', '.join(map(repr, map(str, action.choices)))})"
            if self.suggest_on_error and isinstance(value, str) and all(isinstance(c, str) for c in action.choices):
                import difflib
                close = difflib.get_close_matches(value, action.choices, 1)
                if close:
                    message = (f"invalid choice: {value!r}, maybe you meant {close[0]!r}? "
                               f"(choose from {', '.join(map(repr, map(str, action.choices)))})")
            raise ArgumentError(action, message)

    # Help

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file or _sys.stdout)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file or _sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")
