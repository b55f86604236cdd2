# async with: __aenter__ and __aexit__, asynccontextmanager.
import asyncio
from contextlib import asynccontextmanager


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("open")
        return self

    async def __aexit__(self, kind, value, tb):
        print("close", kind and kind.__name__)
        return kind is ValueError


@asynccontextmanager
async def session(name):
    print("begin", name)
    try:
        yield name
    finally:
        print("end", name)


async def main():
    async with Connection() as c, session("s") as s:
        print(type(c).__name__, s)
    async with Connection():
        raise ValueError("swallowed")
    for bad in (5, open):
        try:
            async with bad:
                pass
        except TypeError as error:
            print(error)
    try:
        with Connection():
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
#| open
#| begin s
#| Connection s
#| end s
#| close None
#| open
#| close ValueError
#| 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#| 'builtin_function_or_method' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#| 'Connection' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
