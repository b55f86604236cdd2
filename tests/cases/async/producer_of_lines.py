# Async generators in a pipeline, with cancellation in the middle, and tasks that share a lock.

import asyncio


async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0.01)
    finally:
        print("ticker closed")


async def doubled(source):
    async for x in source:
        yield 2 * x


async def main():
    print([x async for x in doubled(ticker(3))])
    async def consume():
        async for x in doubled(ticker(100)):
            print("got", x)

    task = asyncio.create_task(consume())
    await asyncio.sleep(0.025)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
    lock, total = asyncio.Lock(), 0

    async def add(n):
        nonlocal total
        async with lock:
            seen = total
            await asyncio.sleep(0)
            total = seen + n

    await asyncio.gather(*(add(n) for n in range(5)))
    print(total)
    first, *rest = await asyncio.gather(asyncio.sleep(0.02, "slow"), asyncio.sleep(0.01, "fast"))
    print(first, rest)


asyncio.run(main())
#| ticker closed
#| [0, 2, 4]
#| got 0
#| got 2
#| got 4
#| ticker closed
#| cancelled True
#| 10
#| slow ['fast']
