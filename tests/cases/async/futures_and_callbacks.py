# Future: results, exceptions, callbacks, states; call_soon, call_later, call_at order.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("first callback", f.result()))
    future.add_done_callback(print_second := lambda f: print("second"))
    print(future.remove_done_callback(print_second), future.done())
    loop.call_later(.1, future.set_result, 42)
    print(await future, future.done(), future.result(), future.exception())
    for call in (lambda: future.set_result(1), lambda: future.set_exception(ValueError()), lambda: loop.create_future().result(),
                 lambda: loop.create_future().set_exception(5)):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
    failed = loop.create_future()
    failed.set_exception(KeyError("k"))
    try:
        await failed
    except KeyError as error:
        print("KeyError", error, repr(failed.exception()))
    order = []
    loop.call_soon(order.append, "soon 1")
    loop.call_later(.02, order.append, "later .02")
    loop.call_later(.01, order.append, "later .01")
    loop.call_at(loop.time() + .015, order.append, "at .015")
    loop.call_soon(order.append, "soon 2")
    handle = loop.call_soon(order.append, "never")
    handle.cancel()
    await asyncio.sleep(.05)
    print(order, handle.cancelled())
    cancelled = loop.create_future()
    print(cancelled.cancel(), cancelled.cancelled(), cancelled.cancel())
    print(asyncio.isfuture(future), asyncio.iscoroutine(main), asyncio.iscoroutinefunction(main) if False else "", loop.is_running(), asyncio.current_task() is not None, len(asyncio.all_tasks()))
    task = asyncio.create_task(asyncio.sleep(0, "slept"), name="sleeper")
    print(task.get_name(), task.done(), await task, task.get_coro() is not None)
    task.set_name("renamed")
    print(task.get_name())


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
for wrong in (lambda: asyncio.run(3), lambda: asyncio.run(main)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
#| 1 False
#| first callback 42
#| 42 True 42 None
#| InvalidStateError invalid state
#| InvalidStateError invalid state
#| InvalidStateError Result is not set.
#| TypeError invalid exception object
#| KeyError 'k' KeyError('k')
#| ['soon 1', 'soon 2', 'later .01', 'at .015', 'later .02'] True
#| True True False
#| True False  True True 1
#| sleeper False slept True
#| renamed
#| no running event loop
#| TypeError An asyncio.Future, a coroutine or an awaitable is required
#| TypeError An asyncio.Future, a coroutine or an awaitable is required
