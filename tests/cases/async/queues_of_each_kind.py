# Queue, LifoQueue, PriorityQueue: join, task_done, full, empty, shutdown.
import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    log = []

    async def producer():
        for n in range(5):
            await queue.put(n)
            log.append(f"put {n}")
        await queue.put(None)

    async def consumer():
        while (item := await queue.get()) is not None:
            await asyncio.sleep(.01)
            log.append(f"got {item}")
            queue.task_done()
        queue.task_done()
    await asyncio.gather(producer(), consumer())
    await queue.join()
    print(log, queue.empty(), queue.full(), queue.qsize(), queue.maxsize)
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        q = kind()
        for item in (3, 1, 2):
            q.put_nowait(item)
        print(kind.__name__, [q.get_nowait() for _ in range(q.qsize())])
    small = asyncio.Queue(1)
    small.put_nowait("x")
    for call in (lambda: small.put_nowait("y"), lambda: (small.get_nowait(), small.get_nowait()), small.task_done, small.task_done):
        try:
            print(call())
        except (asyncio.QueueFull, asyncio.QueueEmpty, ValueError) as error:
            print(type(error).__name__, error)
    small.put_nowait("last")
    small.shutdown()
    print(await small.get())
    for call in (small.get, lambda: small.put(1)):
        try:
            await call()
        except asyncio.QueueShutDown as error:
            print("shut down", error)
    try:
        await asyncio.wait_for(asyncio.Queue().get(), .01)
    except TimeoutError:
        print("nothing came")


asyncio.run(main())
#| ['put 0', 'put 1', 'put 2', 'got 0', 'put 3', 'got 1', 'put 4', 'got 2', 'got 3', 'got 4'] True False 0 2
#| Queue [3, 1, 2]
#| LifoQueue [2, 1, 3]
#| PriorityQueue [1, 2, 3]
#| QueueFull
#| QueueEmpty
#| None
#| ValueError task_done() called too many times
#| last
#| shut down
#| shut down
#| nothing came
