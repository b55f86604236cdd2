# async for, async generators and asynchronous comprehensions.
import asyncio


async def count(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("finally", n)


async def double(x):
    return x * 2


async def main():
    async for i in count(2):
        print(i)
    else:
        print("else")
    print([i async for i in count(3) if i], {i: await double(i) async for i in count(2)}, [await double(x) for x in (1, 2)])
    agen = (i async for i in count(2))
    print(type(agen).__name__, await anext(agen), [x async for x in agen])
    g = count(5)
    print(await anext(g))
    await g.aclose()
    try:
        for x in count(1):
            pass
    except TypeError as error:
        print(error)
    try:
        async for x in [1]:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
#| 0
#| 1
#| finally 2
#| else
#| finally 3
#| finally 2
#| [1, 2] {0: 0, 1: 2} [2, 4]
#| finally 2
#| async_generator 0 [1]
#| 0
#| finally 5
#| 'async_generator' object is not iterable
#| 'async for' requires an object with __aiter__ method, got list
