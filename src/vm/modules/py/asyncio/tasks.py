"""Tasks, and waiting for several of them."""

import contextvars
import sys
from types import CoroutineType

from _asyncio import Task, _current_tasks, _scheduled_tasks

from . import events, futures
from .exceptions import CancelledError

__all__ = (
    "ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Task", "TaskGroup", "Timeout", "all_tasks", "as_completed",
    "create_task", "current_task", "ensure_future", "gather", "iscoroutine", "iscoroutinefunction",
    "run_coroutine_threadsafe", "shield", "sleep", "timeout", "timeout_at", "to_thread", "wait", "wait_for",
)

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_CO_COROUTINE = 0x80


def iscoroutine(obj):
    """Whether it is a coroutine."""
    return isinstance(obj, CoroutineType)


def iscoroutinefunction(func):
    """Whether it was defined by `async def`."""
    func = getattr(func, "__func__", func)
    code = getattr(func, "__code__", None)
    return code is not None and bool(code.co_flags & _CO_COROUTINE)


def current_task(loop=None):
    """The task that runs."""
    return _current_tasks.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The loop's tasks that are not done."""
    if loop is None:
        loop = events.get_running_loop()
    tasks = [known() for known in _scheduled_tasks]
    return {task for task in tasks if task is not None and task._loop is loop and not task.done()}


def create_task(coro, *, name=None, context=None, **kwargs):
    """Runs a coroutine as a task of the running loop."""
    loop = events.get_running_loop()
    return loop.create_task(coro, name=name, context=context, **kwargs)


def ensure_future(coro_or_future, *, loop=None):
    """A future for anything that can be awaited."""
    if futures.isfuture(coro_or_future):
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

        async def wrap(awaitable):
            return await awaitable
        coro_or_future = wrap(coro_or_future)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro_or_future)


class _Bare:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    """Waits so many seconds."""
    if delay <= 0:
        await _Bare()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


class _GatheringFuture(futures.Future):
    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """Waits for all of them: a list of their results."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    known = {}
    children = []
    finished = 0
    loop = None
    outer = None

    def _done_callback(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            exc = future.exception()
            if exc is not None:
                outer.set_exception(exc)
                return
        if finished == len(known):
            results = []
            for child in children:
                if child.cancelled():
                    results.append(CancelledError("" if child._cancel_message is None else child._cancel_message))
                else:
                    exc = child.exception()
                    results.append(child.result() if exc is None else exc)
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error())
            else:
                outer.set_result(results)

    for arg in coros_or_futures:
        if id(arg) not in known:
            future = ensure_future(arg, loop=loop)
            if loop is None:
                loop = future._loop
            known[id(arg)] = future
            if future.done():
                loop.call_soon(_done_callback, future)
            else:
                future.add_done_callback(_done_callback)
        else:
            future = known[id(arg)]
        children.append(future)
    outer = _GatheringFuture(children, loop=loop)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits until some or all are done: the done and the pending."""
    if futures.isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(future) for future in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release_waiter, waiter)
    counter = len(fs)

    def _on_completion(future):
        nonlocal counter
        counter -= 1
        failed = not future.cancelled() and future.exception() is not None
        if counter <= 0 or return_when == FIRST_COMPLETED or return_when == FIRST_EXCEPTION and failed:
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for future in fs:
        future.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(_on_completion)
    done, pending = set(), set()
    for future in fs:
        (done if future.done() else pending).add(future)
    return done, pending


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


