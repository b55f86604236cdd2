# Async comprehensions, generators with send, throw and aclose, anext with a default.
import asyncio


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            got = yield i
            if got:
                print("got", got)
    finally:
        print("closed")


async def double(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    print([n async for n in numbers(3)], {n: n async for n in numbers(2)}, {n async for n in numbers(2) if n})
    print([await double(n) for n in range(3)], [await double(n) async for n in numbers(3) if n % 2 == 0])
    print([x for n in range(2) for x in [await double(n)]], sum([n async for n in numbers(4)]))
    g = (n async for n in numbers(2))
    print(type(g).__name__, await anext(g), await anext(g), await anext(g, "default"))
    try:
        await anext(g)
    except StopAsyncIteration as error:
        print("StopAsyncIteration", error.args)
    a = numbers(5)
    print(await a.asend(None), await a.asend("sent"))
    try:
        await a.athrow(ValueError("thrown"))
    except ValueError as error:
        print("ValueError", error)
    b = numbers(3)
    await anext(b)
    await b.aclose()
    print(await anext(b, "after close"))
    try:
        await numbers(1).asend(1)
    except TypeError as error:
        print(error)

    async def swallow():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    s = swallow()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as error:
        print(error)

    async def stop():
        yield 1
        raise StopAsyncIteration("inner")
    try:
        async for _ in stop():
            pass
    except RuntimeError as error:
        print(error, repr(error.__cause__))
    for wrong in (lambda: [n for n in numbers(1)], lambda: next(numbers(1)), lambda: iter(numbers(1)), lambda: anext([1]), lambda: aiter([1])):
        try:
            wrong()
        except TypeError as error:
            print(error)
    try:
        async for x in [1, 2]:
            pass
    except TypeError as error:
        print(error)
    it = aiter(numbers(1))
    print(await anext(it), it is aiter(it))
    await it.aclose()


asyncio.run(main())
#| closed
#| closed
#| closed
#| [0, 1, 2] {0: 0, 1: 1} {1}
#| closed
#| [0, 2, 4] [0, 4]
#| closed
#| [0, 2] 6
#| closed
#| async_generator 0 1 default
#| StopAsyncIteration ()
#| got sent
#| 0 1
#| closed
#| ValueError thrown
#| closed
#| after close
#| can't send non-None value to a just-started async generator
#| async generator ignored GeneratorExit
#| async generator raised StopAsyncIteration StopAsyncIteration('inner')
#| 'async_generator' object is not iterable
#| 'async_generator' object is not an iterator
#| 'async_generator' object is not iterable
#| 'list' object is not an async iterator
#| 'list' object is not an async iterable
#| 'async for' requires an object with __aiter__ method, got list
#| 0 True
#| closed
