"""Options of the command line, as in C."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option that is not known or lacks its argument."""

    def __init__(self, msg, opt=""):
        self.msg, self.opt = msg, opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def _argument_kind(shortopts, letter):
    """0 for none, 1 for one that must be there, 2 for one that may be attached."""
    at = shortopts.find(letter)
    if at < 0 or letter == ":":
        raise GetoptError(f"option -{letter} not recognized", letter)
    rest = shortopts[at + 1:]
    return 2 if rest.startswith("::") else 1 if rest.startswith(":") else 0


def _short(opts, text, shortopts, args):
    while text:
        letter, text = text[0], text[1:]
        kind = _argument_kind(shortopts, letter)
        value = ""
        if kind:
            if text:
                value, text = text, ""
            elif kind == 1:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                value, args = args[0], args[1:]
        opts.append(("-" + letter, value))
    return args


def _long_name(name, longopts):
    """The whole name of an option, and what kind of argument it has."""
    found = [option for option in longopts if option.startswith(name)]
    if not found:
        raise GetoptError(f"option --{name} not recognized", name)
    for ending, kind in (("", 0), ("=", 1), ("=?", 2)):
        if name + ending in found:
            return kind, name
    if len(found) > 1:
        raise GetoptError(f"option --{name} not a unique prefix; possible options: {', '.join(found)}", name)
    only = found[0]
    return (2, only[:-2]) if only.endswith("=?") else (1, only[:-1]) if only.endswith("=") else (0, only)


def _long(opts, text, longopts, args):
    name, equals, value = text.partition("=")
    kind, name = _long_name(name, longopts)
    if kind and not equals and kind == 1:
        if not args:
            raise GetoptError(f"option --{name} requires argument", name)
        value, args = args[0], args[1:]
    elif not kind and equals:
        raise GetoptError(f"option --{name} must not have an argument", name)
    opts.append(("--" + name, value))
    return args


def getopt(args, shortopts, longopts=[]):
    """Options and what is left; the first that is no option ends them."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    opts = []
    while args and args[0].startswith("-") and args[0] != "-":
        first, args = args[0], args[1:]
        if first == "--":
            break
        args = _long(opts, first[2:], longopts, args) if first.startswith("--") else _short(opts, first[1:], shortopts, args)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Options and the rest, which may stand among each other."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = shortopts.startswith("-")
    stops = not in_order and shortopts.startswith("+")
    if in_order or stops:
        shortopts = shortopts[1:]
    opts, rest = [], []
    while args:
        first = args[0]
        if first == "--":
            rest += args[1:]
            break
        if first.startswith("--"):
            args = _long(opts, first[2:], longopts, args[1:])
        elif first.startswith("-") and first != "-":
            args = _short(opts, first[1:], shortopts, args[1:])
        elif stops:
            rest += args
            break
        else:
            if in_order:
                rest.append(first)
                opts.append((None, rest))
                rest = []
            else:
                rest.append(first)
            args = args[1:]
    return opts, rest
