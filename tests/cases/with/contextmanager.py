# contextlib.contextmanager: a generator as a manager, errors thrown into it.
from contextlib import contextmanager


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")


with tag("b") as t:
    print(t)
with tag("i"):
    raise ValueError("inside")
try:
    with tag("u"):
        raise KeyError("through")
except KeyError as error:
    print("out", error)


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    if False:
        yield


for bad in (twice, never):
    try:
        with bad():
            print("body")
    except RuntimeError as error:
        print(error)


@tag("deco")
def function():
    print("in function")


function()
#| <b>
#| B
#| </b>
#| <i>
#| handled inside
#| </i>
#| <u>
#| </u>
#| out 'through'
#| body
#| generator didn't stop
#| generator didn't yield
#| <deco>
#| in function
#| </deco>
