# ExitStack: order, callbacks, swallowing, pop_all, and errors on the way out.
from contextlib import ExitStack, contextmanager


@contextmanager
def room(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("leave", name)


with ExitStack() as stack:
    names = [stack.enter_context(room(n)) for n in "abc"]
    stack.callback(print, "callback", end="!\n")
    print(names)


class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("exit with", kind and kind.__name__, value)
        return True


with ExitStack() as stack:
    stack.enter_context(room("outer"))
    stack.enter_context(Swallow())
    stack.push(lambda *details: print("pushed sees", details[0].__name__))
    raise ValueError("inside")
print("went on")

with ExitStack() as stack:
    stack.enter_context(room("kept"))
    kept = stack.pop_all()
print("not left yet")
kept.close()


def fail(text):
    raise RuntimeError(text)


try:
    with ExitStack() as stack:
        stack.callback(fail, "first callback")
        stack.callback(fail, "second callback")
        raise KeyError("body")
except RuntimeError as error:
    chain = []
    while error:
        chain.append(repr(error))
        error = error.__context__
    print(chain)

for wrong in (3, object()):
    try:
        with ExitStack() as stack:
            stack.enter_context(wrong)
    except TypeError as error:
        print(error)


@stack.callback
def late():
    print("late")


stack.close()
try:
    with ExitStack() as stack:
        stack.enter_context(room("x"))
        stack.enter_context(fail("while entering"))
except RuntimeError as error:
    print("caught", error)
#| enter a
#| enter b
#| enter c
#| ['a', 'b', 'c']
#| callback!
#| leave c
#| leave b
#| leave a
#| enter outer
#| pushed sees ValueError
#| exit with ValueError inside
#| leave outer
#| went on
#| enter kept
#| not left yet
#| leave kept
#| ["RuntimeError('first callback')", "RuntimeError('second callback')", "KeyError('body')"]
#| 'builtins.int' object does not support the context manager protocol
#| 'builtins.object' object does not support the context manager protocol
#| late
#| enter x
#| leave x
#| caught while entering
