import asyncio
class Aw:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 5
class C:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self
    async def __aexit__(self, *a):
        return False
    def __aiter__(self):
        self.n = 0
        return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n
async def gen():
    yield 1
    await asyncio.sleep(0)
    yield 2
async def one():
    return 1
async def main():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    x = await one()
    y = await Aw()
    async with C() as c:
        async for v in c:
            pass
    async for v in gen():
        pass
    l = [v async for v in gen()]
    await asyncio.create_task(one())
    await asyncio.gather(one(), one())
    async with asyncio.TaskGroup() as tg:
        tg.create_task(one())
    await asyncio.wait_for(one(), 1)
    q = asyncio.Queue()
    await q.put(1)
    w = await q.get()
    async with asyncio.Lock():
        pass
    return w
def g():
    yield 1
    return 4
def h():
    r = yield from g()
    r = yield from [1]
    for x in g():
        pass
    list(g())
    return r
for i in h():
    pass
asyncio.run(main())
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0
#| call 2 Aw 1
#| line 2 Aw 1
#| line 3 Aw 1
#| return 3 Aw 1 => None
#| line 6 <module> 0 Aw=4
#| call 6 C 1
#| line 6 C 1
#| line 7 C 1
#| line 10 C 1
#| line 12 C 1
#| line 15 C 1
#| return 15 C 1 => None
#| line 20 <module> 0 Aw=4 C=4
#| line 24 <module> 0 Aw=4 C=4 gen=1
#| line 26 <module> 0 Aw=4 C=4 gen=1 one=1
#| line 48 <module> 0 Aw=4 C=4 gen=1 one=1 main=1
#| line 51 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=1
#| line 58 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=1 h=1
#| call 51 h 1
#| line 52 h 1
#| call 48 g 2
#| line 49 g 2
#| return 49 g 2 => 1
#| return 52 h 1 => 1
#| line 59 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=2 h=2 i=-
#| line 58 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=2 h=2 i=-
#| call 52 h 1
#| call 49 g 2
#| line 50 g 2
#| return 50 g 2 => 4
#| exception 52 h 1 => StopIteration: 4
#| line 53 h 1 r=-
#| return 53 h 1 r=- => 1
#| line 59 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=1 h=2 i=-
#| line 58 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=1 h=2 i=-
#| call 53 h 1 r=-
#| line 54 h 1 r=-
#| call 48 g 2
#| line 49 g 2
#| return 49 g 2 => 1
#| line 55 h 1 r=- x=-
#| line 54 h 1 r=- x=-
#| call 49 g 2
#| line 50 g 2
#| return 50 g 2 => 4
#| exception 54 h 1 r=- x=- => StopIteration: 4
#| line 56 h 1 r=- x=-
#| call 48 g 2
#| line 49 g 2
#| return 49 g 2 => 1
#| call 49 g 2
#| line 50 g 2
#| return 50 g 2 => 4
#| line 57 h 1 r=- x=-
#| return 57 h 1 r=- x=- => None
#| line 60 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=1 h=1 i=-
#| call 26 main 1
#| line 27 main 1
#| return 27 main 1 => None
#| call 27 main 1
#| exception 27 main 1 => StopIteration: 
#| line 28 main 1
#| return 28 main 1 => None
#| call 28 main 1
#| exception 28 main 1 => StopIteration: 
#| line 29 main 1
#| call 24 one 2
#| line 25 one 2
#| return 25 one 2 => 1
#| exception 29 main 1 => StopIteration: 1
#| line 30 main 1 x=-
#| call 3 Aw.__await__ 2 self=1
#| line 4 Aw.__await__ 2 self=1
#| return 4 Aw.__await__ 2 self=1 => None
#| return 30 main 1 x=- => None
#| call 30 main 1 x=-
#| call 4 Aw.__await__ 2 self=1
#| line 5 Aw.__await__ 2 self=1
#| return 5 Aw.__await__ 2 self=1 => 5
#| exception 30 main 1 x=- => StopIteration: 5
#| line 31 main 1 x=- y=-
#| call 7 C.__aenter__ 2 self=2
#| line 8 C.__aenter__ 2 self=2
#| return 8 C.__aenter__ 2 self=2 => None
#| return 31 main 1 x=- y=- => None
#| call 31 main 1 x=- y=-
#| call 8 C.__aenter__ 2 self=2
#| exception 8 C.__aenter__ 2 self=2 => StopIteration: 
#| line 9 C.__aenter__ 2 self=2
#| return 9 C.__aenter__ 2 self=2 => <__main__.C object>
#| exception 31 main 1 x=- y=- => StopIteration: <__main__.C object>
#| line 32 main 1 x=- y=- c=2
#| call 12 C.__aiter__ 2 self=3
#| line 13 C.__aiter__ 2 self=3
#| line 14 C.__aiter__ 2 self=3
#| return 14 C.__aiter__ 2 self=3 => <__main__.C object>
#| call 15 C.__anext__ 2 self=4
#| line 16 C.__anext__ 2 self=4
#| line 17 C.__anext__ 2 self=4
#| line 19 C.__anext__ 2 self=4
#| return 19 C.__anext__ 2 self=4 => 1
#| exception 32 main 1 x=- y=- c=3 => StopIteration: 1
#| line 33 main 1 x=- y=- c=3 v=-
#| line 32 main 1 x=- y=- c=3 v=-
#| call 15 C.__anext__ 2 self=4
#| line 16 C.__anext__ 2 self=4
#| line 17 C.__anext__ 2 self=4
#| line 19 C.__anext__ 2 self=4
#| return 19 C.__anext__ 2 self=4 => 2
#| exception 32 main 1 x=- y=- c=3 v=- => StopIteration: 2
#| line 33 main 1 x=- y=- c=3 v=-
#| line 32 main 1 x=- y=- c=3 v=-
#| call 15 C.__anext__ 2 self=4
#| line 16 C.__anext__ 2 self=4
#| line 17 C.__anext__ 2 self=4
#| line 18 C.__anext__ 2 self=4
#| exception 18 C.__anext__ 2 self=4 => StopAsyncIteration: 
#| return 18 C.__anext__ 2 self=4 => None
#| exception 32 main 1 x=- y=- c=4 v=- => StopAsyncIteration: 
#| line 31 main 1 x=- y=- c=2 v=-
#| call 10 C.__aexit__ 2 self=2 a=1
#| line 11 C.__aexit__ 2 self=2 a=1
#| return 11 C.__aexit__ 2 self=2 a=1 => False
#| exception 31 main 1 x=- y=- c=1 v=- => StopIteration: False
#| line 34 main 1 x=- y=- c=1 v=-
#| call 20 gen 2
#| line 21 gen 2
#| return 21 gen 2 => <async_generator_wrapped_value object>
#| exception 34 main 1 x=- y=- c=1 v=- => StopIteration: 1
#| line 35 main 1 x=- y=- c=1 v=-
#| line 34 main 1 x=- y=- c=1 v=-
#| call 21 gen 2
#| line 22 gen 2
#| return 22 gen 2 => None
#| return 34 main 1 x=- y=- c=1 v=- => None
#| call 34 main 1 x=- y=- c=1 v=-
#| call 22 gen 2
#| exception 22 gen 2 => StopIteration: 
#| line 23 gen 2
#| return 23 gen 2 => <async_generator_wrapped_value object>
#| exception 34 main 1 x=- y=- c=1 v=- => StopIteration: 2
#| line 35 main 1 x=- y=- c=1 v=-
#| line 34 main 1 x=- y=- c=1 v=-
#| call 23 gen 2
#| return 23 gen 2 => None
#| exception 34 main 1 x=- y=- c=1 v=- => StopAsyncIteration: 
#| line 36 main 1 x=- y=- c=1 v=-
#| call 20 gen 2
#| line 21 gen 2
#| return 21 gen 2 => <async_generator_wrapped_value object>
#| exception 36 main 1 x=- y=- c=1 => StopIteration: 1
#| line 36 main 1 x=- y=- c=1 v=-
#| call 21 gen 2
#| line 22 gen 2
#| return 22 gen 2 => None
#| return 36 main 1 x=- y=- c=1 v=- => None
#| call 36 main 1 x=- y=- c=1 v=-
#| call 22 gen 2
#| exception 22 gen 2 => StopIteration: 
#| line 23 gen 2
#| return 23 gen 2 => <async_generator_wrapped_value object>
#| exception 36 main 1 x=- y=- c=1 v=- => StopIteration: 2
#| line 36 main 1 x=- y=- c=1 v=-
#| call 23 gen 2
#| return 23 gen 2 => None
#| exception 36 main 1 x=- y=- c=1 v=- => StopAsyncIteration: 
#| line 37 main 1 x=- y=- c=1 v=- l=1
#| return 37 main 1 x=- y=- c=1 v=- l=1 => <Task pending name='Task-2' coro=<one() running at awaiting.py:24>>
#| call 24 one 1
#| line 25 one 1
#| return 25 one 1 => 1
#| call 37 main 1 x=- y=- c=1 v=- l=1
#| exception 37 main 1 x=- y=- c=1 v=- l=1 => StopIteration: 1
#| line 38 main 1 x=- y=- c=1 v=- l=1
#| return 38 main 1 x=- y=- c=1 v=- l=1 => <_GatheringFuture pending>
#| call 24 one 1
#| line 25 one 1
#| return 25 one 1 => 1
#| call 24 one 1
#| line 25 one 1
#| return 25 one 1 => 1
#| call 38 main 1 x=- y=- c=1 v=- l=1
#| exception 38 main 1 x=- y=- c=1 v=- l=1 => StopIteration: [1, 1]
#| line 39 main 1 x=- y=- c=1 v=- l=1
#| exception 39 main 1 x=- y=- c=1 v=- l=1 => StopIteration: <TaskGroup entered>
#| line 40 main 1 x=- y=- c=1 v=- l=1 tg=2
#| line 39 main 1 x=- y=- c=1 v=- l=1 tg=3
#| return 39 main 1 x=- y=- c=1 v=- l=1 tg=4 => <Future pending>
#| call 24 one 1
#| line 25 one 1
#| return 25 one 1 => 1
#| call 39 main 1 x=- y=- c=1 v=- l=1 tg=3
#| exception 39 main 1 x=- y=- c=1 v=- l=1 tg=1 => StopIteration: 
#| line 41 main 1 x=- y=- c=1 v=- l=1 tg=1
#| call 24 one 2
#| line 25 one 2
#| return 25 one 2 => 1
#| exception 41 main 1 x=- y=- c=1 v=- l=1 tg=1 => StopIteration: 1
#| line 42 main 1 x=- y=- c=1 v=- l=1 tg=1
#| line 43 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1
#| exception 43 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 => StopIteration: 
#| line 44 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1
#| exception 44 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 => StopIteration: 1
#| line 45 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 w=-
#| exception 45 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 w=- => StopIteration: 
#| line 46 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 w=-
#| line 45 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 w=-
#| exception 45 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 w=- => StopIteration: 
#| line 47 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 w=-
#| return 47 main 1 x=- y=- c=1 v=- l=1 tg=1 q=1 w=- => 1
#| return 60 <module> 0 Aw=4 C=4 gen=1 one=1 main=1 g=1 h=1 i=- => None
