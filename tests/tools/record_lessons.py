"""Asks CPython 3.14 what the lessons' programs do, and writes it into the lessons.

    python3.14 tests/tools/record_lessons.py [--check] [LESSONS]

For every program it writes the tail (`#| ` output, `#! ` exception); for every computed value in the prose the value at
its stop; into every first fence of a program the program's text; and the list of the files that are built into the page.
It tells of stops that the run never reaches and of exercises that their solution does not solve, or that are solved
already. With --check nothing is written, and any difference is an error.
"""

import builtins
import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

TAIL = re.compile(r"^(#\| .*|#\|[ ]*|#! .*)$", re.M)
FENCE = re.compile(r"^```cutaway\n(.*?)^```$", re.M | re.S)
VALUE = re.compile(r"\[(`?)([^\]`]*|[^`]*(?=`))\1\]\(([\w-]+\.py)#([\w-]+) ([\"'])= (.*?)\5\)")
# Where CPython runs under a loader of its own, sys.executable alone would not start.
PYTHON = os.environ.get("PYTHON", sys.executable)
HELPERS = Path(__file__).resolve().parents[2] / "src" / "quiz" / "value.py"
WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
problems = []


def program_text(path):
    text = path.read_text()
    found = TAIL.search(text)
    return (text[: found.start()] if found else text).rstrip("\n") + "\n"


def ask(folder, arguments, text=None):
    environment = {"PYTHONHASHSEED": "0", "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", "HOME": "/nonexistent"}
    return subprocess.run(
        [PYTHON, *arguments], cwd=folder, env=environment, input=text, capture_output=True, text=True, timeout=60
    )


def run(folder, text):
    """Runs a program in a lesson's folder: its output, and the last line of its traceback or None."""
    path = folder / ".recording.py"
    path.write_text(text)
    try:
        done = ask(folder, [path.name])
    finally:
        path.unlink()
    lines = [line for line in done.stderr.splitlines() if line and not line.startswith((" ", "Traceback"))]
    return done.stdout, lines[-1] if done.returncode and lines else None


def with_tail(text, output, exception):
    lines = [("#| " + line).rstrip() for line in output.splitlines()]
    if exception:
        lines.append("#! " + exception)
    return text + "\n" + "".join(line + "\n" for line in lines or ["#|"])


def options(body):
    """The options and the program of a fence's body."""
    head, _, program = body.partition("\n\n")
    pairs = [tuple(part.strip() for part in line.split(":", 1)) for line in head.splitlines() if ":" in line]
    return pairs, program


