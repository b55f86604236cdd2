# contextlib.ExitStack: any number of managers and callbacks, left in reverse.
from contextlib import ExitStack, closing, redirect_stdout, suppress
import io


class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("in", self.n)
        return self.n

    def __exit__(self, *args):
        print("out", self.n, args[0])

    def close(self):
        print("closed", self.n)


with ExitStack() as stack:
    values = [stack.enter_context(M(n)) for n in range(3)]
    stack.callback(print, "callback", "last in first out")
    stack.push(lambda *args: print("pushed", args))
    print(values)
with ExitStack() as stack:
    stack.enter_context(M("kept"))
    later = stack.pop_all()
print("not yet")
later.close()
with suppress(KeyError, ValueError):
    {}["x"]
with closing(M("c")) as c:
    print(c.n)
out = io.StringIO()
with redirect_stdout(out):
    print("caught")
print(repr(out.getvalue()))
#| in 0
#| in 1
#| in 2
#| [0, 1, 2]
#| pushed (None, None, None)
#| callback last in first out
#| out 2 None
#| out 1 None
#| out 0 None
#| in kept
#| not yet
#| out kept None
#| c
#| closed c
#| 'caught\n'
