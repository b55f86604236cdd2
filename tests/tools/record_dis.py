"""Writes what CPython 3.14 makes of the programs in tests/cases/dis into their tails.

    PYTHONHASHSEED=0 python3.14 tests/tools/record_dis.py [--check] [FILE...]

A tail is the text of `dis` without addresses, then for each code object a line with its stack, flags and argument counts
and one with the source range of every instruction (`line:column-line:column`, `*N` for N in a row, `--` for none).
"""
import contextlib
import dis
import io
import itertools
import os
import pathlib
import re
import sys
import types
import warnings

CASES = pathlib.Path(__file__).parent.parent / "cases" / "dis"
ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def program(text):
    lines = text.splitlines(keepends=True)
    return "".join(itertools.takewhile(lambda line: not line.startswith("#|"), lines))


def codes(code):
    yield code
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            yield from codes(const)


def place(positions):
    line, end_line, col, end_col = ("?" if part is None else part for part in positions)
    return "--" if line == "?" else f"{line}:{col}-{end_line}:{end_col}"


def tail(text, name):
    code = compile(text, name, "exec", dont_inherit=True)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        dis.dis(code)
        for inner in codes(code):
            counts = f"{inner.co_argcount}/{inner.co_posonlyargcount}/{inner.co_kwonlyargcount}"
            print(f"= {inner.co_qualname}: stack {inner.co_stacksize}, flags {inner.co_flags:#x}, arguments {counts}")
            runs = itertools.groupby(place(i.positions) for i in dis.get_instructions(inner))
            counted = ((text, len(list(run))) for text, run in runs)
            print("@", *(text if count == 1 else f"{text}*{count}" for text, count in counted))
    return "".join(f"#| {line}".rstrip() + "\n" for line in ADDRESS.sub("", out.getvalue()).splitlines())


def main():
    check = "--check" in sys.argv
    files = [pathlib.Path(arg) for arg in sys.argv[1:] if arg != "--check"] or sorted(CASES.glob("*.py"))
    if os.environ.get("PYTHONHASHSEED") != "0":
        sys.exit("PYTHONHASHSEED must be 0: sets of strings have no order otherwise")
    warnings.simplefilter("ignore")
    stale = []
    for file in files:
        before = file.read_text()
        text = program(before)
        after = text + tail(text, file.name)
        if after != before:
            stale.append(file.name)
            if not check:
                file.write_text(after)
    if check and stale:
        sys.exit(f"not what CPython {sys.version.split()[0]} makes of them: {', '.join(stale)}")
    print(f"{len(files)} programs, {len(stale)} changed")


main()
