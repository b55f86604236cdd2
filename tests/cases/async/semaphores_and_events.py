# Semaphore, BoundedSemaphore, Event, Condition and Barrier together.

import asyncio


async def worker(name, gate, log):
    async with gate:
        log.append(f"+{name}")
        await asyncio.sleep(0.01)
        log.append(f"-{name}")


async def waiter(event, name):
    await event.wait()
    return name


async def main():
    log = []
    gate = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(n, gate, log) for n in range(4)))
    print(log, gate.locked(), repr(gate).partition("[")[2])
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in "ab"]
    await asyncio.sleep(0)
    event.set()
    print(await asyncio.gather(*tasks), event.is_set(), repr(event).partition("[")[2])
    condition, items = asyncio.Condition(), []

    async def consume():
        async with condition:
            await condition.wait_for(lambda: len(items) >= 2)
            return items[:]

    task = asyncio.create_task(consume())
    for n in range(2):
        await asyncio.sleep(0)
        async with condition:
            items.append(n)
            condition.notify_all()
    print(await task)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    barrier = asyncio.Barrier(3)

    async def meet(n):
        async with barrier as position:
            return position

    print(sorted(await asyncio.gather(*(meet(n) for n in range(3)))), barrier.n_waiting, barrier.parties)
    lock = asyncio.Lock()
    await lock.acquire()
    print(repr(lock).partition("[")[2], lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
#| ['+0', '+1', '-0', '-1', '+2', '+3', '-2', '-3'] False unlocked, value:2]>
#| True
#| BoundedSemaphore released too many times
#| ['a', 'b'] True set]>
#| [0, 1]
#| cannot notify on un-acquired lock
#| [0, 1, 2] 0 3
#| locked]> True
#| Lock is not acquired.
