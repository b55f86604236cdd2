"""Writes what CPython 3.14 prints for the programs in tests/cases (but for dis and trace) into their tails, and for those in
the pages of tests/differs.

    PYTHONHASHSEED=0 python3.14 tests/tools/record.py [--check] [FILE...]

A tail is standard output, each line after `#| `. A program that ends with an exception is refused: catch it.
"""
import builtins
import itertools
import os
import pathlib
import re
import sys
import traceback
import types
import warnings

CASES = pathlib.Path(__file__).parent.parent / "cases"
FENCE = re.compile(r"(```python\n)(.*?)```", re.S)
# What is printed here, in a page about a difference: below what CPython prints, and written by hand.
HERE = re.compile(r"^#> .*\n", re.M)


def program(text):
    lines = text.splitlines(keepends=True)
    return "".join(itertools.takewhile(lambda line: not line.startswith(("#| ", "#|\n", "#> ")), lines))


def output(path, text):
    """What the program prints, run in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writer, 1)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
        sys.stdin = open(0, encoding="utf-8", closefd=False)
        sys.stdout.buffer.raw.name, sys.stdin.buffer.raw.name = "<stdout>", "<stdin>"
        warnings.simplefilter("ignore")
        main_module = types.ModuleType("__main__")
        main_module.__dict__.update(__file__=path.name, __builtins__=builtins)
        sys.modules["__main__"] = main_module
        status = 0
        # Tracebacks show lines of files that can be opened.
        os.chdir(path.parent)
        if path.name == "main.py":
            # A program of several files.
            sys.dont_write_bytecode = True
            sys.path.insert(0, os.getcwd())
        try:
            exec(compile(text, path.name, "exec"), main_module.__dict__)
        except BaseException:
            traceback.print_exc()
            status = 1
        # The end of a program waits for its threads.
        if "threading" in sys.modules:
            sys.modules["threading"]._shutdown()
        sys.stdout.flush()
        os._exit(status)
    os.close(writer)
    with open(reader, "rb") as pipe:
        printed = pipe.read()
    if os.waitpid(child, 0)[1] != 0:
        raise SystemExit(f"{path} does not end well")
    return printed.decode("utf-8")


def recorded(path, text):
    """A program with what CPython prints for it."""
    body = program(text).rstrip("\n") + "\n"
    lines = output(path, body).removesuffix("\n").split("\n")
    return body + "".join(f"#| {line}".rstrip(" ") + "\n" for line in lines)


def main(args):
    if os.environ.get("PYTHONHASHSEED") != "0":
        raise SystemExit("run with PYTHONHASHSEED=0")
    check = "--check" in args
    files = [pathlib.Path(arg) for arg in args if arg != "--check"]
    if not files:
        files = sorted(path for path in CASES.rglob("*.py") if path.relative_to(CASES).parts[0] not in ("dis", "trace"))
        files += sorted((CASES.parent / "differs").glob("*.md"))
    stale = 0
    for path in files:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".md":
            wanted = FENCE.sub(lambda fence: fence[1] + recorded(path, fence[2]) + "".join(HERE.findall(fence[2])) + "```", text)
        else:
            wanted = recorded(path, text)
        if wanted != text:
            stale += 1
            print(path)
            if not check:
                path.write_text(wanted, encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
