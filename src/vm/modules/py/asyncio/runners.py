"""Running a program's main coroutine."""

import contextvars

from . import events, tasks
from .tasks import iscoroutine

__all__ = ("Runner", "run")


class Runner:
    """Runs coroutines in one loop."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._loop_factory, self._debug = loop_factory, debug
        self._loop = None
        self._state = "created"

    def __enter__(self):
        self._lazy_init()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _lazy_init(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "created":
            self._loop = events.new_event_loop() if self._loop_factory is None else self._loop_factory()
            events.set_event_loop(self._loop)
            self._context = contextvars.copy_context()
            self._state = "initialized"

    def get_loop(self):
        self._lazy_init()
        return self._loop

    def close(self):
        if self._state != "initialized":
            return
        try:
            _cancel_all_tasks(self._loop)
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
        finally:
            events.set_event_loop(None)
            self._loop.close()
            self._loop = None
            self._state = "closed"

    def run(self, coro, *, context=None):
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._lazy_init()
        if not iscoroutine(coro):
            if not hasattr(coro, "__await__"):
                raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
            awaitable = coro

            async def wrap():
                return await awaitable
            coro = wrap()
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        return self._loop.run_until_complete(task)


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine in a new loop until it is done: its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop):
    to_cancel = tasks.all_tasks(loop)
    if not to_cancel:
        return
    for task in to_cancel:
        task.cancel()
    loop.run_until_complete(tasks.gather(*to_cancel, return_exceptions=True))
    for task in to_cancel:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() shutdown", "exception": task.exception(),
                "task": task})
