import asyncio, time, threading
def block(n):
    time.sleep(n)
    return n, threading.current_thread().name.split("-")[0]
async def ticker():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.1)
async def main():
    r = await asyncio.gather(asyncio.to_thread(block, 0.25), ticker(), asyncio.to_thread(block, 0.15))
    print(r)
    loop = asyncio.get_running_loop()
    print((await loop.run_in_executor(None, block, 0.01))[0])
    async def bad():
        await asyncio.to_thread(lambda: 1/0)
    try:
        await bad()
    except ZeroDivisionError as e:
        print("caught", e)
asyncio.run(main())
def in_thread():
    async def m():
        await asyncio.sleep(0.01)
        return "in thread"
    print(asyncio.run(m()))
t = threading.Thread(target=in_thread); t.start(); t.join()
async def safe():
    loop = asyncio.get_running_loop()
    ev = asyncio.Event()
    threading.Timer(0.1, lambda: loop.call_soon_threadsafe(ev.set)).start()
    await ev.wait()
    print("event set")
    def call():
        f = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.01, 7), loop)
        return f.result()
    print(await asyncio.to_thread(call))
asyncio.run(safe())
#| tick 0
#| tick 1
#| tick 2
#| [(0.25, 'asyncio_0'), None, (0.15, 'asyncio_1')]
#| 0.01
#| caught division by zero
#| in thread
#| event set
#| 7
