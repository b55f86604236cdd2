# await: coroutines, objects with __await__, return values, errors.
import asyncio


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        print("awaiting", self.value)
        yield from asyncio.sleep(0).__await__()
        return self.value * 2


async def double(x):
    return x * 2


async def fails():
    raise ValueError("from a coroutine")


async def main():
    print(await double(4), await Ready(5), await (await wrapped()))
    try:
        await fails()
    except ValueError as error:
        print(error)
    for bad in (5, [1], print):
        try:
            await bad
        except TypeError as error:
            print(error)


async def wrapped():
    return double(10)


asyncio.run(main())
c = double(1)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    c.send(None)
except RuntimeError as error:
    print(error)
#| awaiting 5
#| 8 10 20
#| from a coroutine
#| 'int' object can't be awaited
#| 'list' object can't be awaited
#| 'builtin_function_or_method' object can't be awaited
#| 2
#| cannot reuse already awaited coroutine
