"""Holds our compiler against this CPython: how many code objects of the files are equal, and the first differences.

    python3.14 compare.py [--show N] [--name PART] DUMP FILE...

DUMP is the program `cargo build --example dump` makes. Folders stand for the `.py` files in them.
"""
import argparse
import collections
import dis
import json
import opcode
import pathlib
import struct
import subprocess
import sys
import types
import warnings

warnings.simplefilter("ignore")
BATCH = 40


def constant(value):
    kind = type(value)
    if value is None:
        return ["None"]
    if value is ...:
        return ["Ellipsis"]
    if kind is bool:
        return ["bool", value]
    if kind is int:
        return ["int", format(value, "x")]
    if kind is float:
        return ["float", struct.pack(">d", value).hex()]
    if kind is complex:
        return ["complex", struct.pack(">dd", value.real, value.imag).hex()]
    if kind is str:
        if any(0xD800 <= ord(c) < 0xE000 for c in value):
            return ["surrogates", [ord(c) for c in value]]
        return ["str", value]
    if kind is bytes:
        return ["bytes", list(value)]
    if kind is tuple:
        return ["tuple", [constant(v) for v in value]]
    if kind is frozenset:
        return ["frozenset", sorted((constant(v) for v in value), key=lambda v: json.dumps(v, ensure_ascii=False, separators=(",", ":")))]
    if kind is slice:
        return ["slice", [constant(v) for v in (value.start, value.stop, value.step)]]
    return ["code", value.co_qualname]


def describe(code):
    instrs = []
    listed = list(dis.get_instructions(code))
    # We hold an instruction with its whole argument: a jump to its first EXTENDED_ARG is a jump to it.
    real, following = {}, None
    for i in reversed(listed):
        following = i.offset if i.opname != "EXTENDED_ARG" else following
        real[i.offset] = following
    for i in listed:
        if i.opname == "EXTENDED_ARG":
            continue
        p = i.positions
        place = [-1 if v is None else v for v in (p.lineno, p.end_lineno, p.col_offset, p.end_col_offset)]
        arg = real.get(i.jump_target, i.jump_target) if i.jump_target is not None else i.arg or 0
        instrs.append([i.offset, i.opname, arg, *place])
    kinds = code._varname_from_oparg
    slots = []
    names = code.co_varnames + tuple(c for c in code.co_cellvars if c not in code.co_varnames) + code.co_freevars
    cells, frees, varnames = set(code.co_cellvars), set(code.co_freevars), set(code.co_varnames)
    for at, name in enumerate(names):
        shown = kinds(at)
        if at >= len(names) - len(code.co_freevars):
            kind = 4
        else:
            kind = (at < len(varnames)) | (shown in cells) << 1
        slots.append([shown, kind])
    yield {
        "name": code.co_qualname, "line": code.co_firstlineno, "flags": code.co_flags, "stack": code.co_stacksize,
        "args": [code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount],
        "slots": slots, "names": list(code.co_names), "consts": [constant(c) for c in code.co_consts],
        "instrs": instrs,
        "handlers": [[real.get(e.start), real.get(e.end), real.get(e.target), e.depth, e.lasti] for e in dis._parse_exception_table(code)],
    }
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            yield from describe(const)


def difference(ours, theirs):
    for key in ("name", "line", "flags", "args", "slots", "names", "consts"):
        a, b = ours[key], theirs[key]
        if key == "slots":
            a = [[n, k & 7] for n, k in a]
        if a != b:
            if key in ("consts", "names", "slots") and len(a) == len(b):
                a, b = next((x, y) for x, y in zip(a, b) if x != y)
            return key, f"{key}: ours {str(a)[:300]} theirs {str(b)[:300]}"
    a, b = ours["instrs"], theirs["instrs"]
    for at, (x, y) in enumerate(zip(a, b)):
        if x != y:
            if x[1:] == y[1:]:
                kind = "offset"
            elif x[1] != y[1]:
                kind = f"op {x[1]} for {y[1]}"
            elif x[2] != y[2]:
                kind = f"arg {x[1]}"
            else:
                kind = f"place {x[1]}"
            if kind.startswith("place") or not [i[:3] for i in a] == [i[:3] for i in b]:
                pass
            return kind, f"at {at}: ours {x} theirs {y}"
    if len(a) != len(b):
        return "length", f"length: ours {len(a)} theirs {len(b)}"
    if ours["handlers"] != theirs["handlers"]:
        return "handlers", f"handlers: ours {ours['handlers']} theirs {theirs['handlers']}"
    if ours["stack"] != theirs["stack"]:
        return "stack", f"stack: ours {ours['stack']} theirs {theirs['stack']}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", type=int, default=1)
    parser.add_argument("--name", default="")
    parser.add_argument("--files", action="store_true")
    parser.add_argument("dump")
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    files = []
    for path in map(pathlib.Path, options.paths):
        files += sorted(str(p) for p in path.rglob("*.py") if p.exists()) if path.is_dir() else [str(path)]
    total = equal = unread = micros = read_files = bytes_read = 0
    refused = collections.defaultdict(list)
    kinds = collections.defaultdict(list)
    for start in range(0, len(files), BATCH):
        batch = files[start:start + BATCH]
        result = subprocess.run([options.dump, *batch], capture_output=True)
        if result.returncode:
            sys.stderr.write(result.stderr.decode()[-500:])
            print("DIED in", batch[len(result.stdout.splitlines()):][:1])
        for line in result.stdout.splitlines():
            record = json.loads(line)
            name = record["file"]
            try:
                text = pathlib.Path(name).read_text(encoding="utf-8")
                code = compile(text, name, "exec", dont_inherit=True)
            except OSError:
                continue
            except (SyntaxError, ValueError) as error:
                if "error" not in record:
                    kinds["accepted"].append((name, f"we accept: {error}"))
                continue
            if "error" in record:
                unread += 1
                refused[record["kind"] + ": " + record["error"]].append((name, record.get("place")))
                continue
            micros += record["micros"]
            bytes_read += len(text)
            read_files += 1
            theirs = list(describe(code))
            ours = record["codes"]
            total += max(len(theirs), len(ours))
            for mine, other in zip(ours, theirs):
                found = difference(mine, other)
                if found is None:
                    equal += 1
                elif options.name in found[0]:
                    kinds[found[0]].append((f"{name} {other['name']}", found[1]))
    for kind, places in sorted(refused.items(), key=lambda item: -len(item[1])):
        print(f"refused {len(places)}: {kind}\n      {places[0]}")
    for kind, found in sorted(kinds.items(), key=lambda item: len(item[1])):
        print(f"{len(found):6} {kind}")
        for place, text in found[:options.show]:
            print(f"         {place}\n           {text}")
    share = 100 * equal / total if total else 0
    print(f"{equal} of {total} code objects equal ({share:.3f} %), {read_files} files read, {unread} refused;"
          f" {micros / max(bytes_read, 1):.3f} µs a byte")


main()
