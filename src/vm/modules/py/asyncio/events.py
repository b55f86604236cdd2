"""The event loop."""

import _clock
import _thread
import contextvars
import sys
import traceback
from collections import deque
from heapq import heappop, heappush

from _asyncio import _format_callback, _set_finalizer
from _thread import _local

__all__ = (
    "AbstractEventLoop", "BaseEventLoop", "Handle", "TimerHandle", "get_event_loop", "get_running_loop",
    "new_event_loop", "set_event_loop",
)



class _State(_local):
    """The loop that runs and the loop that was set, for each thread."""

    running = set = None


_state = _State()


def get_running_loop():
    """The loop that runs."""
    if _state.running is None:
        raise RuntimeError("no running event loop")
    return _state.running


def _get_running_loop():
    return _state.running


def get_event_loop():
    """The loop that runs or was set."""
    if _state.running is not None:
        return _state.running
    if _state.set is None:
        threading = sys.modules.get("threading")
        name = "MainThread" if threading is None else threading.current_thread().name
        raise RuntimeError(f"There is no current event loop in thread {name!r}.")
    return _state.set


def set_event_loop(loop):
    _state.set = loop


def new_event_loop():
    return _UnixSelectorEventLoop()


class Handle:
    """A call that the loop will make."""

    def __init__(self, callback, args, loop, context=None):
        self._callback, self._args, self._loop = callback, args, loop
        self._context = contextvars.copy_context() if context is None else context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            # As `Context.run`, which holds the arguments no longer than the call does.
            before = self._context._enter()
            try:
                self._callback(*self._args)
            finally:
                self._context._leave(before)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler(
                {"message": f"Exception in callback {_format_callback(self._callback)}", "exception": exc, "handle": self})
        # An exception's traceback keeps this frame: it must not keep the task.
        self = None


class TimerHandle(Handle):
    """A call that the loop will make at a time."""

    def __init__(self, when, number, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when, self._number = when, number

    def when(self):
        return self._when

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)


class AbstractEventLoop:
    """What event loops have in common."""


class BaseEventLoop(AbstractEventLoop):
    """Runs tasks in turn on virtual time."""

    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._timers = 0
        self._stopping = False
        self._closed = False
        self._debug = False
        self._task_factory = None
        self._exception_handler = None
        self._executor = None
        # Taken while nobody has called from another thread.
        self._wake = _thread.lock()
        self._wake.acquire()

    def __repr__(self):
        name = self.__class__.__name__
        return f"<{name} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>"

    def time(self):
        return _clock.slept() / 1_000_000_000

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        handle = self.call_soon(callback, *args, context=context)
        try:
            self._wake.release()
        except RuntimeError:
            pass
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        self._timers += 1
        timer = TimerHandle(when, self._timers, callback, args, self, context)
        heappush(self._scheduled, timer)
        return timer

    def create_future(self):
        from .futures import Future
        return Future(loop=self)

    def create_task(self, coro, **kwargs):
        from .tasks import Task
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        from .futures import wrap_future
        self._check_closed()
        if executor is None:
            executor = self._executor
            if executor is None:
                from concurrent.futures import ThreadPoolExecutor
                executor = self._executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        self._executor = executor

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def is_running(self):
        return _state.running is self

    def is_closed(self):
        return self._closed

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=False)
        self._ready.clear()
        self._scheduled.clear()

    async def shutdown_asyncgens(self):
        pass

    async def shutdown_default_executor(self, timeout=None):
        if self._executor is not None:
            self._executor.shutdown(wait=True)
            self._executor = None

    def set_exception_handler(self, handler):
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        lines = [(context.get("message") or "Unhandled exception in event loop") + "\n"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}\n")
        exc = context.get("exception")
        if exc is not None:
            lines += traceback.format_exception(exc)
        sys.stderr.write("".join(lines))

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
        else:
            self._exception_handler(self, context)

    def run_forever(self):
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _state.running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        _state.running = self
        _set_finalizer(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _state.running = None
            _set_finalizer(None)

    def run_until_complete(self, future):
        from .futures import isfuture
        from .tasks import ensure_future
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        new_task = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except BaseException:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _run_once(self):
        scheduled, ready = self._scheduled, self._ready
        while scheduled and scheduled[0]._cancelled:
            heappop(scheduled)
        if not ready and not self._stopping:
            self._wait(scheduled)
        end = self.time() + 1e-9
        while scheduled and scheduled[0]._when < end:
            ready.append(heappop(scheduled))
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()
        handle = None


    def _wait(self, scheduled):
        if _thread._count() > 0:
            # Another thread may call meanwhile.
            if not scheduled:
                self._wake.acquire()
                return
            wait = scheduled[0]._when - self.time()
            if wait > 0 and not self._wake.acquire(True, wait):
                # Waiting took steps, which this clock does not count.
                _clock.pass_time(max(0, int((scheduled[0]._when - self.time()) * 1_000_000_000 + 0.5)))
            return
        if not scheduled:
            raise RuntimeError("every task waits for another")
        wait = scheduled[0]._when - self.time()
        if wait > 0:
            _clock.sleep(int(wait * 1_000_000_000 + 0.5))


def _run_until_complete_cb(future):
    if not future.cancelled():
        exc = future._exception
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            return
    future._loop.stop()


class _UnixSelectorEventLoop(BaseEventLoop):
    """The loop that a program gets."""

    __module__ = "asyncio.unix_events"
