"""Futures and tasks, which CPython has in C."""

import contextvars
import sys
import traceback

from _weakref import ref

_current_tasks = {}
# Weak references: what schedules a task holds it.
_scheduled_tasks = []
_last_number = 0


def _events():
    return sys.modules["asyncio.events"]


def _exceptions():
    return sys.modules["asyncio.exceptions"]


def _cancelled_error(*args):
    return _exceptions().CancelledError(*args)


def _set_finalizer(loop):
    # While a loop runs it ends the asynchronous generators that are given up.
    global _finalize_asyncgen
    if loop is None:
        _finalize_asyncgen = None
        return

    def finalize(agen):
        if not loop.is_closed():
            loop.call_soon_threadsafe(loop.create_task, agen.aclose())
    _finalize_asyncgen = finalize


_finalize_asyncgen = None


def _format_callbacks(callbacks):
    shown = [_format_callback(callback) for callback, _ in callbacks]
    if len(shown) > 2:
        return f"cb=[{shown[0]}, <{len(shown) - 2} more>, {shown[-1]}]"
    return f"cb=[{', '.join(shown)}]"


def _format_callback(callback):
    name = getattr(callback, "__qualname__", None) or getattr(callback, "__name__", None) or repr(callback)
    code = None if hasattr(callback, "__func__") else getattr(callback, "__code__", None)
    place = f" at {code.co_filename}:{code.co_firstlineno}" if code is not None else ""
    return f"{name}(){place}"


_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """Whether it is a future."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _shown(text):
    return text if len(text) <= 200 else text[:198] + "..."


class Future:
    """A result that will be there later."""

    _state = _PENDING
    _result = None
    _exception = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _log_traceback = False

    def __init__(self, *, loop=None):
        self._loop = _events().get_event_loop() if loop is None else loop
        self._callbacks = []

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f"exception={self._exception!r}")
            else:
                info.append(f"result={_shown(repr(self._result))}")
        if self._callbacks:
            info.append(_format_callbacks(self._callbacks))
        return info

    def __repr__(self):
        return f"<{self.__class__.__name__} {' '.join(self._repr_info())}>"

    def __del__(self):
        if not self._log_traceback:
            return
        exc = self._exception
        kind = self.__class__.__name__
        lines = [f"{kind} exception was never retrieved\n", f"future: {self!r}\n"]
        lines += traceback.format_exception(exc)
        sys.stderr.write("".join(lines))

    def get_loop(self):
        return self._loop

    def _make_cancelled_error(self):
        if self._cancelled_exc is not None:
            exc, self._cancelled_exc = self._cancelled_exc, None
            return exc
        return _cancelled_error() if self._cancel_message is None else _cancelled_error(self._cancel_message)

    def cancel(self, msg=None):
        """Cancels it, unless it is done."""
        self._log_traceback = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _schedule_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def result(self):
        """The result, or the exception raised."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise _exceptions().InvalidStateError("Result is not set.")
        self._log_traceback = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        """The exception, if there was one."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise _exceptions().InvalidStateError("Exception is not set.")
        self._log_traceback = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """Calls a function when it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, contextvars.copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        kept = [(known, context) for known, context in self._callbacks if known != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = kept
        return removed

    def set_result(self, result):
        if self._state != _PENDING:
            raise _exceptions().InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise _exceptions().InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            new = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            new.__cause__ = new.__context__ = exception
            exception = new
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
        self._log_traceback = True

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


def _coro_repr(coro):
    name = getattr(coro, "__qualname__", None) or type(coro).__name__
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    running = getattr(coro, "cr_running", False) or getattr(coro, "gi_running", False)
    shown = f"{name}() running" if running else f"{name}()"
    if code is None:
        return shown
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is not None:
        return f"{shown} running at {code.co_filename}:{frame.f_lineno}" if not running else (
            f"{shown} at {code.co_filename}:{frame.f_lineno}")
    return f"{name}() done, defined at {code.co_filename}:{code.co_firstlineno}"


class Task(Future):
    """A coroutine that the loop runs."""

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not (hasattr(coro, "send") and hasattr(coro, "throw")):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        global _last_number
        if name is None:
            _last_number += 1
            name = f"Task-{_last_number}"
        self._name = str(name)
        self._num_cancels_requested = 0
        self._must_cancel = False
        self._fut_waiter = None
        self._coro = coro
        self._context = contextvars.copy_context() if context is None else context
        _scheduled_tasks.append(ref(self, _scheduled_tasks.remove))
        self._loop.call_soon(self._step, context=self._context)

    def _repr_info(self):
        info = super()._repr_info()
        if self.cancelling() and not self.done():
            info[0] = "cancelling"
        info.insert(1, f"name={self._name!r}")
        if self._fut_waiter is not None:
            info.insert(2, f"wait_for={self._fut_waiter!r}")
        info.insert(2, f"coro=<{_coro_repr(self._coro)}>")
        return info

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        """Asks the task to stop: `CancelledError` is raised where it waits."""
        self._log_traceback = False
        if self.done():
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _done_with(self):
        _scheduled_tasks[:] = [known for known in _scheduled_tasks if known() is not self]

    def __eq__(self, other):
        return self is other

    __hash__ = object.__hash__

    def _step(self, exc=None):
        if self.done():
            raise _exceptions().InvalidStateError(f"_step(): already done: {self!r}, {exc!r}")
        if self._must_cancel:
            if not isinstance(exc, _exceptions().CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        before = _current_tasks.get(self._loop)
        _current_tasks[self._loop] = self
        try:
            self._resume(exc)
        finally:
            if before is None:
                del _current_tasks[self._loop]
            else:
                _current_tasks[self._loop] = before
            self = None

    def _resume(self, exc):
        coro = self._coro
        try:
            result = coro.send(None) if exc is None else coro.throw(exc)
        except StopIteration as stop:
            self._done_with()
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except _exceptions().CancelledError as error:
            self._done_with()
            self._cancelled_exc = error
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as error:
            self._done_with()
            super().set_exception(error)
            raise
        except BaseException as error:
            self._done_with()
            super().set_exception(error)
        else:
            self._wait_for(result)
        finally:
            self = exc = None

    def _wait_for(self, result):
        blocking = getattr(result, "_asyncio_future_blocking", None)
        if blocking is not None:
            if result is self:
                self._loop.call_soon(
                    self._step, RuntimeError(f"Task cannot await on itself: {self!r}"), context=self._context)
            elif blocking:
                result._asyncio_future_blocking = False
                result.add_done_callback(self.task_wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
            else:
                error = RuntimeError(f"yield was used instead of yield from in task {self!r} with {result!r}")
                self._loop.call_soon(self._step, error, context=self._context)
        elif result is None:
            self._loop.call_soon(self._step, context=self._context)
        else:
            error = RuntimeError(f"Task got bad yield: {result!r}")
            self._loop.call_soon(self._step, error, context=self._context)

    def task_wakeup(self, future):
        try:
            future.result()
        except BaseException as exc:
            self._step(exc)
        else:
            self._step()
        self = None