def probe(path, wanted):
    """In a process of its own: runs a program and evaluates expressions at its stops."""
    text = program_text(Path(path))
    lines = [line.strip() for line in text.splitlines()]
    seen, values, pending = {}, {}, []
    state = {"raised": None}

    def line_of(place):
        if place.startswith("`"):
            return lines.index(place.strip("`").strip()) + 1
        return int(place.split()[1])

    def reach(stop, frame_globals, frame_locals):
        results = []
        for expression in stop["expressions"]:
            try:
                results.append(repr(eval(expression, frame_globals, frame_locals)))
            except Exception as error:
                results.append(f"{type(error).__name__}: {error}")
        values[stop["name"]] = results

    stops = []
    for stop in wanted:
        moment, _, nth = stop["moment"].partition("#") if re.search(r"#\d+$", stop["moment"]) else (stop["moment"], "", "1")
        verb, _, rest = moment.strip().partition(" ")
        what = line_of(rest.strip()) if verb in ("before", "after") else rest.strip()
        stops.append({**stop, "verb": verb, "what": what, "nth": int(nth)})

    def happen(verb, what, frame):
        for stop in stops:
            if stop["verb"] == verb and (what is None or stop["what"] in what):
                seen[stop["name"]] = seen.get(stop["name"], 0) + 1
                if seen[stop["name"]] == stop["nth"]:
                    if verb == "after":
                        pending.append((frame, stop))
                    else:
                        reach(stop, frame.f_globals, frame.f_locals)

    def trace(frame, event, arg):
        if frame.f_code.co_filename != path:
            return None
        if event in ("line", "return"):
            for waiting in [item for item in pending if item[0] is frame]:
                pending.remove(waiting)
                reach(waiting[1], frame.f_globals, frame.f_locals)
        names = (frame.f_code.co_name, frame.f_code.co_qualname)
        if event == "call":
            happen("call", names, frame)
        elif event == "line":
            # Kept for longer, the exception would keep the frames that it left.
            if sys.exception() is None:
                state["raised"] = None
            happen("before", (frame.f_lineno,), frame)
            happen("after", (frame.f_lineno,), frame)
        elif event == "return":
            happen("return", names, frame)
        elif event == "exception" and arg[1] is not state["raised"]:
            state["raised"] = arg[1]
            happen("raise", None, frame)
        return trace

    # What an expression may call besides what the program itself can.
    exec(HELPERS.read_text(), vars(builtins))
    sys.modules["__main__"] = ModuleType("__main__")
    module = sys.modules["__main__"].__dict__
    sys.path[0] = ""
    code = compile(text, path, "exec")
    for stop in stops:
        if stop["verb"] == "start":
            reach(stop, module, module)
    out = sys.stdout
    sys.stdout = open(os.devnull, "w")
    # A program at the recursion limit leaves no frame to a trace function: its values are those of its end, without
    # one, and as deep as if it ran by itself; whether its other stops are reached is found by our machine alone.
    if "RecursionError" in text:
        sys.setrecursionlimit(1000 + len(inspect.stack()))
    else:
        sys.settrace(trace)
    try:
        exec(code, module)
    except BaseException:
        pass
    sys.settrace(None)
    sys.setrecursionlimit(1000)
    sys.stdout = out
    if "RecursionError" in text:
        values.update((stop["name"], []) for stop in stops if stop["verb"] != "end")
    for stop in stops:
        if stop["verb"] == "end":
            reach(stop, module, module)
    print(json.dumps(values), flush=True)
    # Leaves no time for the program's finalizers to print.
    os._exit(0)


