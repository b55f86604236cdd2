# What is often done wrong with async and await, and what is said.
import asyncio
import warnings

warnings.simplefilter("ignore")


async def coro():
    return 1


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


c = coro()
attempt(lambda: c + 1)
attempt(lambda: c[0])
attempt(lambda: c())
attempt(lambda: len(c))
attempt(lambda: list(c))
attempt(lambda: next(c))
attempt(lambda: c.send(1))
attempt(lambda: c.send(None))
attempt(lambda: c.send(None))
print(type(coro).__name__, type(coro()).__name__, coro.__name__, c.cr_running, c.cr_frame, c.cr_await)


async def main():
    for wrong in (5, [coro()], print, None, "text"):
        try:
            await wrong
        except TypeError as error:
            print(error)
    try:
        asyncio.run(coro())
    except RuntimeError as error:
        print(error)
    c = coro()
    print(await c)
    try:
        await c
    except RuntimeError as error:
        print(error)
    try:
        asyncio.create_task(5)
    except TypeError as error:
        print(error)
    try:
        await asyncio.gather(5)
    except TypeError as error:
        print(error)
    try:
        async with open("x") as f:
            pass
    except (TypeError, OSError) as error:
        print(type(error).__name__)
    try:
        with asyncio.Lock():
            pass
    except TypeError as error:
        print(error)
    try:
        async with 5:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
for source in ("await x", "def f(): await x", "def f():\n    async with a: pass", "def f():\n    async for a in b: pass", "async def f():\n    yield from x", "async def f():\n    yield 1\n    return 2", "[x async for x in y]", "def f(): return [x async for x in y]", "lambda: await x", "async def f():\n    def g(): await x", "class A:\n    await x", "async x = 1", "await = 1", "async lambda: 1", "async def f():\n    await"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.lineno, error.offset)
attempt(lambda: asyncio.create_task(coro()))
attempt(lambda: asyncio.get_running_loop())
#| TypeError: unsupported operand type(s) for +: 'coroutine' and 'int'
#| TypeError: 'coroutine' object is not subscriptable
#| TypeError: 'coroutine' object is not callable
#| TypeError: object of type 'coroutine' has no len()
#| TypeError: 'coroutine' object is not iterable
#| TypeError: 'coroutine' object is not an iterator
#| TypeError: can't send non-None value to a just-started coroutine
#| StopIteration: 1
#| RuntimeError: cannot reuse already awaited coroutine
#| function coroutine coro False None None
#| 'int' object can't be awaited
#| 'list' object can't be awaited
#| 'builtin_function_or_method' object can't be awaited
#| 'NoneType' object can't be awaited
#| 'str' object can't be awaited
#| asyncio.run() cannot be called from a running event loop
#| 1
#| cannot reuse already awaited coroutine
#| a coroutine was expected, got 5
#| An asyncio.Future, a coroutine or an awaitable is required
#| FileNotFoundError
#| 'asyncio.locks.Lock' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
#| 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#| 'await x' | 'await' outside function 1 1
#| 'def f(): await x' | 'await' outside async function 1 10
#| 'def f():\n    async with a: pass' | 'async with' outside async function 2 5
#| 'def f():\n    async for a in b: pass' | 'async for' outside async function 2 5
#| 'async def f():\n    yield from x' | 'yield from' inside async function 2 5
#| 'async def f():\n    yield 1\n    return 2' | 'return' with value in async generator 3 5
#| '[x async for x in y]' | asynchronous comprehension outside of an asynchronous function 1 1
#| 'def f(): return [x async for x in y]' | asynchronous comprehension outside of an asynchronous function 1 17
#| 'lambda: await x' | 'await' outside async function 1 9
#| 'async def f():\n    def g(): await x' | 'await' outside async function 2 14
#| 'class A:\n    await x' | 'await' outside function 2 5
#| 'async x = 1' | invalid syntax 1 7
#| 'await = 1' | invalid syntax 1 7
#| 'async lambda: 1' | invalid syntax 1 7
#| 'async def f():\n    await' | invalid syntax 2 10
#| RuntimeError: no running event loop
#| RuntimeError: no running event loop
