# Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier: order and errors.
import asyncio


async def main():
    lock = asyncio.Lock()
    order = []

    async def user(name):
        async with lock:
            order.append(name)
            await asyncio.sleep(.01)
            order.append(name.upper())
    await asyncio.gather(*(user(n) for n in "abc"))
    print(order, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        return n
    tasks = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(event.is_set(), [t.done() for t in tasks])
    event.set()
    print(await asyncio.gather(*tasks), event.is_set())
    event.clear()
    condition = asyncio.Condition()
    items = []

    async def consumer(n):
        async with condition:
            await condition.wait_for(lambda: items)
            return n, items.pop()

    async def producer():
        for item in "xy":
            await asyncio.sleep(.01)
            async with condition:
                items.append(item)
                condition.notify()
    results = await asyncio.gather(consumer(1), consumer(2), producer())
    print(results)
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    semaphore = asyncio.Semaphore(2)
    active = most = 0

    async def limited():
        nonlocal active, most
        async with semaphore:
            active += 1
            most = max(most, active)
            await asyncio.sleep(.01)
            active -= 1
    await asyncio.gather(*(limited() for _ in range(6)))
    print(most, semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    for wrong in (bounded.release, lambda: asyncio.Semaphore(-1), lambda: asyncio.Barrier(0)):
        try:
            wrong()
        except ValueError as error:
            print(error)
    barrier = asyncio.Barrier(3)

    async def runner(n):
        await asyncio.sleep(n / 100)
        place = await barrier.wait()
        return n, place
    print(await asyncio.gather(*(runner(n) for n in range(3))), barrier.parties, barrier.n_waiting, barrier.broken)
    await barrier.abort()
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print("broken", error)


asyncio.run(main())
#| ['a', 'A', 'b', 'B', 'c', 'C'] False
#| Lock is not acquired.
#| False [False, False, False]
#| [0, 1, 2] True
#| [(1, 'x'), (2, 'y'), None]
#| cannot notify on un-acquired lock
#| cannot notify on un-acquired lock
#| cannot wait on un-acquired lock
#| 2 False
#| BoundedSemaphore released too many times
#| Semaphore initial value must be >= 0
#| parties must be >= 1
#| [(0, 0), (1, 1), (2, 2)] 3 0 False
#| broken Barrier aborted
