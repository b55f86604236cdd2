# asyncio.Runner, loop.call_later, call_soon, run_until_complete, debug facts and errors of use.

import asyncio


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


with asyncio.Runner() as runner:
    print(runner.run(add(1, 2)), runner.run(add(3, 4)))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
print(loop.is_closed())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)


async def main():
    loop = asyncio.get_running_loop()
    order = []
    start = loop.time()
    loop.call_later(0.02, order.append, "later")
    loop.call_at(start + 0.01, order.append, "at")
    handle = loop.call_later(0.005, order.append, "never")
    handle.cancel()
    loop.call_soon(order.append, "soon")
    order.append("now")
    await asyncio.sleep(0.05)
    print(order, handle.cancelled())
    future = loop.create_future()
    loop.call_soon(future.set_result, 42)
    print(await future, future.done(), future)
    future = loop.create_future()
    future.set_exception(ValueError("bad"))
    try:
        await future
    except ValueError as error:
        print(error, future.exception() is error)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(error)
    task = asyncio.create_task(add(1, 1), name="adding")
    print(task.get_name(), asyncio.current_task() in asyncio.all_tasks(), len(asyncio.all_tasks()))
    print(await task, task.result(), task.get_coro().__name__)
    try:
        asyncio.run(add(1, 2))
    except RuntimeError as error:
        print(error)


asyncio.run(main())
for wrong in (add, 5):
    try:
        asyncio.run(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(asyncio.iscoroutinefunction(add), asyncio.iscoroutine(5))
#| 3 7
#| False False
#| True
#| no running event loop
#| ['now', 'soon', 'at', 'later'] True
#| 42 True <Future finished result=42>
#| bad True
#| invalid state
#| adding True 2
#| 2 2 add
#| asyncio.run() cannot be called from a running event loop
#| TypeError An asyncio.Future, a coroutine or an awaitable is required
#| TypeError An asyncio.Future, a coroutine or an awaitable is required
#| True False
