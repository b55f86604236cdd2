class Loop:
    def run(self, coro):
        try:
            while True:
                print("yielded", coro.send(None))
        except StopIteration as e:
            return e.value
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return ("res", self.v, r)
async def agen(n):
    try:
        for i in range(n):
            x = await Aw(i)
            got = yield i * 10
            if got: print("got", got)
    finally:
        print("agen cleanup")
async def main():
    async for v in agen(3):
        print("v", v)
    print([v async for v in agen(2)])
    print({v: 1 async for v in agen(2) if v})
    g = agen(5)
    print(await g.__anext__())
    print(await g.asend("hello"))
    print(await anext(g))
    await g.aclose()
    print(await anext(g, "dflt"))
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print("SAI", repr(e))
    h = agen(2)
    await anext(h)
    try:
        await h.athrow(ValueError("in"))
    except ValueError as e:
        print("VE", e)
    class CM:
        async def __aenter__(self): print("enter"); return self
        async def __aexit__(self, t, e, tb): print("exit", t); return True
    async with CM() as c:
        raise KeyError("x")
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        await 5
    except TypeError as e: print(e)
    gen = (await Aw(i) async for i in agen(2))
    async for z in gen: print(z)
    return "done"
print(Loop().run(main()))
c = main()
print(type(c).__name__, c.cr_frame is not None, c.cr_running)
c.close()
async def co(): return 1
k = co()
try: k.send(None)
except StopIteration as e: print(e.value)
try: k.send(None)
except RuntimeError as e: print(e)
try:
    for x in agen(2): pass
except TypeError as e: print(e)
try:
    iter(co())
except TypeError as e: print(e)
#| yielded 0
#| v 0
#| yielded 1
#| v 10
#| yielded 2
#| v 20
#| agen cleanup
#| yielded 0
#| yielded 1
#| agen cleanup
#| [0, 10]
#| yielded 0
#| yielded 1
#| agen cleanup
#| {10: 1}
#| yielded 0
#| 0
#| got hello
#| yielded 1
#| 10
#| yielded 2
#| 20
#| agen cleanup
#| dflt
#| SAI StopAsyncIteration()
#| yielded 0
#| agen cleanup
#| VE in
#| enter
#| exit <class 'KeyError'>
#| 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#| 'async for' requires an object with __aiter__ method, got list
#| 'int' object can't be awaited
#| yielded 0
#| yielded 0
#| ('res', 0, None)
#| yielded 1
#| yielded 10
#| ('res', 10, None)
#| agen cleanup
#| done
#| coroutine True False
#| 1
#| cannot reuse already awaited coroutine
#| 'async_generator' object is not iterable
#| 'coroutine' object is not iterable
