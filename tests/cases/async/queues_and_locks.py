# asyncio: queues, locks, events and semaphores on virtual time.
import asyncio


async def producer(queue):
    for i in range(3):
        await queue.put(i)
        print("put", i, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(0.01)
        queue.task_done()


async def guarded(lock, name):
    async with lock:
        print("in", name)
        await asyncio.sleep(0.01)
        print("out", name)


async def waiter(event):
    await event.wait()
    return "set"


async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue), consumer(queue))
    lock, semaphore, event = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    await asyncio.gather(guarded(lock, "a"), guarded(lock, "b"))
    await asyncio.gather(*(guarded(semaphore, n) for n in range(3)))
    waiting = asyncio.create_task(waiter(event))
    await asyncio.sleep(0)
    event.set()
    print(await waiting, lock.locked(), queue.empty())
    try:
        queue.get_nowait() if queue.empty() else None
    except asyncio.QueueEmpty:
        print("empty")


asyncio.run(main())
#| put 0 1
#| put 1 2
#| got 0
#| put 2 2
#| got 1
#| got 2
#| in a
#| out a
#| in b
#| out b
#| in 0
#| in 1
#| out 0
#| out 1
#| in 2
#| out 2
#| set False True
#| empty