class _AsCompleted:
    def __init__(self, aws, timeout):
        from .queues import Queue
        self._done = Queue()
        loop = events.get_event_loop()
        todo = {ensure_future(aw, loop=loop) for aw in aws}
        self._todo, self._left, self._timer = todo, len(todo), None
        for future in todo:
            future.add_done_callback(self._on_completion)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._on_timeout)

    def _on_timeout(self):
        for future in self._todo:
            future.remove_done_callback(self._on_completion)
            self._done.put_nowait(None)
        self._todo.clear()

    def _on_completion(self, future):
        if not self._todo:
            return
        self._todo.remove(future)
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    async def _wait_for_one(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(resolve=True)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one()


def as_completed(fs, *, timeout=None):
    """Awaitables of the results, in the order in which they come."""
    if futures.isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompleted(fs, timeout)


def shield(arg):
    """Keeps what it waits for from being cancelled with the waiter."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


async def to_thread(func, /, *args, **kwargs):
    """Calls a function in another thread."""
    context = contextvars.copy_context()
    return await events.get_running_loop().run_in_executor(None, lambda: context.run(func, *args, **kwargs))


def run_coroutine_threadsafe(coro, loop):
    """Runs a coroutine in a loop of another thread: a `concurrent.futures.Future`."""
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    from concurrent.futures import Future
    future = Future()

    def start():
        try:
            futures._chain(ensure_future(coro, loop=loop), future)
        except BaseException as exc:
            if future.set_running_or_notify_cancel():
                future.set_exception(exc)
            raise
    loop.call_soon_threadsafe(start)
    return future


class Timeout:
    """Cancels what runs in its block when the time is up."""

    def __init__(self, when):
        self._state, self._when, self._handler, self._task = "created", when, None, None

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._handler is not None:
            self._handler.cancel()
        if when is None:
            self._handler = None
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            self._handler = loop.call_soon(self._on_timeout)
        else:
            self._handler = loop.call_at(when, self._on_timeout)

    def expired(self):
        return self._state in ("expiring", "expired")

    def __repr__(self):
        info = ["active"] if self._state == "active" else [self._state]
        if self._state == "active":
            info.append(f"when={round(self._when, 3) if self._when is not None else None}")
        return f"<Timeout [{self._state}]{' ' + ' '.join(info[1:]) if info[1:] else ''}>"

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._handler is not None:
            self._handler.cancel()
            self._handler = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                self._insert_timeout_error(exc_val)
        elif self._state == "active":
            self._state = "exited"
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = "expiring"
        self._handler = None

    @staticmethod
    def _insert_timeout_error(exc_val):
        while exc_val.__context__ is not None:
            if isinstance(exc_val.__context__, CancelledError):
                error = TimeoutError()
                error.__context__ = error.__cause__ = exc_val.__context__
                exc_val.__context__ = error
                break
            exc_val = exc_val.__context__


def timeout(delay):
    """Cancels the block after so many seconds; `None` for never."""
    loop = events.get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(when):
    """Cancels the block at a time."""
    return Timeout(when)


async def wait_for(fut, timeout):
    """Waits for one thing, but not longer than so many seconds."""
    if fut is not None and not futures.isfuture(fut) and not iscoroutine(fut):
        wrapped = fut

        async def inner():
            return await wrapped
        fut = inner()
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    loop = events.get_running_loop()
    async with Timeout(loop.time() + timeout if timeout is not None else None):
        return await fut


async def _cancel_and_wait(fut):
    waiter = events.get_running_loop().create_future()
    callback = lambda fut: _release_waiter(waiter)
    fut.add_done_callback(callback)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(callback)


class TaskGroup:
    """Tasks that are all done when the block is left; when one fails the others are cancelled."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = False
        self._loop = self._parent_task = self._base_error = self._on_completed_fut = None
        self._parent_cancel_requested = False
        self._tasks = {}
        self._errors = []

    def __repr__(self):
        info = [""]
        if self._tasks:
            info.append(f"tasks={len(self._tasks)}")
        if self._errors:
            info.append(f"errors={len(self._errors)}")
        if self._aborting:
            info.append("cancelling")
        elif self._entered:
            info.append("entered")
        return f"<TaskGroup{' '.join(info)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._entered = True
        self._loop = events.get_running_loop()
        self._parent_task = current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        return self

    async def __aexit__(self, et, exc, tb):
        try:
            return await self._leave(et, exc)
        finally:
            self._parent_task = self._errors = self._base_error = None
            exc = None

    async def _leave(self, et, exc):
        self._exiting = True
        if et is not None and isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = exc
        propagate = exc if et is not None and issubclass(et, CancelledError) else None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except CancelledError as error:
                if not self._aborting:
                    propagate = error
                    self._abort()
            self._on_completed_fut = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested:
            if self._parent_task.uncancel() == 0:
                propagate = None
        if propagate is not None and not self._errors:
            try:
                raise propagate
            finally:
                propagate = None
        if et is not None and not issubclass(et, CancelledError):
            self._errors.append(exc)
        if self._errors:
            if self._parent_task.cancelling():
                self._parent_task.uncancel()
                self._parent_task.cancel()
            try:
                raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors) from None
            finally:
                exc = None
        return None

    def create_task(self, coro, *, name=None, context=None, **kwargs):
        """Runs a coroutine as a task of the group."""
        problem = None
        if not self._entered:
            problem = f"TaskGroup {self!r} has not been entered"
        elif self._exiting and not self._tasks:
            problem = f"TaskGroup {self!r} is finished"
        elif self._aborting:
            problem = f"TaskGroup {self!r} is shutting down"
        if problem is not None:
            coro.close()
            raise RuntimeError(problem)
        task = self._loop.create_task(coro, name=name, context=context, **kwargs)
        if task.done():
            self._on_task_done(task)
        else:
            self._tasks[task] = None
            task.add_done_callback(self._on_task_done)
        try:
            return task
        finally:
            del task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.pop(task, None)
        if self._on_completed_fut is not None and not self._tasks:
            if not self._on_completed_fut.done():
                self._on_completed_fut.set_result(True)
        if task.cancelled():
            return
        exc = task.exception()
        if exc is None:
            return
        self._errors.append(exc)
        if isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = exc
        if self._parent_task.done():
            return
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent_task.cancel()
