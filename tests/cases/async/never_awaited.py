# A coroutine that is not awaited, awaited twice, or awaited outside.
import asyncio
import inspect


async def value():
    return 5


c = value()
print(inspect.iscoroutine(c), inspect.iscoroutinefunction(value), inspect.isawaitable(c), c.cr_code.co_name, inspect.getcoroutinestate(c), c.cr_await, type(c).__name__)
c.close()
print(inspect.getcoroutinestate(c))


async def main():
    c = value()
    print(await c)
    try:
        await c
    except RuntimeError as error:
        print(error)
    try:
        asyncio.run(value())
    except RuntimeError as error:
        print(error)


asyncio.run(main())
for text in ("await value()", "async def f():\n    yield 1\n    return 2", "def f():\n    await value()", "def f():\n    async with x: pass", "async def f():\n    yield from []", "[x async for x in y]", "def f():\n    [await x for x in y]"):
    try:
        compile(text, "f", "exec")
        print("compiles")
    except SyntaxError as error:
        print(error.msg)
#| True True True value CORO_CREATED None coroutine
#| CORO_CLOSED
#| 5
#| cannot reuse already awaited coroutine
#| asyncio.run() cannot be called from a running event loop
#| 'await' outside function
#| 'return' with value in async generator
#| 'await' outside async function
#| 'async with' outside async function
#| 'yield from' inside async function
#| asynchronous comprehension outside of an asynchronous function
#| asynchronous comprehension outside of an asynchronous function
