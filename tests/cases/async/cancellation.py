# asyncio: cancel, CancelledError, finally, shield and timeouts.
import asyncio


async def slow(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
    finally:
        print("cleanup", name)


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "went on"


async def main():
    t = asyncio.create_task(slow("a"))
    await asyncio.sleep(0)
    print(t.cancel(), t.cancelled())
    try:
        await t
    except asyncio.CancelledError:
        print("seen", t.cancelled())
    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelled())
    try:
        await asyncio.wait_for(slow("w"), 0.01)
    except TimeoutError as error:
        print(type(error).__name__)
    try:
        async with asyncio.timeout(0.01):
            await slow("t")
    except TimeoutError:
        print("timeout block")


asyncio.run(main())
#| True False
#| cancelled a
#| cleanup a
#| seen True
#| went on False
#| cancelled w
#| cleanup w
#| TimeoutError
#| cancelled t
#| cleanup t
#| timeout block
