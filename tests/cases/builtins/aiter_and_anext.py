# aiter and anext: steps of an asynchronous iterator, with a default.
import asyncio


class Countdown:
    def __init__(self, start):
        self.left = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def main():
    steps = aiter(Countdown(2))
    print(await anext(steps), await anext(steps), await anext(steps, "end"))
    try:
        await anext(steps)
    except StopAsyncIteration as error:
        print(repr(error))
    for wrong in (5, [1]):
        for ask in (aiter, anext):
            try:
                ask(wrong)
            except TypeError as error:
                print(error)


asyncio.run(main())
#| 1 0 end
#| StopAsyncIteration()
#| 'int' object is not an async iterable
#| 'int' object is not an async iterator
#| 'list' object is not an async iterable
#| 'list' object is not an async iterator
