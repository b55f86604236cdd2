"""Tests: cases, suites, what comes of them, and the program that runs them."""

import collections as _collections
import contextlib as _contextlib
import pprint as _pprint
import sys
import traceback as _traceback
import warnings as _warnings

_MANY = 80


class SkipTest(Exception):
    """Raised to skip a test."""

    __module__ = "unittest.case"


class _ShouldStop(Exception):
    pass


def _attributes(**values):
    def decorate(item):
        for name, value in values.items():
            setattr(item, name, value)
        return item
    return decorate


def skip(reason):
    def decorator(item):
        if not isinstance(item, type):
            from functools import wraps

            @wraps(item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item = skip_wrapper
        return _attributes(__unittest_skip__=True, __unittest_skip_why__=reason)(item)
    if isinstance(reason, type(skip)):
        item, reason = reason, ""
        return decorator(item)
    return decorator


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return lambda item: item if condition else skip(reason)(item)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _class_name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    return result[:_MANY] + " [truncated]..." if short and len(result) >= _MANY else result


def _shorten(text, start, end):
    left_out = len(text) - start - end
    return f"{text[:start]}[{left_out} chars]{text[len(text) - end:]}" if left_out > 12 else text


def _two_reprs(*items):
    """Texts of two objects, of which only what differs is shown if they are long."""
    texts = tuple(_safe_repr(item) for item in items)
    longest = max(map(len, texts))
    if longest <= _MANY:
        return texts
    low, high = min(texts), max(texts)
    same = next((at for at, letter in enumerate(low) if letter != high[at]), len(low))
    room = _MANY - (longest - same + 17)
    if room > 5:
        start = _shorten(texts[0][:same], 5, room)
        return tuple(start + text[same:] for text in texts)
    start = _shorten(texts[0][:same], 5, 5)
    return tuple(start + _shorten(text[same:], 41, 5) for text in texts)


def _ndiff(first, second):
    import difflib
    return difflib.ndiff(first, second)


class TestResult:
    """What has come of tests."""

    _previousTestClass = None
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], []
        self.testsRun = 0
        self.shouldStop = self.buffer = self.tb_locals = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def startTestRun(self):
        pass

    def stopTest(self, test):
        pass

    def stopTestRun(self):
        pass

    def _failed(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self._failed()
        self.errors.append((test, self._exc_info_to_string(err, test)))

    def addFailure(self, test, err):
        self._failed()
        self.failures.append((test, self._exc_info_to_string(err, test)))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._failed()
            where = self.failures if issubclass(err[0], test.failureException) else self.errors
            where.append((subtest, self._exc_info_to_string(err, test)))

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self._failed()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        return "".join(_traceback.format_exception(*err))

    def __repr__(self):
        return (f"<{_class_name(type(self))} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")


class _WritelnDecorator:
    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def writeln(self, arg=None):
        if arg:
            self.write(arg)
        self.write("\n")


class TextTestResult(TestResult):
    """Tells what comes of tests while they run."""

    separator1, separator2 = "=" * 70, "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._newline = True

    def getDescription(self, test):
        doc = test.shortDescription() if self.descriptions else None
        return f"{test}\n{doc}" if doc else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test))
            self.stream.write(" ... ")
            self.stream.flush()
            self._newline = False

    def _tell(self, test, status, dot, inner=False):
        if self.showAll:
            if inner or self._newline:
                if not self._newline:
                    self.stream.writeln()
                self.stream.write(("  " if inner else "") + self.getDescription(test) + " ... ")
            self.stream.writeln(status)
            self.stream.flush()
            self._newline = True
        elif self.dots:
            self.stream.write(dot)
            self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._tell(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E", True)
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._tell(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._tell(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._tell(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell(test, f"skipped {reason!r}", "s", isinstance(test, _SubTest))

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._tell(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._tell(test, "unexpected success", "u")

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
            self.stream.flush()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)
            self.stream.flush()


class _Raises:
    """The block of `assertRaises` and its like."""

    def __init__(self, test, expected, pattern=None):
        self.test, self.expected, self.pattern, self.msg, self.name = test, expected, pattern, None, None

    def run(self, word, args, kwargs):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        base = BaseException if word[:12] == "assertRaises" else Warning
        if not all(isinstance(kind, type) and issubclass(kind, base) for kind in kinds):
            what = "an exception type or tuple of exception types" if base is BaseException else \
                "a warning class or tuple of warning classes"
            raise TypeError(f"{word}() arg 1 must be {what}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        call, *args = args
        self.name = getattr(call, "__name__", str(call))
        with self:
            call(*args, **kwargs)

    def fail(self, text):
        raise self.test.failureException(self.test._formatMessage(self.msg, text))

    def kind(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)

    def matches(self, text):
        pattern = self.pattern
        if isinstance(pattern, (str, bytes)):
            import re
            pattern = re.compile(pattern)
        return pattern, pattern.search(text)


class _AssertRaises(_Raises):
    __class_getitem__ = classmethod(type(list[int]))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self.fail(f"{self.kind()} not raised by {self.name}" if self.name else f"{self.kind()} not raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.pattern is not None:
            pattern, found = self.matches(str(exc_value))
            if not found:
                self.fail(f'"{pattern.pattern}" does not match "{exc_value}"')
        return True


class _AssertWarns(_Raises):
    def __enter__(self):
        self._catcher = _warnings.catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        _warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._catcher.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for entry in self.warnings:
            warning = entry.message
            if not isinstance(warning, self.expected):
                continue
            first = first or warning
            if self.pattern is not None and not self.matches(str(warning))[1]:
                continue
            self.warning, self.filename, self.lineno = warning, entry.filename, entry.lineno
            return
        if first is not None:
            self.fail(f'"{self.matches("")[0].pattern}" does not match "{first}"')
        self.fail(f"{self.kind()} not triggered by {self.name}" if self.name else f"{self.kind()} not triggered")


class _Outcome:
    """What has come of one test so far."""

    def __init__(self, result):
        self.result, self.success, self.expected, self.inner = result, True, None, False
        self.expecting = False

    @_contextlib.contextmanager
    def part(self, case, inner=False):
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            self.success = False
            self.result.addSkip(case, str(error))
        except _ShouldStop:
            pass
        except BaseException as error:
            info = (type(error), error, error.__traceback__)
            if self.expecting:
                self.expected = info
            else:
                self.success = False
                if inner:
                    self.result.addSubTest(case.test_case, case, info)
                elif issubclass(info[0], case.failureException):
                    self.result.addFailure(case, info)
                else:
                    self.result.addError(case, info)
        else:
            if inner and self.success:
                self.result.addSubTest(case.test_case, case, None)
        finally:
            self.success = self.success and before


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def doModuleCleanups():
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        function(*args, **kwargs)


def _enter(manager, add):
    kind = type(manager)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        raise TypeError(
            f"'{_class_name(kind)}' object does not support the context manager protocol") from None
    result = enter(manager)
    add(leave, manager, None, None, None)
    return result


def enterModuleContext(cm):
    return _enter(cm, addModuleCleanup)


class TestCase:
    """Tests that share how they are set up."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _classSetupFailed = False

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName, self._testMethodDoc, self._outcome = methodName, "No test", None
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups, self._subtest = [], None
        self._equals = {dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual",
                        set: "assertSetEqual", frozenset: "assertSetEqual", str: "assertMultiLineEqual"}

    def addTypeEqualityFunc(self, typeobj, function):
        self._equals[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _enter(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                cls.tearDown_exceptions.append((type(error), error, error.__traceback__))

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None

    def id(self):
        return f"{_class_name(type(self))}.{self._testMethodName}"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{_class_name(type(self))} testMethod={self._testMethodName}>"

    @_contextlib.contextmanager
    def subTest(self, msg=None, **params):
        if self._outcome is None:
            yield
            return
        parent = self._subtest
        self._subtest = _SubTest(self, msg, {**(parent.params if parent else {}), **params})
        try:
            with self._outcome.part(self._subtest, True):
                yield
            if not self._outcome.success and getattr(self._outcome.result, "failfast", False):
                raise _ShouldStop
            if self._outcome.expected:
                raise _ShouldStop
        finally:
            self._subtest = parent

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            _warnings.warn(
                f"It is deprecated to return a value that is not None from a test case ({method} returned "
                f"{type(method()).__name__!r})", DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        alone = result is None
        if alone:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            kind = type(self)
            if getattr(kind, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                why = getattr(kind, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
                result.addSkip(self, why)
                return result
            expecting = getattr(self, "__unittest_expecting_failure__", False) or \
                getattr(method, "__unittest_expecting_failure__", False)
            self._outcome = outcome = _Outcome(result)
            with outcome.part(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting = expecting
                with outcome.part(self):
                    self._callTestMethod(method)
                outcome.expecting = False
                with outcome.part(self):
                    self._callTearDown()
            self.doCleanups()
            result.addDuration(self, 0.0)
            if outcome.success:
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expected:
                    result.addExpectedFailure(self, outcome.expected)
                else:
                    result.addUnexpectedSuccess(self)
            return result
        finally:
            self._outcome = None
            result.stopTest(self)
            if alone:
                result.stopTestRun()

    def doCleanups(self):
        outcome = self._outcome or _Outcome(TestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        self._callSetUp()
        self._callTestMethod(getattr(self, self._testMethodName))
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _say(self, msg, text):
        raise self.failureException(self._formatMessage(msg, text))

    def assertFalse(self, expr, msg=None):
        if expr:
            self._say(msg, f"{_safe_repr(expr)} is not false")

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._say(msg, f"{_safe_repr(expr)} is not true")

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaises(self, expected_exception).run("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaises(self, expected_exception, expected_regex).run("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarns(self, expected_warning).run("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarns(self, expected_warning, expected_regex).run("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogs(self, logger, level, True)

    def assertEqual(self, first, second, msg=None):
        own = self._equals.get(type(first)) if type(first) is type(second) else None
        if own is None:
            return self._baseAssertEqual(first, second, msg)
        (getattr(self, own) if isinstance(own, str) else own)(first, second, msg=msg)

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._say(msg, "%s != %s" % _two_reprs(first, second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._say(msg, f"{_safe_repr(first)} == {_safe_repr(second)}")

    def _near(self, first, second, places, delta):
        """Whether two numbers are near each other, and words for how far they may be apart."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        apart = abs(first - second)
        if delta is not None:
            return apart <= delta, f"within {_safe_repr(delta)} delta ({_safe_repr(apart)} difference)"
        places = 7 if places is None else places
        return round(apart, places) == 0, f"within {places!r} places ({_safe_repr(apart)} difference)"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        near, words = self._near(first, second, places, delta)
        if not near:
            self._say(msg, f"{_safe_repr(first)} != {_safe_repr(second)} {words}")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, words = self._near(first, second, places, delta)
        if delta is not None:
            if not (first == second) and not near:
                return
        else:
            words = words.split(" (")[0]
            if not (first == second) and not near:
                return
        self._say(msg, f"{_safe_repr(first)} == {_safe_repr(second)} {words}")

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return f"{message}\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for word, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{word} sequence is not a {name}: {_safe_repr(seq)}")
        if seq1 == seq2:
            return
        text = "%ss differ: %s != %s\n" % (name.capitalize(), *_two_reprs(seq1, seq2))
        size1, size2 = len(seq1), len(seq2)
        for at in range(min(size1, size2)):
            if seq1[at] != seq2[at]:
                text += "\nFirst differing element %d:\n%s\n%s\n" % (at, *_two_reprs(seq1[at], seq2[at]))
                break
        else:
            if size1 == size2 and seq_type is None and type(seq1) != type(seq2):
                return
        for word, size, other, seq in (("First", size1, size2, seq1), ("Second", size2, size1, seq2)):
            if size > other:
                text += f"\n{word} {name} contains {size - other} additional elements.\n"
                text += f"First extra element {other}:\n{_safe_repr(seq[other])}\n"
        lines = (_pprint.pformat(seq).splitlines() for seq in (seq1, seq2))
        self._say(msg, self._truncateMessage(text, "\n" + "\n".join(_ndiff(*lines))))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        try:
            only = set1.difference(set2), set2.difference(set1)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"first argument does not support set difference: {error}")
        lines = []
        for (this, other), items in zip((("first", "second"), ("second", "first")), only):
            if items:
                lines.append(f"Items in the {this} set but not the {other}:")
                lines.extend(map(repr, items))
        if lines:
            self._say(msg, "\n".join(lines))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._say(msg, f"{_safe_repr(member)} not found in {_safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._say(msg, f"{_safe_repr(member)} unexpectedly found in {_safe_repr(container)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._say(msg, f"{_safe_repr(expr1)} is not {_safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._say(msg, f"unexpectedly identical: {_safe_repr(expr1)}")

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            lines = (_pprint.pformat(d).splitlines() for d in (d1, d2))
            self._say(msg, self._truncateMessage("%s != %s" % _two_reprs(d1, d2), "\n" + "\n".join(_ndiff(*lines))))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            counts = _collections.Counter(first), _collections.Counter(second)
            if counts[0] == counts[1]:
                return
            different = [(counts[0][item], counts[1][item], item) for item in counts[0] | counts[1]
                         if counts[0][item] != counts[1][item]]
        except TypeError:
            different, seen = [], []
            for item in first + second:
                if item not in seen:
                    seen.append(item)
                    pair = first.count(item), second.count(item)
                    if pair[0] != pair[1]:
                        different.append((*pair, item))
        if different:
            lines = [f"First has {a}, Second has {b}:  {item!r}" for a, b, item in different]
            self._say(msg, self._truncateMessage("Element counts were not equal:\n", "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > 65536 or len(second) > 65536:
            self._baseAssertEqual(first, second, msg)
        lines = [first, second]
        if first and second and not (first[-1] == "\n" and second[-1] == "\n"):
            lines = [text if text[-1] == "\n" else text + "\n" for text in lines]
        diff = "\n" + "".join(_ndiff(*(text.splitlines(keepends=True) for text in lines)))
        self._say(msg, self._truncateMessage("%s != %s" % _two_reprs(first, second), diff))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._say(msg, f"{_safe_repr(a)} not less than {_safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._say(msg, f"{_safe_repr(a)} not less than or equal to {_safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._say(msg, f"{_safe_repr(a)} not greater than {_safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._say(msg, f"{_safe_repr(a)} not greater than or equal to {_safe_repr(b)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._say(msg, f"{_safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._say(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            word = f"an instance of {'any of ' if isinstance(cls, tuple) else ''}{cls!r}"
            self._say(msg, f"{_safe_repr(obj)} is not {word}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._say(msg, f"{_safe_repr(obj)} is an instance of {cls!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not issubclass(cls, superclass):
            self._say(msg, f"{cls!r} is not a subclass of {superclass!r}")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if issubclass(cls, superclass):
            self._say(msg, f"{cls!r} is a subclass of {superclass!r}")

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._say(msg, f"'{type(obj).__name__}' object has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._say(msg, f"'{type(obj).__name__}' object has unexpected attribute {name!r}")

    def assertStartsWith(self, s, prefix, msg=None):
        if not s.startswith(prefix):
            self._say(msg, f"{_safe_repr(s, True)} doesn't start with {_safe_repr(prefix)}")

    def assertEndsWith(self, s, suffix, msg=None):
        if not s.endswith(suffix):
            self._say(msg, f"{_safe_repr(s, True)} doesn't end with {_safe_repr(suffix)}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        if s.startswith(prefix):
            self._say(msg, f"{_safe_repr(s, True)} starts with {_safe_repr(prefix)}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        if s.endswith(suffix):
            self._say(msg, f"{_safe_repr(s, True)} ends with {_safe_repr(suffix)}")

    def assertRegex(self, text, expected_regex, msg=None):
        pattern, found = _Raises(self, None, expected_regex).matches(text)
        if not found:
            self._say(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern, found = _Raises(self, None, unexpected_regex).matches(text)
        if found:
            self._say(msg, f"Regex matched: {text[found.start():found.end()]!r} matches {pattern.pattern!r} in {text!r}")


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message, self.test_case, self.params = message, test_case, params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _words(self):
        words = [] if self._message is None else [f"[{self._message}]"]
        if self.params:
            words.append(f"({', '.join(f'{key}={value!r}' for key, value in self.params.items())})")
        return " ".join(words) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._words()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._words()}"


class _AssertLogs:
    """The block of `assertLogs`."""

    def __init__(self, test, logger, level, none):
        import logging
        self._logging, self._test, self._none = logging, test, none
        self._logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self._level = logging.INFO if not level else getattr(logging, level) if isinstance(level, str) else level
        self.records, self.output = [], []

    def __enter__(self):
        outer, logging = self, self._logging

        class Capture(logging.Handler):
            def emit(self, record):
                outer.records.append(record)
                outer.output.append(self.format(record))
        handler = Capture()
        handler.setLevel(self._level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        logger = self._logger
        self._old = logger.handlers, logger.level, logger.propagate
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(self._level)
        return None if self._none else self

    def __exit__(self, exc_type, exc_value, tb):
        self._logger.handlers, level, self._logger.propagate = self._old
        self._logger.setLevel(level)
        if exc_type is not None:
            return False
        if self._none and self.records:
            self._test._say(None, f"Unexpected logs found: {self.output!r}")
        if not self._none and not self.records:
            name = self._logging.getLevelName(self._level)
            self._test._say(None, f"no logs of level {name} or higher triggered on {self._logger.name}")


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._functions, self._description = (setUp, testFunc, tearDown), description

    def setUp(self):
        if self._functions[0] is not None:
            self._functions[0]()

    def tearDown(self):
        if self._functions[2] is not None:
            self._functions[2]()

    def runTest(self):
        self._functions[1]()

    def id(self):
        return self._functions[1].__name__

    def __str__(self):
        return f"{_class_name(type(self))} ({self.id()})"

    def shortDescription(self):
        doc = self._description or self._functions[1].__doc__
        return doc.split("\n")[0].strip() if doc else None


class IsolatedAsyncioTestCase(TestCase):
    """Tests that are coroutines."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, function, /, *args, **kwargs):
        self.addCleanup(function, *args, **kwargs)

    def _wait(self, function, *args, **kwargs):
        import inspect
        made = function(*args, **kwargs)
        if inspect.isawaitable(made):
            async def wait():
                return await made
            return self._runner.run(wait())
        return made

    def _callSetUp(self):
        self.setUp()
        self._wait(self.asyncSetUp)

    def _callTestMethod(self, method):
        self._wait(method)

    def _callTearDown(self):
        self._wait(self.asyncTearDown)
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        self._wait(function, *args, **kwargs)

    def run(self, result=None):
        import asyncio
        with asyncio.Runner() as self._runner:
            return super().run(result)


class _ErrorHolder:
    """Stands for a class or module whose set-up failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def countTestCases(self):
        return 0


class BaseTestSuite:
    """Tests in order."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{_class_name(type(self))} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests in order; classes and modules are set up and torn down around theirs."""

    def run(self, result, debug=False):
        top = not getattr(result, "_testRunEntered", False)
        result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if isinstance(test, TestCase):
                self._change_class(type(test), result)
                result._previousTestClass = type(test)
                if type(test)._classSetupFailed or result._moduleSetUpFailed:
                    continue
            test(result)
        if top:
            self._change_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def _hook(self, result, hook, name):
        """Calls a hook; whether it did well."""
        try:
            hook()
        except SkipTest as error:
            result.addSkip(_ErrorHolder(name), str(error))
        except Exception as error:
            result.addError(_ErrorHolder(name), (type(error), error, error.__traceback__))
        else:
            return True
        return False

    def _change_class(self, current, result):
        previous = result._previousTestClass
        if current is previous:
            return
        if previous is not None and not previous._classSetupFailed and not result._moduleSetUpFailed \
                and not getattr(previous, "__unittest_skip__", False):
            self._hook(result, previous.tearDownClass, f"tearDownClass ({_class_name(previous)})")
            previous.doClassCleanups()
            for info in previous.tearDown_exceptions:
                result.addError(_ErrorHolder(f"tearDownClass ({_class_name(previous)})"), info)
        if current is None:
            return
        if previous is None or previous.__module__ != current.__module__:
            self._leave_module(result)
            result._moduleSetUpFailed = False
            module = sys.modules.get(current.__module__)
            hook = getattr(module, "setUpModule", None)
            if hook is not None:
                result._moduleSetUpFailed = not self._hook(result, hook, f"setUpModule ({current.__module__})")
        if result._moduleSetUpFailed or getattr(current, "__unittest_skip__", False):
            return
        current._classSetupFailed = not self._hook(
            result, current.setUpClass, f"setUpClass ({_class_name(current)})")
        if current._classSetupFailed:
            current.doClassCleanups()

    def _leave_module(self, result):
        previous = result._previousTestClass
        if previous is None or result._moduleSetUpFailed:
            return
        hook = getattr(sys.modules.get(previous.__module__), "tearDownModule", None)
        if hook is not None:
            self._hook(result, hook, f"tearDownModule ({previous.__module__})")
        doModuleCleanups()


class TestLoader:
    """Finds tests."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = None
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        import _wild
        names = []
        for name in dir(testCaseClass):
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name)):
                full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
                if self.testNamePatterns is None or any(_wild.match(full, p) for p in self.testNamePatterns):
                    names.append(name)
        return sorted(names)

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError(
                "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, TestCase) and item not in (TestCase, FunctionTestCase) \
                    and item.__module__ != "_unittest" and not item.__module__.startswith("unittest"):
                tests.append(self.loadTestsFromTestCase(item))
        suite = self.suiteClass(tests)
        load = getattr(module, "load_tests", None)
        return load(self, suite, pattern) if load is not None else suite

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            names = parts[:]
            while names:
                try:
                    module = __import__(".".join(names))
                    break
                except ImportError:
                    names.pop()
            if not names:
                raise ModuleNotFoundError(f"No module named {name!r}")
            parts = parts[1:]
        item, parent = module, None
        for part in parts:
            parent, item = item, getattr(item, part)
        if isinstance(item, type(sys)):
            return self.loadTestsFromModule(item)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(item, TestSuite):
            return item
        if callable(item):
            made = item()
            return made if isinstance(made, TestSuite) else self.suiteClass([made])
        raise TypeError(f"don't know how to make test from: {item}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        import _wild
        import importlib
        import os
        tests = []
        for name in sorted(os.listdir(start_dir)):
            if _wild.match(name, pattern) and name.endswith(".py"):
                tests.append(self.loadTestsFromModule(importlib.import_module(name[:-3])))
        return self.suiteClass(tests)


defaultTestLoader = TestLoader()


class TextTestRunner:
    """Runs tests and reports in text. What time they took is never told: it would be another in every run."""

    resultclass = TextTestResult

    def __init__(
        self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
        warnings=None, *, tb_locals=False, durations=None,
    ):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.failfast, self.buffer = descriptions, verbosity, failfast, buffer
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast, result.buffer = self.failfast, self.buffer
        with _warnings.catch_warnings():
            result.startTestRun()
            try:
                test(result)
            finally:
                result.stopTestRun()
        result.printErrors()
        stream, run = self.stream, result.testsRun
        if hasattr(result, "separator2"):
            stream.writeln(result.separator2)
        stream.writeln(f"Ran {run} test{'s' * (run != 1)} in 0.000s")
        stream.writeln()
        words = []
        if not result.wasSuccessful():
            stream.write("FAILED")
            for word, found in (("failures", result.failures), ("errors", result.errors)):
                if found:
                    words.append(f"{word}={len(found)}")
        elif run == 0 and not result.skipped:
            stream.write("NO TESTS RAN")
        else:
            stream.write("OK")
        for word, found in (("skipped", result.skipped), ("expected failures", result.expectedFailures),
                            ("unexpected successes", result.unexpectedSuccesses)):
            if found:
                words.append(f"{word}={len(found)}")
        stream.writeln(f" ({', '.join(words)})" if words else "")
        stream.flush()
        return result


class TestProgram:
    """What `unittest.main()` runs."""

    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True,
        verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None,
    ):
        self.module = __import__(module) if isinstance(module, str) else module
        if isinstance(module, str):
            self.module = sys.modules[module]
        self.verbosity, self.failfast, self.buffer, self.exit = verbosity, bool(failfast), buffer, exit
        names, words = [], list(sys.argv if argv is None else argv)[1:]
        while words:
            word = words.pop(0)
            if word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word == "-k" and words:
                pattern = words.pop(0)
                pattern = pattern if "*" in pattern else f"*{pattern}*"
                testLoader.testNamePatterns = (testLoader.testNamePatterns or []) + [pattern]
            elif not word.startswith("-"):
                names.append(word)
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if names:
            self.test = testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = testLoader.loadTestsFromModule(self.module)
        runner = TextTestRunner if testRunner is None else testRunner
        if isinstance(runner, type):
            try:
                runner = runner(verbosity=self.verbosity, failfast=self.failfast, buffer=buffer, warnings=warnings)
            except TypeError:
                runner = runner()
        self.result = runner.run(self.test)
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
for _module, _classes in (
    ("case", (TestCase, FunctionTestCase, _SubTest)), ("suite", (BaseTestSuite, TestSuite)),
    ("result", (TestResult,)), ("runner", (TextTestResult, TextTestRunner)), ("loader", (TestLoader,)),
    ("main", (TestProgram,)), ("async_case", (IsolatedAsyncioTestCase,)),
):
    for _class in _classes:
        _class.__module__ = "unittest." + _module
