# TaskGroup: results, failures as groups, cancelling of siblings, errors in the body.
import asyncio


async def ok(n):
    await asyncio.sleep(n / 100)
    return n


async def bad(n, kind=ValueError):
    await asyncio.sleep(n / 100)
    raise kind(f"bad {n}")


async def long():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("sibling cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        a, b = group.create_task(ok(1)), group.create_task(ok(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad(1))
            group.create_task(long())
            group.create_task(bad(1, KeyError))
    except* ValueError as errors:
        print("values", errors.exceptions)
    except* KeyError as errors:
        print("keys", errors.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long())
            await asyncio.sleep(.01)
            raise RuntimeError("in the body")
    except ExceptionGroup as error:
        print(repr(error), error.message)
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad(1))
            print("never")
    except ExceptionGroup as error:
        print(repr(error))
    try:
        group.create_task(ok(1))
    except RuntimeError as error:
        print(str(error).split(" [")[0].split("<")[-1][:9])

    async def nested():
        async with asyncio.TaskGroup() as group:
            group.create_task(ok(1))
            group.create_task(ok(2))
        return "nested done"
    async with asyncio.TaskGroup() as group:
        t = group.create_task(nested(), name="the name")
    print(t.result(), t.get_name())


asyncio.run(main())
#| 1 2
#| sibling cancelled
#| values (ValueError('bad 1'),)
#| keys (KeyError('bad 1'),)
#| sibling cancelled
#| ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('in the body')]) unhandled errors in a TaskGroup
#| ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('bad 1')])])
#| TaskGroup
#| nested done the name
