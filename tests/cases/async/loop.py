import asyncio
async def work(n, d):
    print("start", n)
    await asyncio.sleep(d)
    print("end", n)
    return n * 10
async def main():
    r = await asyncio.gather(work(1, 0.2), work(2, 0.1), work(3, 0.15))
    print(r)
    t = asyncio.create_task(work(4, 0.05), name="T4")
    print(t.get_name(), t.done())
    print(await t, t.done(), t.result())
    try:
        await asyncio.wait_for(work(5, 1), 0.1)
    except TimeoutError as e: print("timeout", repr(e))
    try:
        async with asyncio.timeout(0.1): await asyncio.sleep(1)
    except TimeoutError: print("timeout2")
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work(6, 0.1)); b = tg.create_task(work(7, 0.05))
    print(a.result(), b.result())
    async def bad(): await asyncio.sleep(0.01); raise ValueError("bad")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad()); tg.create_task(work(8, 5))
    except* ValueError as eg: print("EG", eg.exceptions)
    print(await asyncio.gather(bad(), work(9, 0.02), return_exceptions=True))
    try: await asyncio.gather(bad(), work(10, 0.02))
    except ValueError as e: print("gather raised", e)
    await asyncio.sleep(0.1)
    t = asyncio.create_task(work(11, 10))
    await asyncio.sleep(0.01); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", t.cancelled())
    q = asyncio.Queue(maxsize=2)
    async def prod():
        for i in range(5): await q.put(i); print("put", i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print("got", x); await asyncio.sleep(0.01)
    await asyncio.gather(prod(), cons())
    lock = asyncio.Lock()
    async def crit(n):
        async with lock: print("in", n); await asyncio.sleep(0.01); print("out", n)
    await asyncio.gather(*(crit(i) for i in range(3)))
    ev = asyncio.Event()
    async def waiter(n): await ev.wait(); print("woke", n)
    ws = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep(0); ev.set(); await asyncio.gather(*ws)
    sem = asyncio.Semaphore(2)
    async def lim(n):
        async with sem: print("sem", n); await asyncio.sleep(0.01)
    await asyncio.gather(*(lim(i) for i in range(4)))
    for f in asyncio.as_completed([work(20, 0.03), work(21, 0.01)]): print("ac", await f)
    done, pend = await asyncio.wait([asyncio.create_task(work(30, 0.01)), asyncio.create_task(work(31, 0.5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pend))
    loop = asyncio.get_running_loop(); loop.call_later(0.01, print, "later"); loop.call_soon(print, "soon")
    await asyncio.sleep(0.02)
    print(await asyncio.to_thread(lambda: 5))
    async def agen():
        for i in range(3): await asyncio.sleep(0.01); yield i
    async for x in agen(): print("ag", x)
    print([x async for x in agen()])
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    fut = loop.create_future(); loop.call_later(0.01, fut.set_result, "fr"); print(await fut)
    print(fut)
    c = asyncio.Condition()
    async def cw():
        async with c: await c.wait(); print("cond")
    ct = asyncio.create_task(cw()); await asyncio.sleep(0)
    async with c: c.notify_all()
    await ct
    try: await asyncio.shield(asyncio.create_task(bad()))
    except ValueError: print("shielded")
    return "main done"
print(asyncio.run(main()))
async def oops(): raise KeyError("x")
try: asyncio.run(oops())
except KeyError as e: print("KE", e)
try: asyncio.run(5)
except (ValueError, TypeError) as e: print(type(e).__name__)
async def m2():
    t = asyncio.create_task(oops())
    await asyncio.sleep(0.01)
asyncio.run(m2())
#| start 1
#| start 2
#| start 3
#| end 2
#| end 3
#| end 1
#| [10, 20, 30]
#| T4 False
#| start 4
#| end 4
#| 40 True 40
#| start 5
#| timeout TimeoutError()
#| timeout2
#| start 6
#| start 7
#| end 7
#| end 6
#| 60 70
#| start 8
#| EG (ValueError('bad'),)
#| start 9
#| end 9
#| [ValueError('bad'), 90]
#| start 10
#| gather raised bad
#| end 10
#| start 11
#| cancelled True
#| put 0
#| put 1
#| got 0
#| put 2
#| got 1
#| put 3
#| got 2
#| put 4
#| got 3
#| got 4
#| in 0
#| out 0
#| in 1
#| out 1
#| in 2
#| out 2
#| woke 0
#| woke 1
#| sem 0
#| sem 1
#| sem 2
#| sem 3
#| start 20
#| start 21
#| end 21
#| ac 210
#| end 20
#| ac 200
#| start 30
#| start 31
#| end 30
#| 1 1
#| soon
#| later
#| 5
#| ag 0
#| ag 1
#| ag 2
#| [0, 1, 2]
#| Task-1 2
#| fr
#| <Future finished result='fr'>
#| cond
#| shielded
#| main done
#| KE 'x'
#| TypeError
