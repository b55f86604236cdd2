"""Listings of bytecode."""

import sys as _sys
import _dis
from collections import namedtuple as _namedtuple

HAVE_ARGUMENT, EXTENDED_ARG = 43, 69
cmp_op = ("<", "<=", "==", "!=", ">", ">=")
opmap = {name: number for name, number, _ in _dis.ops()}
opname = [f"<{number}>" for number in range(256)]
for _name, _number in opmap.items():
    opname[_number] = _name


def _numbers(words):
    return [number for name, number in opmap.items() if any(word == name or word[-1] == "*" and name.startswith(word[:-1]) for word in words.split())]


hasarg = [number for number in opmap.values() if number > HAVE_ARGUMENT]
hasconst, hascompare, hasexc, hasjabs = [opmap["LOAD_CONST"]], [opmap["COMPARE_OP"]], [], []
hasjump = hasjrel = [number for _, number, jumps in _dis.ops() if jumps]
hasfree = _numbers("DELETE_DEREF LOAD_FROM_DICT_OR_DEREF MAKE_CELL STORE_DEREF")
haslocal = _numbers("DELETE_FAST LOAD_DEREF LOAD_FAST* STORE_FAST*")
hasname = _numbers(
    "DELETE_ATTR DELETE_GLOBAL DELETE_NAME IMPORT_* LOAD_ATTR LOAD_FROM_DICT_OR_GLOBALS LOAD_GLOBAL LOAD_NAME "
    "LOAD_SUPER_ATTR STORE_ATTR STORE_GLOBAL STORE_NAME")
COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR", 64: "NOFREE",
    128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR", 0x4000000: "HAS_DOCSTRING", 0x8000000: "METHOD",
}
Positions = _namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)
_Instruction = _namedtuple(
    "_Instruction",
    "opname opcode arg argval argrepr offset start_offset starts_line line_number label positions cache_info",
    defaults=(None, None, None))


class Instruction(_Instruction):
    """An instruction, its argument and its place."""

    @property
    def oparg(self):
        return self.arg

    @property
    def baseopcode(self):
        return self.opcode

    @property
    def baseopname(self):
        return self.opname

    @property
    def cache_offset(self):
        return self.offset + 2

    @property
    def end_offset(self):
        return self.cache_offset + 2 * _caches[self.opcode]

    @property
    def jump_target(self):
        return self.argval if self.opcode in hasjump else None

    @property
    def is_jump_target(self):
        return self.label is not None

    def __str__(self):
        label = "" if self.label is None else f"L{self.label}:"
        arg = "" if self.arg is None else repr(self.arg).rjust(min(5, 25 - len(self.opname)))
        shown = f"({self.argrepr})" if self.argrepr else ""
        return f"{label}     {self.opname:20} {arg} {shown}".rstrip() + "\n"


_caches = {}


