"""Results that will be there later, and pools of threads that make them."""

import queue
import threading
import types
import weakref
from time import monotonic as _time

__all__ = [
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError",
    "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor", "ThreadPoolExecutor",
]

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
_PENDING, _RUNNING, _CANCELLED, _NOTIFIED, _FINISHED = (
    "PENDING", "RUNNING", "CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED"
)
_BASE = "concurrent.futures._base"
_WORDS = {_PENDING: "pending", _RUNNING: "running", _CANCELLED: "cancelled", _NOTIFIED: "cancelled", _FINISHED: "finished"}


class Error(Exception):
    __module__ = _BASE


class CancelledError(Error):
    """The future was cancelled."""

    __module__ = _BASE


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future is not in a state for this."""

    __module__ = _BASE


class BrokenExecutor(RuntimeError):
    """The executor cannot be used any more."""

    __module__ = _BASE


class Future:
    """A result that will be there later."""

    __module__ = _BASE
    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self):
        self._condition = threading.Condition()
        self._state = _PENDING
        self._result = self._exception = None
        self._watchers = []
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            shown = f"<{self.__class__.__name__} at {id(self):#x} state={_WORDS[self._state]}"
            if self._state == _FINISHED:
                if self._exception:
                    return f"{shown} raised {self._exception.__class__.__name__}>"
                return f"{shown} returned {self._result.__class__.__name__}>"
            return shown + ">"

    def cancel(self):
        with self._condition:
            if self._state in (_RUNNING, _FINISHED):
                return False
            if self._state in (_CANCELLED, _NOTIFIED):
                return True
            self._state = _CANCELLED
            self._condition.notify_all()
        self._call_back()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (_CANCELLED, _NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == _RUNNING

    def done(self):
        with self._condition:
            return self._is_done()

    def _is_done(self):
        return self._state in (_CANCELLED, _NOTIFIED, _FINISHED)

    def add_done_callback(self, fn):
        with self._condition:
            if not self._is_done():
                self._done_callbacks.append(fn)
                return
        self._call(fn)

    def _call_back(self):
        for fn in self._done_callbacks:
            self._call(fn)

    def _call(self, fn):
        try:
            fn(self)
        except Exception:
            import sys
            import traceback
            sys.stderr.write(f"exception calling callback for {self!r}\n{traceback.format_exc()}")

    def _await(self, timeout):
        if not self._is_done():
            self._condition.wait(timeout)
        if self._state in (_CANCELLED, _NOTIFIED):
            raise CancelledError()
        if self._state != _FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        try:
            with self._condition:
                self._await(timeout)
                if self._exception is not None:
                    raise self._exception
                return self._result
        finally:
            # An exception's traceback keeps this frame.
            self = None

    def exception(self, timeout=None):
        with self._condition:
            self._await(timeout)
            return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == _CANCELLED:
                self._state = _NOTIFIED
                for watcher in self._watchers:
                    watcher._saw(self)
                return False
            if self._state == _PENDING:
                self._state = _RUNNING
                return True
            raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self._is_done():
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result, self._exception = result, exception
            self._state = _FINISHED
            for watcher in self._watchers:
                watcher._saw(self)
            self._condition.notify_all()
        self._call_back()


class _Watcher:
    """Who waits for several futures: those that are done, in the order in which they were."""

    def __init__(self, futures):
        self.event = threading.Event()
        self.lock = threading.Lock()
        self.done = []
        for future in futures:
            with future._condition:
                if future._state in (_NOTIFIED, _FINISHED):
                    self.done.append(future)
                else:
                    future._watchers.append(self)
        self.futures = futures

    def _saw(self, future):
        with self.lock:
            self.done.append(future)
            self.event.set()

    def leave(self):
        for future in self.futures:
            with future._condition:
                if self in future._watchers:
                    future._watchers.remove(self)


def _distinct(fs):
    return list(dict.fromkeys(fs))


def as_completed(fs, timeout=None):
    """Futures in the order in which they are done."""
    end = None if timeout is None else _time() + timeout
    fs = _distinct(fs)
    total, given = len(fs), 0
    watcher = _Watcher(fs)
    del fs
    try:
        while True:
            with watcher.lock:
                ready, watcher.done = watcher.done, []
                watcher.event.clear()
            while ready:
                given += 1
                yield ready.pop(0)
            if given == total:
                return
            left = None
            if end is not None:
                left = end - _time()
                if left < 0:
                    raise TimeoutError(f"{total - given} (of {total}) futures unfinished")
            watcher.event.wait(left)
    finally:
        watcher.leave()


class DoneAndNotDoneFutures(tuple):
    __module__ = _BASE
    __slots__ = ()
    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for futures: those that are done and those that are not."""
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    fs = _distinct(fs)
    end = None if timeout is None else _time() + timeout
    watcher = _Watcher(fs)

    def enough():
        done = watcher.done
        if len(done) == len(fs) or return_when == FIRST_COMPLETED and done:
            return True
        return return_when == FIRST_EXCEPTION and any(f._state == _FINISHED and f._exception for f in done)
    try:
        while not enough():
            left = None if end is None else end - _time()
            if left is not None and left <= 0:
                break
            watcher.event.clear()
            watcher.event.wait(left)
    finally:
        watcher.leave()
    done = set(watcher.done)
    return DoneAndNotDoneFutures((done, set(fs) - done))


