# Objects with __await__, __aiter__, __anext__, __aenter__, __aexit__ of one's own, and wrong ones.
import asyncio


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield
        return self.value


class Direct:
    def __await__(self):
        return iter([])


class Wrong:
    def __await__(self):
        return [1]


class Numbers:
    def __init__(self, n):
        self.left = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


class BadIter:
    def __aiter__(self):
        return [1]


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class Room:
    def __init__(self, swallow=False):
        self.swallow = swallow

    async def __aenter__(self):
        print("enter")
        return "room"

    async def __aexit__(self, kind, error, trace):
        print("exit", kind and kind.__name__)
        return self.swallow


class HalfRoom:
    async def __aenter__(self):
        return 1


class SyncRoom:
    def __aenter__(self):
        return 5

    def __aexit__(self, *details):
        return None


async def main():
    print(await Ready(7), await Direct(), await asyncio.gather(Ready(1), Ready(2)))
    print([n async for n in Numbers(3)])
    async with Room() as r:
        print(r)
    async with Room(True):
        raise ValueError("swallowed")
    try:
        async with Room() as a, Room() as b:
            raise KeyError("passed on")
    except KeyError as error:
        print("KeyError", error)

    async def use(kind):
        if kind is HalfRoom or kind is SyncRoom:
            async with kind():
                pass
        elif kind is Wrong:
            await kind()
        else:
            async for x in kind():
                pass
    for kind in (Wrong, BadIter, BadNext, HalfRoom, SyncRoom):
        try:
            await use(kind)
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
#| 7 None [1, 2]
#| [2, 1, 0]
#| enter
#| room
#| exit None
#| enter
#| exit ValueError
#| enter
#| enter
#| exit KeyError
#| exit KeyError
#| KeyError 'passed on'
#| TypeError __await__() returned non-iterator of type 'list'
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: list
#| TypeError 'async for' received an invalid object from __anext__: int
#| TypeError 'HalfRoom' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#| TypeError 'async with' received an object from __aenter__ that does not implement __await__: int
