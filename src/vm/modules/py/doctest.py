"""Examples in docstrings, run and compared."""

import _traceback
import io
import re
import sys
import traceback
from collections import namedtuple

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
    "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker",
    "DocTestFailure", "UnexpectedException", "testmod", "run_docstring_examples", "TestResults",
]

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = 63
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


class TestResults(namedtuple("TestResults", "failed attempted")):
    def __new__(cls, failed, attempted, *, skipped=0):
        self = super().__new__(cls, failed, attempted)
        self.skipped = skipped
        return self

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.lineno, self.indent, self.options, self.exc_msg = lineno, indent, options or {}, exc_msg


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        count = len(self.examples)
        shown = "no examples" if not count else f"{count} example{'s' if count > 1 else ''}"
        return f"<DocTest {self.name} from {self.filename}:{self.lineno} ({shown})>"

    def __lt__(self, other):
        return (self.name, self.filename, self.lineno or 0) < (other.name, other.filename, other.lineno or 0)


class DocTestParser:
    """Finds the examples of a text."""

    def parse(self, string, name="<string>"):
        lines, out, text, at = string.expandtabs().split("\n"), [], [], 0
        while at < len(lines):
            found = re.match(r"( *)>>>(?: (.*)|$)", lines[at])
            if not found:
                if re.match(r" *>>>\S", lines[at]):
                    raise ValueError(f"line {at + 1} of the docstring for {name} lacks blank after >>>: {lines[at]!r}")
                text.append(lines[at])
                at += 1
                continue
            start, indent, source, want = at, found[1], [found[2] or ""], []
            at += 1
            while at < len(lines) and re.match(indent + r"\.\.\.( |$)", lines[at]):
                source.append(lines[at][len(indent) + 4:])
                at += 1
            while at < len(lines) and lines[at].strip() and not lines[at].lstrip().startswith(">>>"):
                if not lines[at].startswith(indent):
                    raise ValueError(f"line {at + 1} of the docstring for {name} has inconsistent leading whitespace: {lines[at]!r}")
                want.append(lines[at][len(indent):].rstrip())
                at += 1
            out.append("\n".join(text))
            text = []
            code, want = "\n".join(source), "\n".join(want)
            message = re.match(r"Traceback \((?:most recent call last|innermost last)\):\s*\n(?:(?!\w).*\n)*(?P<msg>\w+.*(?:\n.*)*)\Z",
                               want)
            options = {}
            for comment in re.findall(r"#\s*doctest:\s*([^\n'\"]*)$", code, re.M):
                for option in comment.replace(",", " ").split():
                    if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                        raise ValueError(f"line {start + 1} of the doctest for {name} has an invalid option: {option!r}")
                    options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
            if re.sub(r"(?m)^\s*(#.*)?$", "", code).strip():
                out.append(Example(code, want, message and message["msg"], start, len(indent), options))
        out.append("\n".join(text))
        return out

    def get_examples(self, string, name="<string>"):
        return [one for one in self.parse(string, name) if isinstance(one, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


class DocTestFinder:
    """Finds the docstrings of a module, of its functions and of its classes."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser, self._recurse, self._exclude_empty, self._verbose = parser, recurse, exclude_empty, verbose

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        import inspect
        name = name or obj.__name__
        if module is None:
            module = obj if inspect.ismodule(obj) else sys.modules.get(getattr(obj, "__module__", ""))
        globs = dict(getattr(module, "__dict__", {})) if globs is None else dict(globs)
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests, seen = [], set()
        self._find(tests, obj, name, module, globs, seen)
        return sorted(tests)

    def _find(self, tests, obj, name, module, globs, seen):
        import inspect
        if id(obj) in seen:
            return
        seen.add(id(obj))
        text = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        if not self._exclude_empty and not isinstance(text, str):
            text = ""
        if self._verbose:
            print(f"Finding tests in {name}")
        if isinstance(text, str) and (text or not self._exclude_empty):
            filename = getattr(module, "__file__", None) or getattr(module, "__name__", None)
            test = self._parser.get_doctest(text, globs, name, filename, self._line(obj, text, module))
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in obj.__dict__.items():
                value = getattr(value, "__wrapped__", value)
                if (inspect.isfunction(value) or inspect.isclass(value)) and value.__module__ == obj.__name__:
                    self._find(tests, value, f"{name}.{key}", module, globs, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                self._find(tests, value, f"{name}.__test__.{key}", module, globs, seen)
        elif inspect.isclass(obj):
            for key, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if inspect.isfunction(value) or inspect.isclass(value) or isinstance(value, property):
                    if getattr(value, "__module__", obj.__module__) == obj.__module__:
                        self._find(tests, value, f"{name}.{key}", module, globs, seen)

    def _line(self, obj, text, module):
        # The line before the docstring's, counted from 0.
        import inspect
        import linecache
        if inspect.ismodule(obj):
            return 0
        if isinstance(obj, property):
            obj = obj.fget
        obj = getattr(obj, "__func__", obj)
        filename = getattr(module, "__file__", "") or ""
        lines = linecache.getlines(filename)
        line = None
        if inspect.isclass(obj):
            line = getattr(obj, "__firstlineno__", 1) - 1
        elif inspect.isfunction(obj):
            line = obj.__code__.co_firstlineno - 1
        if line is None:
            return None
        if not lines:
            return line + 1
        for at in range(line, len(lines)):
            if re.match(r"(^|.*:)\s*\w*(\"|')", lines[at]):
                return at
        return None


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf"(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        if optionflags & ELLIPSIS and ELLIPSIS_MARKER in want:
            return bool(re.fullmatch(".*".join(map(re.escape, want.split(ELLIPSIS_MARKER))), got, re.S))
        return False

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)

        def indented(text):
            return re.sub(r"(?m)^(?!$)", "    ", text)

        if optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF) and (optionflags & REPORT_NDIFF or
                                                                           want.count("\n") > 2 and got.count("\n") > 2):
            import difflib
            left, right = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff, kind = list(difflib.unified_diff(left, right, n=2))[2:], "unified diff with -expected +actual"
            elif optionflags & REPORT_CDIFF:
                diff, kind = list(difflib.context_diff(left, right, n=2))[2:], "context diff with expected followed by actual"
            else:
                diff, kind = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(left, right)), "ndiff with -expected +actual"
            return f"Differences ({kind}):\n" + indented("".join(diff))
        if want and got:
            return f"Expected:\n{indented(want)}Got:\n{indented(got)}"
        if want:
            return f"Expected:\n{indented(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{indented(got)}" if got else "Expected nothing\nGot nothing\n"


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DocTestRunner:
    """Runs examples and tells what went wrong."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags, self.tries, self.failures, self.skips, self._stats = optionflags, 0, 0, 0, {}

    def report_start(self, out, test, example):
        if self._verbose:
            def indented(text):
                return re.sub(r"(?m)^(?!$)", "    ", text)
            want = f"Expecting:\n{indented(example.want)}" if example.want else "Expecting nothing\n"
            out(f"Trying:\n{indented(example.source)}{want}")

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        text = "".join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + "Exception raised:\n" + re.sub(r"(?m)^(?!$)", "    ", text))

    def _failure_header(self, test, example):
        if test.filename:
            line = "?" if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f"Line {example.lineno + 1}, in {test.name}"
        return f"{self.DIVIDER}\n{place}\nFailed example:\n" + re.sub(r"(?m)^(?!$)", "    ", example.source)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        stdout, stream = sys.stdout, io.StringIO()
        out = out or stdout.write
        failures = tries = skips = 0
        before = sys.displayhook
        flags = self.optionflags
        try:
            sys.displayhook = sys.__displayhook__
            for number, example in enumerate(test.examples):
                self.optionflags = flags
                for flag, on in example.options.items():
                    self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
                tries += 1
                if self.optionflags & SKIP:
                    skips += 1
                    continue
                if not quiet:
                    self.report_start(out, test, example)
                info = None
                sys.stdout = stream
                filename = f"<doctest {test.name}[{number}]>"
                _traceback.show_example(filename, example.source)
                try:
                    exec(compile(example.source, filename, "single"), test.globs)
                except KeyboardInterrupt:
                    raise
                except BaseException:
                    info = sys.exc_info()
                    info = (info[0], info[1], info[2].tb_next if info[2] else None)
                finally:
                    sys.stdout = stdout
                got = stream.getvalue()
                if got and not got.endswith("\n"):
                    got += "\n"
                stream.seek(0)
                stream.truncate()
                check, outcome = self._checker.check_output, "failure"
                if info is None:
                    if check(example.want, got, self.optionflags):
                        outcome = "success"
                else:
                    lines = traceback.format_exception_only(*info[:2])
                    message = "".join(lines[next((at for at, line in enumerate(lines) if line and not line[0].isspace()), 0):]) \
                        if issubclass(info[0], SyntaxError) else "".join(lines)
                    got += "".join(traceback.format_exception(*info))
                    if example.exc_msg is None:
                        outcome = "boom"
                    elif check(example.exc_msg, message, self.optionflags):
                        outcome = "success"
                    elif self.optionflags & IGNORE_EXCEPTION_DETAIL and \
                            example.exc_msg.partition(":")[0].rpartition(".")[2].strip() == message.partition(":")[0].rpartition(".")[2].strip():
                        outcome = "success"
                if outcome == "success":
                    if not quiet:
                        self.report_success(out, test, example, got)
                    continue
                failures += 1
                if not quiet:
                    if outcome == "failure":
                        self.report_failure(out, test, example, got)
                    else:
                        self.report_unexpected_exception(out, test, example, info)
                if self.optionflags & FAIL_FAST:
                    break
        finally:
            sys.stdout, sys.displayhook, self.optionflags = stdout, before, flags
            if clear_globs:
                test.globs.clear()
        old = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = old[0] + failures, old[1] + tries, old[2] + skips
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        none, passed, failed = [], [], []
        for name, (failures, tries, skips) in self._stats.items():
            (none if not tries else passed if not failures else failed).append((name, failures, tries))

        def s(count, word="test"):
            return f"{count} {word}{'' if count == 1 else 's'}"

        if verbose:
            if none:
                print(f"{s(len(none), 'item')} had no tests:")
                for name, _, _ in sorted(none):
                    print(f"    {name}")
            if passed:
                print(f"{s(len(passed), 'item')} passed all tests:")
                for name, _, tries in sorted(passed):
                    print(f" {tries:3d} test{'s' if tries != 1 else ''} in {name}")
        if failed:
            print(self.DIVIDER)
            print(f"{s(len(failed), 'item')} had failures:")
            for name, failures, tries in sorted(failed):
                print(f" {failures:3d} of {tries:3d} in {name}")
        if verbose:
            print(f"{s(self.tries)} in {s(len(self._stats), 'item')}.")
            print(f"{self.tries - self.failures} passed" + (f" and {self.failures} failed." if self.failures else "."))
            if not self.failures:
                print("Test passed.")
        if self.failures:
            print(f"***Test Failed*** {s(self.failures, 'failure')}.")
        return TestResults(self.failures, self.tries, skipped=self.skips)


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    global master
    if m is None:
        m = sys.modules["__main__"]
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    master = master or runner
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test)


def testfile(filename, module_relative=True, name=None, globs=None, verbose=None, report=True, optionflags=0, **other):
    with open(filename, encoding="utf-8") as file:
        text = file.read()
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    runner.run(DocTestParser().get_doctest(text, globs or {"__name__": "__main__"}, name or filename, filename, 0))
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)
