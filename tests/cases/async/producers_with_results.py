# Producers and consumers with a bounded asyncio queue, task_done, join and shutdown.

import asyncio


async def producer(queue, name, count):
    for n in range(count):
        await queue.put((name, n))
        print("put", name, n, queue.qsize())
        await asyncio.sleep(0.01)


async def consumer(queue, seen):
    while True:
        try:
            item = await queue.get()
        except asyncio.QueueShutDown:
            print("shut down")
            return len(seen)
        seen.append(item)
        await asyncio.sleep(0.015)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    seen = []
    task = asyncio.create_task(consumer(queue, seen))
    await asyncio.gather(producer(queue, "a", 3), producer(queue, "b", 2))
    await queue.join()
    queue.shutdown()
    print(await task, sorted(seen), queue.empty(), queue.full())
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as error:
        print(repr(error))
    try:
        asyncio.Queue().get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    pq = asyncio.PriorityQueue()
    for item in [(3, "c"), (1, "a"), (2, "b")]:
        pq.put_nowait(item)
    print([pq.get_nowait() for _ in range(3)])


asyncio.run(main())
#| put a 0 1
#| put b 0 2
#| put a 1 2
#| put b 1 2
#| put a 2 2
#| shut down
#| 5 [('a', 0), ('a', 1), ('a', 2), ('b', 0), ('b', 1)] True False
#| QueueShutDown()
#| QueueEmpty()
#| task_done() called too many times
#| [(1, 'a'), (2, 'b'), (3, 'c')]
