# asyncio: gather keeps order, tasks run by turns, results and errors.
import asyncio


async def worker(name, delay, fail=False):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    if fail:
        raise ValueError(name)
    return name


async def main():
    print(await asyncio.gather(worker("a", 0.03), worker("b", 0.01), worker("c", 0.02)))
    print(await asyncio.gather(worker("d", 0.01, True), worker("e", 0), return_exceptions=True))
    t = asyncio.create_task(worker("t", 0), name="named")
    print(t.get_name(), t.done())
    print(await t, t.done(), t.result(), t.exception())
    try:
        await asyncio.gather(worker("f", 0, True), worker("g", 0.01))
    except ValueError as error:
        print("error", error)
    await asyncio.sleep(0.02)
    done, pending = await asyncio.wait([asyncio.create_task(worker(n, d)) for n, d in (("x", 0), ("y", 0.5))], timeout=0.1)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()


asyncio.run(main())
#| start a
#| start b
#| start c
#| end b
#| end c
#| end a
#| ['a', 'b', 'c']
#| start d
#| start e
#| end e
#| end d
#| [ValueError('d'), 'e']
#| named False
#| start t
#| end t
#| t True t None
#| start f
#| start g
#| end f
#| error f
#| end g
#| start x
#| start y
#| end x
#| 1 1
