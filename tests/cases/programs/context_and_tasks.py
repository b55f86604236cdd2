import asyncio
import contextlib
from contextlib import contextmanager, suppress, ExitStack, redirect_stdout, closing, nullcontext
import io

@contextmanager
def timer(name):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print("exit", name)

class Managed:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print("+", self.n); return self
    def __exit__(self, et, ev, tb):
        print("-", self.n, et and et.__name__, ev)
        return self.swallow

with timer("a") as t, Managed(1) as m:
    print(t, m.n)
with timer("b"):
    raise ValueError("bad")
with Managed(2, True):
    1 / 0
with suppress(KeyError, IndexError):
    [][1]
with ExitStack() as st:
    for i in range(3): st.enter_context(Managed(i))
    st.callback(print, "callback")
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))
try:
    with Managed(3) as a, Managed(4) as b:
        raise KeyError("k")
except KeyError as e:
    print("outer", repr(e))

async def worker(name, delay):
    print(f"{name} start")
    await asyncio.sleep(delay)
    print(f"{name} done")
    return name, delay

async def agen(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)

class AsyncCM:
    async def __aenter__(self): print("aenter"); return self
    async def __aexit__(self, *exc): print("aexit", exc[0]); return True

async def producer(q):
    for i in range(3):
        await q.put(i)
        await asyncio.sleep(0.01)
    await q.put(None)

async def consumer(q):
    while (item := await q.get()) is not None:
        print("got", item)

async def main():
    res = await asyncio.gather(worker("A", 0.03), worker("B", 0.01), worker("C", 0.02))
    print(res)
    print([x async for x in agen(3)], {x: x async for x in agen(2)})
    async with AsyncCM():
        raise RuntimeError("x")
    q = asyncio.Queue()
    await asyncio.gather(producer(q), consumer(q))
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=0.01)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e))
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(worker("T1", 0.02)); t2 = tg.create_task(worker("T2", 0.01))
    print(t1.result(), t2.done())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(worker("ok", 1))
            async def boom(): raise ValueError("boom")
            tg.create_task(boom())
    except* ValueError as eg:
        print(eg.exceptions, eg)
    task = asyncio.create_task(worker("X", 5)); await asyncio.sleep(0); task.cancel()
    try: await task
    except asyncio.CancelledError: print("cancelled", task.cancelled())
    lock = asyncio.Lock()
    async def crit(i):
        async with lock: print("in", i); await asyncio.sleep(0); print("out", i)
    await asyncio.gather(*(crit(i) for i in range(2)))
    r = await asyncio.gather(boom(), worker("g", 0), return_exceptions=True); print(r)
asyncio.run(main())
#| enter a
#| + 1
#| A 1
#| - 1 None None
#| exit a
#| enter b
#| swallowed bad
#| exit b
#| + 2
#| - 2 ZeroDivisionError division by zero
#| + 0
#| + 1
#| + 2
#| callback
#| - 2 None None
#| - 1 None None
#| - 0 None None
#| 'hidden\n'
#| + 3
#| + 4
#| - 4 KeyError 'k'
#| - 3 KeyError 'k'
#| outer KeyError('k')
#| A start
#| B start
#| C start
#| B done
#| C done
#| A done
#| [('A', 0.03), ('B', 0.01), ('C', 0.02)]
#| [0, 1, 2] {0: 0, 1: 1}
#| aenter
#| aexit <class 'RuntimeError'>
#| got 0
#| got 1
#| got 2
#| timeout TimeoutError()
#| T1 start
#| T2 start
#| T2 done
#| T1 done
#| ('T1', 0.02) True
#| ok start
#| (ValueError('boom'),) unhandled errors in a TaskGroup (1 sub-exception)
#| X start
#| cancelled True
#| in 0
#| out 0
#| in 1
#| out 1
#| g start
#| g done
#| [ValueError('boom'), ('g', 0)]
