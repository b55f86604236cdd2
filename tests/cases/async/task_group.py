# asyncio.TaskGroup: waits for all; one error cancels the rest and comes as a group.
import asyncio


async def work(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise ValueError(name)
        print("done", name)
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(work("a", 0.02))
        b = group.create_task(work("b", 0.01))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("c", 0.05))
            group.create_task(work("d", 0.01, True))
            group.create_task(work("e", 0.01, True))
    except* ValueError as errors:
        print([str(e) for e in errors.exceptions], errors)


asyncio.run(main())
#| done b
#| done a
#| a b
#| cancelled c
#| ['d', 'e'] unhandled errors in a TaskGroup (2 sub-exceptions)
