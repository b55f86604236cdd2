"""Compares `cutaway dis` with this CPython's `dis`: the records of `--json` and the printed text, file by file.

    PYTHONHASHSEED=0 python3.14 compare_dis.py [--show N] [--text] PROGRAM FILE...

PROGRAM is the built `cutaway`. Folders stand for the `.py` files in them. Addresses are dropped on both sides.
"""
import argparse
import contextlib
import dis
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import types
import warnings

ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
BATCH = 20


def listing(code):
    """One record for the code object and for each inside it."""
    yield {
        "code": code.co_qualname,
        "stacksize": code.co_stacksize,
        "flags": code.co_flags,
        "handlers": [[e.start, e.end, e.target, e.depth, e.lasti] for e in dis._parse_exception_table(code)],
        "instructions": [{"offset": i.offset, "opname": i.opname, "arg": i.arg,
                          "argrepr": ADDRESS.sub("", i.argrepr), "positions": i.positions and list(i.positions)}
                         for i in dis.get_instructions(code)],
    }
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            yield from listing(const)


def first_difference(ours, theirs):
    for key in ("code", "stacksize", "flags", "handlers"):
        if ours[key] != theirs[key]:
            return key, f"{key}: ours {ours[key]} theirs {theirs[key]}"
    pairs = zip(ours["instructions"], theirs["instructions"])
    for at, (one, other) in enumerate(pairs):
        for key in ("offset", "opname", "arg", "argrepr", "positions"):
            if one[key] != other[key]:
                kind = f"{key} of {other['opname']}" if key != "opname" else f"{one['opname']} for {other['opname']}"
                return kind, f"at {at}: ours {one}\n      theirs {other}"
    if len(ours["instructions"]) != len(theirs["instructions"]):
        return "length", "another number of instructions"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--show", type=int, default=1, help="differences shown of each kind")
    parser.add_argument("--text", action="store_true", help="compare the printed text too")
    parser.add_argument("program")
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":
        sys.exit("PYTHONHASHSEED must be 0: sets of strings have no order otherwise")
    warnings.simplefilter("ignore")
    files = [file for path in options.paths for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    files = [file for file in files if file.is_file()]
    total = equal = texts = equal_texts = refused = 0
    kinds = {}

    def note(kind, text):
        kinds.setdefault(kind, []).append(text)

    for start in range(0, len(files), BATCH):
        batch = files[start:start + BATCH]
        ran = subprocess.run([options.program, "dis", "--json", *map(str, batch)], capture_output=True, text=True)
        lines = ran.stdout.splitlines()
        if len(lines) != len(batch):
            note("died", f"{batch[len(lines)]}: {ran.stderr[-300:]}")
        for file, line in zip(batch, lines):
            record = json.loads(line)
            source = file.read_bytes()
            try:
                code = compile(source, file.name, "exec", dont_inherit=True)
            except (SyntaxError, ValueError):
                continue
            if "error" in record:
                refused += 1
                note("refused: " + record["error"][0].split(": ", 1)[-1], str(file))
                continue
            theirs = list(listing(code))
            total += max(len(theirs), len(record["dis"]))
            for ours, other in zip(record["dis"], theirs):
                for instr in ours["instructions"]:
                    instr["argrepr"] = ADDRESS.sub("", instr["argrepr"])
                found = first_difference(ours, other)
                if found:
                    note(found[0], f"{file} {other['code']}\n      {found[1]}")
                else:
                    equal += 1
            if options.text:
                printed = subprocess.run([options.program, "dis", str(file)], capture_output=True, text=True).stdout
                wanted = io.StringIO()
                with contextlib.redirect_stdout(wanted):
                    dis.dis(compile(source, str(file), "exec", dont_inherit=True))
                texts += 1
                pairs = list(zip(ADDRESS.sub("", printed).splitlines(), ADDRESS.sub("", wanted.getvalue()).splitlines()))
                different = [pair for pair in pairs if pair[0] != pair[1]]
                if different:
                    note("text", f"{file}\n      ours   {different[0][0]}\n      theirs {different[0][1]}")
                equal_texts += not different
    for kind, places in sorted(kinds.items(), key=lambda item: len(item[1])):
        print(f"{len(places):6} {kind}")
        for place in places[:options.show]:
            print("      " + place)
    print(f"{equal} of {total} code objects equal, {refused} files refused"
          + (f", {equal_texts} of {texts} texts equal" if options.text else ""))


main()
