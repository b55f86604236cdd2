# ExitStack: callbacks, pop_all, suppressing, async managers, reentrant ones.

import asyncio
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, closing, contextmanager, redirect_stderr
import io
import sys


@contextmanager
def part(name, fail=False):
    print("+", name)
    try:
        yield name
    finally:
        print("-", name)
        if fail:
            raise OSError(name)


with ExitStack() as stack:
    names = [stack.enter_context(part(n)) for n in "abc"]
    stack.callback(print, "callback", names)
    keep = stack.pop_all()
    print("kept")
keep.close()
try:
    with ExitStack() as stack:
        stack.enter_context(part("x", fail=True))
        stack.enter_context(part("y", fail=True))
        raise ValueError("body")
except OSError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
with ExitStack() as stack:
    stack.push(lambda kind, value, tb: print("exit", kind) or True)
    raise KeyError("swallowed")


class Closes:
    def close(self):
        print("closed")


with closing(Closes()) as c, redirect_stderr(io.StringIO()) as err:
    print("to stderr", file=sys.stderr)
print(repr(err.getvalue()))


@asynccontextmanager
async def slow(name):
    await asyncio.sleep(0)
    print("enter", name)
    yield name
    print("leave", name)


async def main():
    async with AsyncExitStack() as stack:
        print([await stack.enter_async_context(slow(n)) for n in "pq"])
        stack.push_async_callback(asyncio.sleep, 0)
        stack.enter_context(part("sync"))


asyncio.run(main())
try:
    with ExitStack() as stack:
        stack.enter_context(5)
except TypeError as error:
    print(error)
#| + a
#| + b
#| + c
#| kept
#| callback ['a', 'b', 'c']
#| - c
#| - b
#| - a
#| + x
#| + y
#| - y
#| - x
#| OSError('x') OSError('y') ValueError('body')
#| exit <class 'KeyError'>
#| closed
#| 'to stderr\n'
#| enter p
#| enter q
#| ['p', 'q']
#| + sync
#| - sync
#| leave q
#| leave p
#| 'builtins.int' object does not support the context manager protocol
