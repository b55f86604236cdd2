# asyncio.timeout, rescheduling, cancel messages, uncancel, cleanup on cancelling.
import asyncio


async def cleanup():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled with", error.args)
        raise
    finally:
        print("cleaned")


async def stubborn():
    for n in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("refused", n)
    return "survived"


async def main():
    try:
        async with asyncio.timeout(.1) as scope:
            await asyncio.sleep(1)
    except TimeoutError as error:
        print("timeout", repr(error), scope.expired())
    async with asyncio.timeout(.1) as scope:
        scope.reschedule(asyncio.get_running_loop().time() + 1)
        await asyncio.sleep(.5)
    print("in time", scope.expired())
    async with asyncio.timeout(None) as scope:
        print(scope.when())
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(0)
    except TimeoutError:
        print("already over")
    task = asyncio.create_task(cleanup())
    await asyncio.sleep(0)
    print(task.cancel("the reason"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("awaited", error.args, task.cancelled(), task.done())
    task = asyncio.create_task(stubborn())
    for _ in range(2):
        await asyncio.sleep(0)
        task.cancel()
    print(await task, task.cancelled(), task.cancelling())
    task = asyncio.create_task(asyncio.sleep(0))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("before it began")
    print(task.cancel())
    for call in (task.result, task.exception):
        try:
            call()
        except asyncio.CancelledError as error:
            print(type(error).__name__)
    running = asyncio.create_task(asyncio.sleep(1))
    for call in (running.result, running.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    running.cancel()


asyncio.run(main())
#| timeout TimeoutError() True
#| in time False
#| None
#| already over
#| True 1
#| cancelled with ('the reason',)
#| cleaned
#| awaited ('the reason',) True True
#| refused 0
#| refused 1
#| survived False 2
#| before it began
#| False
#| CancelledError
#| CancelledError
#| Result is not set.
#| Exception is not set.
