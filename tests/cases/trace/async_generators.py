import asyncio
async def g():
    yield None
    yield 3
class Aw:
    def __await__(self):
        yield
        return None
async def main():
    async for x in g():
        pass
    await Aw()
    it = g()
    await it.asend(None)
    await it.aclose()
    class W:
        def __await__(self):
            return asyncio.sleep(0).__await__()
    await W()
    await asyncio.sleep(0)
asyncio.run(main())
#| call 0 <module> 0
#| line 1 <module> 0
#| line 2 <module> 0
#| line 5 <module> 0 g=1
#| call 5 Aw 1
#| line 5 Aw 1
#| line 6 Aw 1
#| return 6 Aw 1 => None
#| line 9 <module> 0 g=1 Aw=4
#| line 21 <module> 0 g=1 Aw=4 main=1
#| call 9 main 1
#| line 10 main 1
#| call 2 g 2
#| line 3 g 2
#| return 3 g 2 => <async_generator_wrapped_value object>
#| exception 10 main 1 => StopIteration: None
#| line 11 main 1 x=-
#| line 10 main 1 x=-
#| call 3 g 2
#| line 4 g 2
#| return 4 g 2 => <async_generator_wrapped_value object>
#| exception 10 main 1 x=- => StopIteration: 3
#| line 11 main 1 x=-
#| line 10 main 1 x=-
#| call 4 g 2
#| return 4 g 2 => None
#| exception 10 main 1 x=- => StopAsyncIteration: 
#| line 12 main 1 x=-
#| call 6 Aw.__await__ 2 self=1
#| line 7 Aw.__await__ 2 self=1
#| return 7 Aw.__await__ 2 self=1 => None
#| return 12 main 1 x=- => None
#| call 12 main 1 x=-
#| call 7 Aw.__await__ 2 self=1
#| line 8 Aw.__await__ 2 self=1
#| return 8 Aw.__await__ 2 self=1 => None
#| exception 12 main 1 x=- => StopIteration: 
#| line 13 main 1 x=-
#| line 14 main 1 x=- it=1
#| call 2 g 2
#| line 3 g 2
#| return 3 g 2 => <async_generator_wrapped_value object>
#| exception 14 main 1 x=- it=2 => StopIteration: None
#| line 15 main 1 x=- it=1
#| call 3 g 2
#| exception 3 g 2 => GeneratorExit: 
#| return 3 g 2 => None
#| exception 15 main 1 x=- it=2 => StopIteration: 
#| line 16 main 1 x=- it=1
#| call 16 main.<locals>.W 2
#| line 16 main.<locals>.W 2
#| line 17 main.<locals>.W 2
#| return 17 main.<locals>.W 2 => None
#| line 19 main 1 x=- it=1 W=4
#| call 17 main.<locals>.W.__await__ 2 self=2
#| line 18 main.<locals>.W.__await__ 2 self=2
#| return 18 main.<locals>.W.__await__ 2 self=2 => <coroutine_wrapper object>
#| return 19 main 1 x=- it=1 W=4 => None
#| call 19 main 1 x=- it=1 W=4
#| line 20 main 1 x=- it=1 W=4
#| return 20 main 1 x=- it=1 W=4 => None
#| call 20 main 1 x=- it=1 W=4
#| exception 20 main 1 x=- it=1 W=4 => StopIteration: 
#| return 20 main 1 x=- it=1 W=4 => None
#| return 21 <module> 0 g=1 Aw=4 main=1 => None
