# timeout, timeout_at, wait_for, shield, reschedule and what is cancelled.

import asyncio


async def slow(name, delay):
    try:
        await asyncio.sleep(delay)
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def main():
    try:
        async with asyncio.timeout(0.05):
            await slow("a", 1)
    except TimeoutError as error:
        print("timeout", repr(error), repr(error.__cause__))
    try:
        await asyncio.wait_for(slow("b", 1), 0.01)
    except TimeoutError as error:
        print("wait_for", repr(error))
    print(await asyncio.wait_for(slow("c", 0.01), None))
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm.expired(), cm)
        cm.reschedule(asyncio.get_running_loop().time() + 10)
        await slow("d", 0)
    print(cm.expired())
    try:
        async with asyncio.timeout(0.01) as outer:
            async with asyncio.timeout(1) as inner:
                await slow("e", 5)
    except TimeoutError:
        print(outer.expired(), inner.expired())
    task = asyncio.create_task(slow("f", 0.03))
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.01)
    except TimeoutError:
        print("shielded", task.done())
    print(await task)
    task = asyncio.create_task(slow("g", 1))
    await asyncio.sleep(0)
    print(task.cancel("stop"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelled())
    try:
        async with asyncio.timeout(0):
            await slow("h", 1)
    except TimeoutError:
        print("at once")


asyncio.run(main())
#| cancelled a
#| timeout TimeoutError() CancelledError()
#| cancelled b
#| wait_for TimeoutError()
#| c
#| None False <Timeout [active] when=None>
#| False
#| cancelled e
#| True False
#| shielded False
#| f
#| True 1
#| cancelled g
#| ('stop',) True
#| cancelled h
#| at once
