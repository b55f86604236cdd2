# wait with each return_when, as_completed both ways, wait_for, shield.
import asyncio


async def job(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise KeyError(name)
    return name


async def main():
    tasks = [asyncio.create_task(job(n, d), name=n) for n, d in (("slow", .3), ("fast", .1), ("mid", .2))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, timeout=.15)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(pending)
    print([t.result() for t in done], pending)
    tasks = [asyncio.create_task(job("bad", .1, True)), asyncio.create_task(job("good", .2))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    for t in pending:
        t.cancel()
    for future in asyncio.as_completed([job("c", .3), job("a", .1), job("b", .2)]):
        print(await future, end=" ")
    print()
    async for task in asyncio.as_completed([asyncio.create_task(job("z", .2)), asyncio.create_task(job("y", .1))]):
        print(task.result(), end=" ")
    print()
    try:
        await asyncio.wait_for(job("late", 5), timeout=.1)
    except TimeoutError as error:
        print("timeout", repr(error))
    print(await asyncio.wait_for(job("in time", .1), 1))
    inner = asyncio.create_task(job("protected", .2))
    try:
        await asyncio.wait_for(asyncio.shield(inner), .1)
    except TimeoutError:
        print("outer gave up", inner.done())
    print(await inner)
    try:
        for future in asyncio.as_completed([job("x", 1)], timeout=.1):
            await future
    except TimeoutError:
        print("as_completed timed out")
    for wrong in ((asyncio.wait, []), (asyncio.wait, [job("never", 0)])):
        try:
            await wrong[0](wrong[1])
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    wrong[1][0].close()


asyncio.run(main())
#| ['fast'] ['mid', 'slow']
#| ['mid'] 1
#| ['slow'] set()
#| ["KeyError('bad')"] 1
#| a b c
#| y z
#| timeout TimeoutError()
#| in time
#| outer gave up False
#| protected
#| as_completed timed out
#| ValueError Set of Tasks/Futures is empty.
#| TypeError Passing coroutines is forbidden, use tasks explicitly.