class Executor:
    """Something that calls functions later."""

    __module__ = _BASE

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError("buffersize must be an integer or None")
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        end = None if timeout is None else _time() + timeout
        calls = zip(*iterables)
        futures = []
        for args in calls:
            futures.append(self.submit(fn, *args))
            if buffersize is not None and len(futures) == buffersize:
                break

        def results():
            try:
                while futures:
                    if buffersize is not None:
                        for args in calls:
                            futures.append(self.submit(fn, *args))
                            break
                    left = None if end is None else end - _time()
                    yield futures.pop(0).result(left)
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


_over = False
_workers = []
_last_pool = -1


def _at_end():
    global _over
    _over = True
    for thread, work in _workers:
        work.put(None)
    for thread, work in _workers:
        thread.join()


threading._register_atexit(_at_end)


def _work(pool, work):
    try:
        if pool()._initializer is not None:
            pool()._initializer(*pool()._initargs)
    except BaseException as error:
        pool()._break(error)
        return
    while True:
        try:
            task = work.get_nowait()
        except queue.Empty:
            if (executor := pool()) is not None:
                executor._idle.release()
            executor = None
            task = work.get()
        if task is not None:
            future, fn, args, kwargs = task
            if future.set_running_or_notify_cancel():
                try:
                    result = fn(*args, **kwargs)
                except BaseException as error:
                    future.set_exception(error)
                else:
                    future.set_result(result)
                    del result
            del task, future, fn, args, kwargs
            continue
        executor = pool()
        if _over or executor is None or executor._shutdown:
            if executor is not None:
                executor._shutdown = True
            work.put(None)
            return
        del executor


class BrokenThreadPool(BrokenExecutor):
    """A thread of the pool failed to begin."""

    __module__ = "concurrent.futures.thread"


class ThreadPoolExecutor(Executor):
    """Calls functions in a number of threads."""

    __module__ = "concurrent.futures.thread"

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs):
        global _last_pool
        if max_workers is None:
            max_workers = 8
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._initializer, self._initargs = initializer, initargs
        self._work_queue = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = []
        self._shutdown = False
        self._broken = False
        self._lock = threading.Lock()
        _last_pool += 1
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{_last_pool}"

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _over:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = Future()
            self._work_queue.put((future, fn, args, kwargs))
            self._add_thread()
            return future

    def _add_thread(self):
        if self._idle.acquire(timeout=0):
            return
        if len(self._threads) < self._max_workers:
            work = self._work_queue
            pool = weakref.ref(self, lambda _: work.put(None))
            name = f"{self._thread_name_prefix}_{len(self._threads)}"
            thread = threading.Thread(name=name, target=_work, args=(pool, work))
            thread.start()
            self._threads.append(thread)
            _workers.append((thread, work))

    def _break(self, error):
        import sys
        import traceback
        sys.stderr.write("Exception in initializer:\n" + "".join(traceback.format_exception(error)))
        with self._lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            while not self._work_queue.empty():
                task = self._work_queue.get_nowait()
                if task is not None:
                    task[0].set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            self._shutdown = True
            while cancel_futures and not self._work_queue.empty():
                task = self._work_queue.get_nowait()
                if task is not None:
                    task[0].cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()


class ProcessPoolExecutor(Executor):
    """There are no processes in a page."""

    __module__ = "concurrent.futures.process"

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("this machine has no processes: use ThreadPoolExecutor")
