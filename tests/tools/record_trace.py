"""Writes the events that `sys.settrace` sees in the programs of tests/cases/trace, with counts, into their tails.

    PYTHONHASHSEED=0 python3.14 tests/tools/record_trace.py [--check] [FILE...]

With Python 3.13 those of tests/cases/trace/owned are written: there every load owns, and counts are others.

A line of a tail is an event: `event line func depth name=count ... => value`. A count is `-` for what is immortal;
modules and built-in functions are left out, as the interpreter itself holds many of them. What the tracer's own
argument of an exception event holds is taken off. The last line, `! type: message`, tells of an uncaught exception.
"""
import builtins
import itertools
import os
import pathlib
import re
import sys
import types

CASES = pathlib.Path(__file__).parent.parent / "cases" / "trace"
if sys.version_info[:2] == (3, 13):
    CASES /= "owned"
# Counts from here on are those of immortal objects.
IMMORTAL = 1 << 29
ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+| from '[^']*'(?=>)")
LONGEST = 200


def program(text):
    lines = text.splitlines(keepends=True)
    return "".join(itertools.takewhile(lambda line: not line.startswith("#|"), lines))


def shown(value):
    try:
        return flat(repr(value))
    except Exception as error:
        return f"<{type(value).__name__}: repr raised {type(error).__name__}>"


def flat(text):
    return ADDRESS.sub("", text).replace("\n", "\\n")[:LONGEST]


def tracer(name, out):
    def trace(frame, event, arg):
        if frame.f_code.co_filename != name:
            return None
        sys.settrace(None)
        held = [id(part) for part in arg] if event == "exception" else []
        value = ""
        if event == "return":
            value = f" => {shown(arg)}"
        elif event == "exception":
            value = f" => {flat(f'{arg[0].__name__}: {arg[1]}')}"
        del arg
        depth, caller = 0, frame.f_back
        while caller:
            depth += caller.f_code.co_filename == name
            caller = caller.f_back
        del caller
        variables = frame.f_locals
        counts = []
        for key in variables:
            if key.startswith("__") and key.endswith("__"):
                continue
            if isinstance(variables[key], (types.ModuleType, types.BuiltinFunctionType)):
                continue
            if sys.getrefcount(variables[key]) >= IMMORTAL:
                counts.append(f" {key}=-")
            else:
                count = sys.getrefcount(variables[key]) - 1 - held.count(id(variables[key]))
                counts.append(f" {key}={count}")
        out.append(f"{event} {frame.f_lineno} {frame.f_code.co_qualname} {depth}{''.join(counts)}{value}")
        sys.settrace(trace)
        return trace
    return trace


def record(path, text):
    """The events of a program, run in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        sys.stdout = open(os.devnull, "w")
        main_module = types.ModuleType("__main__")
        main_module.__dict__.update(__file__=path.name, __builtins__=builtins)
        sys.modules["__main__"] = main_module
        out = []
        code = compile(text, path.name, "exec")
        try:
            sys.settrace(tracer(path.name, out))
            exec(code, main_module.__dict__)
        except BaseException as error:
            sys.settrace(None)
            out.append(f"! {flat(f'{type(error).__name__}: {error}')}")
        finally:
            sys.settrace(None)
        with open(writer, "w", encoding="utf-8") as pipe:
            pipe.write("".join(f"#| {line}\n" for line in out))
            pipe.flush()
        os._exit(0)
    os.close(writer)
    with open(reader, "rb") as pipe:
        lines = pipe.read()
    os.waitpid(child, 0)
    return lines.decode("utf-8")


def main(args):
    if os.environ.get("PYTHONHASHSEED") != "0":
        raise SystemExit("run with PYTHONHASHSEED=0")
    check = "--check" in args
    files = [pathlib.Path(arg) for arg in args if arg != "--check"] or sorted(CASES.glob("*.py"))
    stale = 0
    for path in files:
        text = path.read_text(encoding="utf-8")
        source = program(text)
        new = source + record(path, source)
        if new != text:
            stale += 1
            print("stale" if check else "written", path)
            if not check:
                path.write_text(new, encoding="utf-8")
    raise SystemExit(1 if check and stale else 0)


main(sys.argv[1:])
