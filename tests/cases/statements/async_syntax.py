# async def, await, async for, async with and comprehensions without a loop.
def run(coro):
    try:
        while True:
            print("yielded", coro.send(None))
    except StopIteration as stop:
        return stop.value
class Wait:
    def __init__(self, n):
        self.n = n
    def __await__(self):
        got = yield self.n
        return self.n * 10
class Each:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return await Wait(self.n)
class Man:
    async def __aenter__(self):
        return await Wait("enter")
    async def __aexit__(self, *args):
        await Wait("exit")
async def main():
    a = await Wait(1)
    b = [x async for x in Each(2)]
    async with Man() as m:
        c = {await Wait(i): i for i in range(2)}
    return a, b, m, c
print(run(main()))
#| yielded 1
#| yielded 1
#| yielded 0
#| yielded enter
#| yielded 0
#| yielded 1
#| yielded exit
#| (10, [10, 0], 'enterenterenterenterenterenterenterenterenterenter', {0: 0, 10: 1})
