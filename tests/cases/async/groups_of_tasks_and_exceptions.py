# TaskGroup with several failures, except*, nested groups and return values.

import asyncio


async def fail(error, delay=0):
    await asyncio.sleep(delay)
    raise error


async def wait_long(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def main():
    log = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("v")))
            group.create_task(fail(KeyError("k")))
            group.create_task(wait_long(log))
    except* ValueError as errors:
        print("value", errors.exceptions)
    except* KeyError as errors:
        print("key", errors.exceptions)
    print(log)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0.01 * n, n)) for n in (3, 1, 2)]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(OSError("o")))
    except BaseExceptionGroup as error:
        print(repr(error))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(wait_long(log))
            await asyncio.sleep(0)
            raise RuntimeError("body")
    except* RuntimeError as errors:
        print(errors.exceptions, log)
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print(error)
    results = await asyncio.gather(fail(ValueError(1)), asyncio.sleep(0, "ok"), return_exceptions=True)
    print(results)
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, d)) for d in (0.01, 1)], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending), [t.cancel() for t in pending])
    for coming in asyncio.as_completed([asyncio.sleep(0.02, "b"), asyncio.sleep(0.01, "a")]):
        print(await coming)


asyncio.run(main())
#| value (ValueError('v'),)
#| key (KeyError('k'),)
#| ['cancelled']
#| [3, 1, 2]
#| ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [OSError('o')])])
#| (RuntimeError('body'),) ['cancelled', 'cancelled']
#| TaskGroup <TaskGroup cancelling> is finished
#| [ValueError(1), 'ok']
#| [0.01] 1 [True]
#| a
#| b
