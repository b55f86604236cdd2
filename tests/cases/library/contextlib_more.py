# contextlib: chdir aside, nullcontext, AsyncExitStack, ContextDecorator.

import asyncio
import contextlib


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Deco(contextlib.ContextDecorator):
    def __enter__(self):
        print("in")
        return self
    def __exit__(self, *args):
        print("out", args[0])
        return args[0] is KeyError
@Deco()
def f(x):
    if x:
        raise KeyError(x)
    return "fine"
@contextlib.contextmanager
def m():
    yield 5
tell(lambda: f(0))
tell(lambda: f(1))
tell(lambda: m().__enter__())
tell(lambda: contextlib.nullcontext(3).__enter__())
tell(lambda: isinstance(Deco(), contextlib.AbstractContextManager))
with contextlib.suppress(ValueError) as s:
    print(s)
    int("x")
async def main():
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(print, "plain")
        stack.push_async_callback(asyncio.sleep, 0)
        print(await stack.enter_async_context(contextlib.nullcontext("async null")))
asyncio.run(main())
cm = m()
with cm as x:
    print(x)
tell(lambda: cm.__enter__())
tell(lambda: contextlib.ExitStack().enter_context(5))
tell(lambda: contextlib.closing(5).__exit__(None, None, None))
#| in
#| out None
#| 'fine'
#| in
#| out <class 'KeyError'>
#| None
#| 5
#| 3
#| True
#| None
#| async null
#| plain
#| 5
#| AttributeError: '_GeneratorContextManager' object has no attribute 'args'
#| TypeError: 'builtins.int' object does not support the context manager protocol
#| AttributeError: 'int' object has no attribute 'close'
