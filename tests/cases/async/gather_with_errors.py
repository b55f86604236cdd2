# gather: order of results, errors returned or raised, nesting, cancelling.
import asyncio


async def work(n, fail=False):
    await asyncio.sleep(n / 100)
    if fail:
        raise ValueError(f"failed {n}")
    return n


async def main():
    print(await asyncio.gather(work(3), work(1), work(2)))
    print(await asyncio.gather(work(1), work(2, True), work(3), return_exceptions=True))
    try:
        await asyncio.gather(work(2), work(1, True))
    except ValueError as error:
        print("raised", error)
    print(await asyncio.gather())
    same = work(1)
    print(await asyncio.gather(same, same, work(2)))
    group = asyncio.gather(work(50), work(60))
    await asyncio.sleep(0)
    print(group.cancel(), group.done())
    try:
        await group
    except asyncio.CancelledError:
        print("cancelled", group.cancelled())
    print(await asyncio.gather(asyncio.gather(work(1), work(2)), work(3)))


asyncio.run(main())
#| [3, 1, 2]
#| [1, ValueError('failed 2'), 3]
#| raised failed 1
#| []
#| [1, 1, 2]
#| True False
#| cancelled False
#| [[1, 2], 3]
