# suppress, redirect_stdout, redirect_stderr, closing, nullcontext, ContextDecorator, chdir's kind.
import io
import sys
from contextlib import (AbstractContextManager, ContextDecorator, closing, contextmanager, nullcontext, redirect_stderr,
                        redirect_stdout, suppress)

with suppress(ZeroDivisionError, KeyError) as nothing:
    print(nothing)
    1 / 0
    print("never")
try:
    with suppress(KeyError):
        [][0]
except IndexError as error:
    print("passed on:", error)
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(repr(group))

buffer = io.StringIO()
with redirect_stdout(buffer) as target:
    print("hidden")
    help_text = "x"
    with redirect_stdout(sys.stderr):
        pass
print(repr(buffer.getvalue()), target is buffer)
errors = io.StringIO()
with redirect_stderr(errors):
    print("to stderr", file=sys.stderr)
print(repr(errors.getvalue()))


class Door:
    def close(self):
        print("door closed")


with closing(Door()) as door:
    print(type(door).__name__)
with nullcontext() as a, nullcontext(5) as b:
    print(a, b)


class traced(ContextDecorator):
    def __init__(self, label="t"):
        self.label = label

    def __enter__(self):
        print("<", self.label)
        return self

    def __exit__(self, *details):
        print(">", self.label, details[0])
        return False


@traced("decorated")
def work(x):
    "Works."
    return x * 2


print(work(4), work.__name__, work.__doc__)


@contextmanager
def tag(name):
    print(f"<{name}>")
    yield
    print(f"</{name}>")


@tag("p")
def paragraph():
    print("text")


paragraph()
paragraph()


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for manager in (never, twice):
    try:
        with manager() as value:
            print(value)
    except RuntimeError as error:
        print(error)
print(isinstance(Door(), AbstractContextManager), isinstance(closing(Door()), AbstractContextManager))
again = tag("once")
with again:
    pass
try:
    with again:
        pass
except Exception as error:
    print(type(error).__name__, error)
#| None
#| passed on: list index out of range
#| ExceptionGroup('g', [TypeError(2)])
#| 'hidden\n' True
#| 'to stderr\n'
#| Door
#| door closed
#| None 5
#| < decorated
#| > decorated None
#| 8 work Works.
#| <p>
#| text
#| </p>
#| <p>
#| text
#| </p>
#| generator didn't yield
#| 1
#| generator didn't stop
#| False True
#| <once>
#| </once>
#| AttributeError '_GeneratorContextManager' object has no attribute 'args'
