# Context managers: order, suppressed errors, return values, exceptions in exit, several at once, contextlib.

import contextlib


class Tag:
    def __init__(self, name, swallow=False, fail=""):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("in enter")
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value, tb is not None)
        if self.fail == "exit":
            raise KeyError("in exit")
        return self.swallow


with Tag("a") as a, Tag("b") as b:
    print(a, b)
with Tag("swallow", True):
    raise ValueError("gone")
print("after")
for make in (lambda: (Tag("x", fail="exit"),), lambda: (Tag("y"), Tag("z", fail="enter"))):
    try:
        with contextlib.ExitStack() as stack:
            for manager in make():
                stack.enter_context(manager)
            raise ValueError("body")
    except Exception as error:
        print(repr(error), repr(error.__context__))


def f():
    with Tag("f"):
        return "value"


print(f())
for n in range(3):
    with Tag(str(n)):
        if n == 1:
            break


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except ZeroDivisionError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")


with (
    tag("h1") as h,
    tag("p"),
):
    print(h)
with tag("div"):
    1 / 0


@tag("deco")
def inside():
    print("inside")


inside()
with contextlib.suppress(KeyError, IndexError):
    [][1]
with contextlib.nullcontext(5) as five:
    print(five)
out = __import__("io").StringIO()
with contextlib.redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


class Half:
    def __enter__(self): ...


for code in ("with 5: pass", "with Half(): pass", "with Tag('q') as (a, b, c): print(a, b, c)", "with Tag('w') as x.y: pass"):
    try:
        exec(code)
    except Exception as error:
        print(type(error).__name__, error)


@contextlib.contextmanager
def none():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


for manager in (none, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)
#| enter a
#| enter b
#| A B
#| exit b None None False
#| exit a None None False
#| enter swallow
#| exit swallow ValueError gone True
#| after
#| enter x
#| exit x ValueError body True
#| KeyError('in exit') ValueError('body')
#| enter y
#| enter z
#| exit y RuntimeError in enter True
#| RuntimeError('in enter') None
#| enter f
#| exit f None None False
#| value
#| enter 0
#| exit 0 None None False
#| enter 1
#| exit 1 None None False
#| <h1>
#| <p>
#| h1
#| </p>
#| </h1>
#| <div>
#| handled division by zero
#| </div>
#| <deco>
#| inside
#| </deco>
#| 5
#| 'hidden\n'
#| TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'Half' object does not support the context manager protocol (missed __exit__ method)
#| enter q
#| exit q ValueError not enough values to unpack (expected 3, got 1) True
#| ValueError not enough values to unpack (expected 3, got 1)
#| enter w
#| exit w NameError name 'x' is not defined True
#| NameError name 'x' is not defined
#| generator didn't yield
#| generator didn't stop
