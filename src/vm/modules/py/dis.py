"""Listings of bytecode."""

import sys as _sys
import _dis
from collections import namedtuple as _namedtuple

Instruction = _namedtuple("Instruction", "opname opcode arg argrepr offset line_number is_jump_target")


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


disassemble = disco = dis


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """The instructions of a code object, one by one."""
    for row in _dis.rows(_code_of(x)):
        yield Instruction(*row)


class Bytecode:
    """The bytecode of something, to be walked over."""

    def __init__(self, x, **kwargs):
        self.codeobj = _code_of(x)

    def __iter__(self):
        return get_instructions(self.codeobj)

    def dis(self):
        return _dis.text(self.codeobj)


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
    ]
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
