import asyncio, time, threading, queue, functools
from concurrent.futures import ThreadPoolExecutor
def cpu(n): return sum(i * i for i in range(n))
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        r = await asyncio.gather(*(loop.run_in_executor(pool, cpu, n) for n in (10, 20, 30)))
    print(r)
    r = await asyncio.to_thread(functools.partial(int, base=2), "101")
    print(r)
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.5), timeout=0.1)
    except asyncio.TimeoutError: print("timeout")
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.to_thread(lambda: "A"))
        b = tg.create_task(asyncio.sleep(0.01, "B"))
    print(a.result(), b.result())
asyncio.run(main())
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever, daemon=True); t.start()
async def job(x):
    await asyncio.sleep(0.05)
    return x * 2
fs = [asyncio.run_coroutine_threadsafe(job(i), loop) for i in range(3)]
print([f.result() for f in fs])
loop.call_soon_threadsafe(loop.stop); t.join(); loop.close()
print(loop.is_closed())
#| [285, 2470, 8555]
#| 5
#| timeout
#| A B
#| [0, 2, 4]
#| True
