# Objects with __aiter__ and __anext__, async generators with asend, athrow and aclose, async comprehensions.

import asyncio
import contextlib


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.n -= 1
        return self.n


async def averager():
    total, count, mean = 0, 0, None
    try:
        while True:
            try:
                value = yield mean
            except ValueError as error:
                print("thrown in", error)
                continue
            total += value
            count += 1
            mean = total / count
    finally:
        print("closed after", count)


async def chunks(text, size):
    for i in range(0, len(text), size):
        await asyncio.sleep(0)
        yield text[i:i + size]


@contextlib.asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        yield name.upper()
    finally:
        print("close", name)


async def main():
    print([n async for n in Countdown(3)], {n: n * n async for n in Countdown(3) if n})
    async for n in Countdown(2):
        print(n)
    else:
        print("else")
    gen = averager()
    print(await anext(gen), await gen.asend(10), await gen.asend(20))
    print(await gen.athrow(ValueError("x")))
    await gen.aclose()
    try:
        await gen.asend(1)
    except StopAsyncIteration as error:
        print(repr(error))
    async with resource("db") as r, resource("log"):
        print(r)
    print([c async for c in chunks("abcdefg", 3)], await anext(Countdown(0), "default"))
    async with contextlib.aclosing(chunks("xyz", 1)) as pieces:
        async for piece in pieces:
            print(piece)
            break
    print([x for x in [await asyncio.sleep(0, 5)] for _ in range(2)])
    try:
        for _ in Countdown(1):
            pass
    except TypeError as error:
        print(error)
    try:
        async for _ in [1]:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
#| [2, 1, 0] {2: 4, 1: 1}
#| 1
#| 0
#| else
#| None 10.0 15.0
#| thrown in x
#| 15.0
#| closed after 2
#| StopAsyncIteration()
#| open db
#| open log
#| DB
#| close log
#| close db
#| ['abc', 'def', 'g'] default
#| x
#| [5, 5]
#| 'Countdown' object is not iterable
#| 'async for' requires an object with __aiter__ method, got list