def _code_of(x):
    if hasattr(x, "__func__"):
        x = x.__func__
    for name in ("__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, name):
            return getattr(x, name)
    if isinstance(x, str):
        try:
            return compile(x, "<dis>", "eval")
        except SyntaxError:
            return compile(x, "<dis>", "exec")
    return x


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Prints the bytecode of a function, a class, a module or source text."""
    file = _sys.stdout if file is None else file
    if hasattr(x, "__func__"):
        x = x.__func__
    if isinstance(x, type) or isinstance(x, type(_sys)):
        for name, value in sorted(x.__dict__.items()):
            value = getattr(value, "__func__", value)
            if hasattr(value, "__code__") or isinstance(value, type):
                file.write(f"Disassembly of {name}:\n")
                try:
                    dis(value, file=file)
                except TypeError as msg:
                    file.write(f"Sorry: {msg}\n")
                file.write("\n")
        return
    file.write(_dis.text(_code_of(x)))


def _alone(code):
    return _dis.text(code).partition("\nDisassembly of ")[0]


def disassemble(co, lasti=-1, *, file=None, **options):
    """Prints the bytecode of a code object, without the code inside it."""
    (_sys.stdout if file is None else file).write(_alone(co))


disco = disassemble


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """The instructions of a code object, one by one."""
    code = _code_of(x)
    rows = _dis.rows(code)
    labels = {row[5]: row[4] for row in rows if row[5] is not None}
    last, before, start = False, None, 0
    for name, number, arg, shown, offset, label, places, caches, at in rows:
        _caches[number] = caches
        line = places[0]
        if at != before:
            before, start = at, offset
        if arg is None:
            value = None
        elif number in hasjump:
            value = labels[int(shown.rpartition("L")[2])]
        elif number in hasconst:
            value = code.co_consts[arg]
        elif number in hasname:
            value = shown.partition(" + ")[0]
        elif number in haslocal or number in hasfree:
            value = tuple(shown.split(", ")) if ", " in shown else shown
        elif number in hascompare:
            value = cmp_op[arg >> 5]
        elif name == "CONVERT_VALUE":
            value = (None, str, repr, ascii)[arg]
        else:
            value = arg
        told = line if first_line is None or line is None else line + first_line - code.co_firstlineno
        yield Instruction(name, number, arg, value, shown, offset, start, line is not last, told, label, Positions(*places))
        last = line


def findlinestarts(code):
    """Where each line starts, as (offset, line)."""
    last = False
    for start, _, line in code.co_lines():
        if line is not last:
            last = line
            yield start, line


def findlabels(code):
    """Offsets that instructions jump to."""
    labels, extended = [], 0
    for offset in range(0, len(code), 2):
        op, arg = code[offset], code[offset + 1] | extended
        extended = arg << 8 if op == EXTENDED_ARG else 0
        if op in hasjump:
            after = offset + 2 + 2 * _caches[op]
            label = after - 2 * arg if "BACKWARD" in opname[op] else after + 2 * arg
            if label not in labels:
                labels.append(label)
    return labels


def stack_effect(opcode, oparg=None, /, *, jump=None):
    """By how much an instruction changes the depth of the stack."""
    return _dis.stack_effect(opcode, 0 if oparg is None else oparg, jump)


class Bytecode:
    """The bytecode of something, to be walked over."""

    def __init__(self, x, **kwargs):
        self.codeobj = _code_of(x)
        self.first_line = self.codeobj.co_firstlineno
        self._original_object = x

    def __iter__(self):
        return get_instructions(self.codeobj)

    def __repr__(self):
        return f"{type(self).__name__}({self._original_object!r})"

    @classmethod
    def from_traceback(cls, tb):
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code)

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        return _alone(self.codeobj)


def pretty_flags(flags):
    bits = [1 << bit for bit in range(32) if flags >> bit & 1]
    return ", ".join(COMPILER_FLAG_NAMES.get(bit, hex(bit)) for bit in bits) or hex(flags)


def code_info(x):
    """Facts about a code object, as text."""
    co = _code_of(x)
    lines = [
        f"Name:              {co.co_name}",
        f"Filename:          {co.co_filename}",
        f"Argument count:    {co.co_argcount}",
        f"Positional-only arguments: {co.co_posonlyargcount}",
        f"Kw-only arguments: {co.co_kwonlyargcount}",
        f"Number of locals:  {co.co_nlocals}",
        f"Stack size:        {co.co_stacksize}",
        f"Flags:             {pretty_flags(co.co_flags)}",
    ]
    if co.co_consts:
        lines.append("Constants:")
        lines += [f"{at:4d}: {item!r}" for at, item in enumerate(co.co_consts)]
    for title, items in (
        ("Names", co.co_names), ("Variable names", co.co_varnames), ("Free variables", co.co_freevars),
        ("Cell variables", co.co_cellvars),
    ):
        if items:
            lines.append(f"{title}:")
            lines += [f"{at:4d}: {item}" for at, item in enumerate(items)]
    return "\n".join(lines)


def show_code(co, *, file=None):
    print(code_info(co), file=file)
