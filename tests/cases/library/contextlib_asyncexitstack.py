# AsyncExitStack, asynccontextmanager, aclosing and nullcontext in async with.
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext


@asynccontextmanager
async def connect(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except ValueError as error:
        print(name, "saw", error)
        raise
    finally:
        await asyncio.sleep(0)
        print("close", name)


@contextmanager
def plain():
    print("plain in")
    yield 1
    print("plain out")


async def note(text):
    await asyncio.sleep(0)
    print("note", text)


async def numbers():
    try:
        for n in range(5):
            yield n
    finally:
        print("numbers closed")


async def main():
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(connect("one"))
        second = await stack.enter_async_context(connect("two"))
        number = stack.enter_context(plain())
        stack.push_async_callback(note, "bye")
        stack.callback(print, "sync callback")
        print(first, second, number)
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(connect("three"))
            raise ValueError("broken")
    except ValueError as error:
        print("out:", error)
    async with aclosing(numbers()) as source:
        async for n in source:
            if n == 2:
                break
            print(n)
    async with nullcontext("null") as value:
        print(value)
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(plain())
    except TypeError as error:
        print(error)
    try:
        async with plain():
            pass
    except TypeError as error:
        print(error)
    try:
        with connect("four"):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
#| open one
#| open two
#| plain in
#| ONE TWO 1
#| sync callback
#| note bye
#| plain out
#| close two
#| close one
#| open three
#| three saw broken
#| close three
#| out: broken
#| 0
#| 1
#| numbers closed
#| null
#| 'contextlib._GeneratorContextManager' object does not support the asynchronous context manager protocol
#| 'contextlib._GeneratorContextManager' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
#| 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
