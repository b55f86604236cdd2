"""Writes what CPython's debug build tells of each instruction of the cases: tests/cases/stacks.txt.

    PYTHONHASHSEED=0 python3.14d tests/tools/record_stacks.py [--check] [--print] [FILE...]

A line of the file: a case, how many instructions were looked at (the first ones), and the hash (FNV-1a) of their lines. With
--print the lines themselves are shown: `offset OPCODE [fast locals] [value stack]`, before the instruction; an item is its
type and the number of its object in the line, `-` is NULL. `cutaway trace --instructions` prints the same.
"""
import _opcode_metadata
import builtins
import itertools
import os
import pathlib
import re
import signal
import sys
import types

CASES = pathlib.Path(__file__).parent.parent / "cases"
RECORD = CASES / "stacks.txt"
FOLDERS = "functions generators exceptions classes trace".split()
MOST = 2000
ITEM = re.compile(r"<([^<>]*?)(?: at (0x[0-9a-f]+|\(nil\)))?>|(-?\d+)")
BASE = {special: base for base, specials in _opcode_metadata._specializations.items() for special in specials}
# What no code object holds: frames that the interpreter makes for itself.
# Jumps pass over NOT_TAKEN by themselves; only a FOR_ITER made special for generators comes to its END_FOR.
ITS_OWN = {"EXIT_INIT_CHECK", "INTERPRETER_EXIT", "EXTENDED_ARG", "NOT_TAKEN", "END_FOR"}


def program(text):
    lines = text.splitlines(keepends=True)
    return "".join(itertools.takewhile(lambda line: not line.startswith("#|"), lines))


def run(path):
    """Runs a program and lets the interpreter tell of its instructions."""
    source = program(path.read_text(encoding="utf-8"))
    sys.stdin, sys.stdout, sys.stderr = open(os.devnull), open(os.devnull, "w"), open(os.devnull, "w")
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=path.name, __builtins__=builtins, __lltrace__=5)
    sys.modules["__main__"] = module
    # Where no tool looks at unwinding, a generator is closed without it.
    sys.monitoring.use_tool_id(4, "stacks")
    sys.monitoring.set_events(4, sys.monitoring.events.PY_UNWIND)
    code = compile(source, path.name, "exec")
    try:
        exec(code, module.__dict__)
    finally:
        os._exit(0)


def items(text):
    """Type and place of each; a bare number is the place of an instruction, on the stack for `RERAISE`."""
    found = ITEM.findall(text[text.index("[") + 1:])
    return [("int", "at " + number) if number else (kind.rsplit(".", 1)[-1], place) for kind, place, number in found]


def told(pipe):
    """Each instruction of what the interpreter prints: offset, name as it runs, fast locals, value stack."""
    fast, stack = [], []
    for line in pipe:
        if line.startswith("    locals=["):
            fast = items(line)
        elif line.startswith("    stack=["):
            stack = items(line)
        elif match := re.match(r"(\d+): (\w+)", line):
            yield int(match[1]), match[2], fast, stack


def written(offset, name, fast, stack):
    known = {}

    def item(kind, place):
        return "-" if kind == "NULL" else f"{kind}#{known.setdefault(place, len(known))}"
    shown = [" ".join([item(*part) for part in parts]) for parts in (fast, stack)]
    return f"{offset} {name} [{shown[0]}] [{shown[1]}]"


def lines(path):
    """The first lines of a program."""
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.dup2(writer, 1)
        run(path)
    os.close(writer)
    pipe = open(reader, encoding="utf-8", errors="replace")
    out, skipped, last, nothing = [], None, None, "None"
    for offset, name, fast, stack in told(pipe):
        base = BASE.get(name, name)
        nothing = dict(fast + stack).get("NoneType", nothing)
        # It may start again, made special.
        again, last = (offset, base, fast, stack) == last, (offset, base, fast, stack)
        if skipped and not again:
            out.append(written(*skipped(fast)))
        skipped = None
        if name == "CALL_LIST_APPEND":
            # It drops its result itself, without the instruction that would.
            skipped = lambda _, at=offset + 8, fast=fast, below=stack[:-3], nothing=nothing: (
                at, "POP_TOP", fast, below + [("NoneType", nothing)])
        elif name == "BINARY_OP_INPLACE_ADD_UNICODE":
            # It stores its result itself.
            skipped = lambda after, at=offset + 12, fast=fast, stack=stack: (
                at, "STORE_FAST", fast, stack[:-2] + [grown(fast, after)])
        if base not in ITS_OWN and not again:
            out.append(written(offset, base, fast, stack))
        if len(out) >= MOST:
            break
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    pipe.close()
    return out[:MOST]


def grown(before, after):
    return next((new for old, new in zip(before, after) if old != new), ("str", "grown"))


def hashed(text):
    value = 0xcbf29ce484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    return value


def main(args):
    files = [pathlib.Path(arg) for arg in args if not arg.startswith("--")]
    if "--print" in args:
        for path in files:
            print(*lines(path), sep="\n")
        return
    files = files or [path for folder in FOLDERS for path in sorted((CASES / folder).glob("*.py"))]
    known = dict(line.split(" ", 1) for line in RECORD.read_text().splitlines()) if RECORD.exists() else {}
    before = dict(known)
    for path in files:
        seen = lines(path)
        known[path.resolve().relative_to(CASES.resolve()).as_posix()] = f"{len(seen)} {hashed(chr(10).join(seen)):016x}"
        if "--check" not in args:
            RECORD.write_text("".join(f"{name} {rest}\n" for name, rest in sorted(known.items())))
    raise SystemExit("stale" if "--check" in args and known != before else 0)


main(sys.argv[1:])