def record(folder, check):
    lesson = folder / "lesson.md"
    text = lesson.read_text()
    fences = [options(body) for body in FENCE.findall(text)]
    tests = {value for pairs, _ in fences for key, value in pairs if key == "test"}

    def write(path, new):
        if path.exists() and path.read_text() == new:
            return
        if check:
            problems.append(f"{path}: not what CPython gives")
        else:
            path.write_text(new)
            print(f"wrote {path}")

    # A file that is there to be imported is run by the programs that import it.
    shown = {dict(pairs).get("program") for pairs, _ in fences}
    texts = {path.name: path.read_text() for path in folder.glob("*.py")}

    def is_imported(name):
        start = re.compile(rf"^\s*(import {name[:-3]}|from {name[:-3]} import)\b", re.M)
        return name not in shown and any(start.search(text) for other, text in texts.items() if other != name)

    for path in sorted(folder.glob("*.py")):
        if path.name not in tests and not is_imported(path.name):
            program = program_text(path)
            write(path, with_tail(program, *run(folder, program)))

    # Stops, and values at stops.
    stops = {}
    for pairs, _ in fences:
        name = dict(pairs).get("program", "")
        found = stops.setdefault(name, {"start": "start", "end": "end"})
        for key, value in pairs:
            if key.startswith("stop "):
                found.setdefault(key[5:].strip(), value)
    wanted = {}
    quiz = (folder / "quiz.toml").read_text() if (folder / "quiz.toml").exists() else ""
    for _, _, program, stop, _, expression in VALUE.findall(text + quiz):
        stops.setdefault(program, {"start": "start", "end": "end"})
        # Asked once, although it may be shown twice: an expression may change what it looks at.
        wanted.setdefault((program, stop), {})[expression] = None
    values = {}
    for name, found in stops.items():
        if not (folder / name).is_file():
            continue
        asked = [{"name": stop, "moment": moment, "expressions": list(wanted.get((name, stop), {}))} for stop, moment in found.items()]
        done = ask(folder, [str(Path(__file__).resolve()), "--probe", name], json.dumps(asked))
        if done.returncode:
            problems.append(f"{folder / name}: {done.stderr.strip().splitlines()[-1]}")
            continue
        reached = json.loads(done.stdout)
        for stop in asked:
            if stop["name"] not in reached:
                problems.append(f"{lesson}: {name} never reaches `{stop['name']}`: {stop['moment']}")
            for expression, value in zip(stop["expressions"], reached.get(stop["name"], [])):
                values[name, stop["name"], expression] = value

    def fill_value(match):
        tick, shown, program, stop, quote, expression = match.groups(default="")
        if (program, stop, expression) not in values:
            problems.append(f"{lesson}: no value for {match.group(0)}")
            return match.group(0)
        value = values[program, stop, expression]
        # A number's word stays one, to twenty.
        if shown.lower() in WORDS and value.isdigit() and int(value) < len(WORDS):
            value = WORDS[int(value)].capitalize() if shown[0].isupper() else WORDS[int(value)]
        # As code, what Markdown would read as marks of its own.
        tick = tick if re.fullmatch(r"[\w.+-]+", value) else "`"
        return f"[{tick}{value}{tick}]({program}#{stop} {quote}= {expression}{quote})"

    filled = set()

    def fill_fence(match):
        pairs, _ = options(match.group(1))
        name = dict(pairs).get("program", "")
        if not (folder / name).is_file() or "states" in dict(pairs):
            return match.group(0)
        head = match.group(1).partition("\n\n")[0].rstrip("\n")
        body = "" if name in filled else "\n" + program_text(folder / name)
        filled.add(name)
        return f"```cutaway\n{head}\n{body}```"

    write(lesson, FENCE.sub(fill_fence, VALUE.sub(fill_value, text)))
    if quiz:
        write(folder / "quiz.toml", VALUE.sub(fill_value, quiz))

    # Exercises: the solution solves it, the program as given does not.
    for pairs, _ in fences:
        about = dict(pairs)
        if "goal" not in about:
            continue
        for name, solves in ((about["solution"], True), (about["program"], False)):
            program = program_text(folder / name)
            given = program_text(folder / about["program"]).splitlines()
            test = program_text(folder / about["test"]) if "test" in about else ""
            output, exception = run(folder, program + "\n" + test)
            reached = exception is None
            if "prints" in about:
                reached = reached and run(folder, program)[0].rstrip("\n") == about["prints"].replace("\\n", "\n")
            at = 0
            for part in about.get("keep", "").split(",") if about.get("keep") else []:
                first, _, last = part.strip().partition("-")
                for line in given[int(first) - 1 : int(last or first)]:
                    rest = program.splitlines()[at:]
                    if line in rest:
                        at += rest.index(line) + 1
                    else:
                        reached = False
            if reached != solves:
                word = "does not reach" if solves else "reaches already"
                problems.append(f"{folder / name}: {word} the goal ({exception})")


def write_list(lessons, check):
    names = sorted(str(path.relative_to(lessons)) for path in lessons.rglob("*") if path.suffix in (".md", ".py", ".toml"))
    names = [name for name in names if Path(name).name != "README.md" and not any(part.startswith((".", "__")) for part in Path(name).parts)]
    new = "embed! {\n" + "".join(f'    "{name}"\n' for name in names) + "}\n"
    path = lessons.parent / "src" / "lesson" / "embedded.list"
    if path.exists() and path.read_text() != new:
        if check:
            problems.append(f"{path}: not the files of {lessons}")
        else:
            path.write_text(new)
            print(f"wrote {path}")


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["--probe"]:
        return probe(arguments[1], json.load(sys.stdin))
    check = "--check" in arguments
    rest = [argument for argument in arguments if argument != "--check"]
    asked = ask(".", ["-c", "import sys; print(sys.version_info[:2] == (3, 14))"])
    if asked.stdout.strip() != "True":
        return f"{PYTHON} is not CPython 3.14, which is the reference. {asked.stderr.strip()}"
    lessons = Path(rest[0] if rest else Path(__file__).parents[2] / "lessons").resolve()
    for lesson in sorted(lessons.glob("*/*/lesson.md")):
        record(lesson.parent, check)
    if (lessons.parent / "src" / "lesson").is_dir():
        write_list(lessons, check)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
