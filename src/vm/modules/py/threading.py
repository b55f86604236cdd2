"""Threads of the machine, and what they wait for each other with."""

import _thread
import sys
from _thread import RLock, TIMEOUT_MAX, allocate_lock as Lock, get_ident, get_native_id
from _thread import _local as _local_base
from time import monotonic as _time

from _contextvars import Context


def _old(name, better):
    import warnings
    warnings.warn(f"{name} is deprecated, {better} instead", DeprecationWarning, stacklevel=3)


__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
    "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer",
    "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "getprofile",
    "gettrace", "get_native_id",
]

ThreadError = _thread.error
_threads = {}
_starting = []
_last_number = 0
_atexits = []
_profile_hook = _trace_hook = None


class _local(_local_base):
    """Attributes that every thread has of its own."""

    __module__ = "_thread"

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = _local_base.__new__(cls)
        if cls.__init__ is not object.__init__:
            _init_args[id(self)] = (args, kwargs, {get_ident()})
        return self

    def __init_subclass__(cls):
        super().__init_subclass__()
        if cls.__init__ is not object.__init__ and "__getattribute__" not in cls.__dict__:
            cls.__getattribute__ = _init_first

    def __del__(self):
        _init_args.pop(id(self), None)


local = _local
# For each object of a subclass of `local` with an `__init__`: its arguments, and the threads that have called it.
_init_args = {}


def _init_first(self, name):
    args, kwargs, done = _init_args[id(self)]
    if get_ident() not in done:
        done.add(get_ident())
        type(self).__init__(self, *args, **kwargs)
    return object.__getattribute__(self, name)


class Condition:
    """A lock, and threads that wait until something has changed."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ("_release_save", "_acquire_restore", "_is_owned", "locked"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = []

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, saved):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Gives the lock up until notified, or until the time is over: whether it was notified."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        saved = self._release_save()
        notified = False
        try:
            if timeout is None:
                waiter.acquire()
                notified = True
            else:
                notified = waiter.acquire(True, timeout) if timeout > 0 else waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(saved)
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else _time() + timeout
        result = predicate()
        while not result:
            if end is not None:
                timeout = end - _time()
                if timeout <= 0:
                    break
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            waiter = self._waiters.pop(0)
            if waiter.locked():
                waiter.release()
                n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _old("notifyAll()", "use notify_all()")
        self.notify_all()


class Semaphore:
    """A number of places; who finds none waits."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    else:
                        timeout = end - _time()
                        if timeout <= 0:
                            return False
                self._cond.wait(timeout)
            self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._check(n)
            self._value += n
            self._cond.notify(n)

    def _check(self, n):
        pass

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that is never given back more than was taken."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def _check(self, n):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        status = "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            signaled = self._flag
            if not signaled:
                signaled = self._cond.wait(timeout)
            return signaled


class BrokenBarrierError(RuntimeError): pass


class Barrier:
    """Where a number of threads wait until all have come."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._action, self._timeout, self._parties = action, timeout, parties
        # 0: filling, 1: letting go, -1: being reset, -2: broken.
        self._state = 0
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        name = f"{cls.__module__}.{cls.__qualname__} at {id(self):#x}"
        return f"<{name}: broken>" if self.broken else f"<{name}: waiters={self.n_waiting}/{self.parties}>"

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in (-1, 1):
                self._cond.wait()
            if self._state < 0:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._let_go()
                else:
                    if not self._cond.wait_for(lambda: self._state != 0, timeout):
                        self._break()
                        raise BrokenBarrierError
                    if self._state < 0:
                        raise BrokenBarrierError
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (-1, 1):
                    self._state = 0
                    self._cond.notify_all()

    def _let_go(self):
        try:
            if self._action:
                self._action()
            self._state = 1
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _break(self):
        self._state = -2
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._count > 0:
                if self._state in (0, -2):
                    self._state = -1
            else:
                self._state = 0
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        return self._state == -2


def _newname(template="Thread-%d"):
    global _last_number
    _last_number += 1
    return template % _last_number


class ExceptHookArgs(tuple):
    """What `threading.excepthook` is told."""

    __slots__ = ()
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Reports an exception that has ended a thread."""
    if args.exc_type is SystemExit:
        return
    import traceback
    name = args.thread.name if args.thread is not None else get_ident()
    lines = traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback)
    sys.stderr.write(f"Exception in thread {name}:\n" + "".join(lines))


__excepthook__ = excepthook


class Thread:
    """A function that runs beside the others."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _newname()
            if target is not None and hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._target, self._name, self._args, self._kwargs = target, name, args, kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = Context() if context is None else context
        self._ident = self._native_id = None
        self._handle = _thread._ThreadHandle()
        self._started = Event()
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        if self._handle.is_done():
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{self.__class__.__name__}({self._name}, {status})>"

    def start(self):
        """Starts it."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        _starting.append(self)
        try:
            _thread._start(self._bootstrap, self._handle, self._name, bool(self._daemonic))
        except Exception:
            _starting.remove(self)
            raise
        self._started.wait()

    def run(self):
        """What it does."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._bootstrap_inner()

    def _bootstrap_inner(self):
        try:
            self._ident = get_ident()
            self._native_id = get_native_id()
            _threads[self._ident] = self
            _starting.remove(self)
            self._started.set()
            if _trace_hook is not None:
                sys.settrace(_trace_hook)
            try:
                self._context.run(self.run)
            except:
                self._report(*sys.exc_info())
        finally:
            _threads.pop(get_ident(), None)

    def _report(self, kind, value, traceback):
        args = ExceptHookArgs((kind, value, traceback, self))
        try:
            excepthook(args)
        except Exception:
            import traceback
            sys.stderr.write("Exception in threading.excepthook:\n" + traceback.format_exc())

    def join(self, timeout=None):
        """Waits until it has ended."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is not None:
            timeout = max(timeout, 0)
        self._handle.join(timeout)

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)
        self._handle._set_name(self._name)

    @property
    def ident(self):
        return self._ident

    @property
    def native_id(self):
        return self._native_id

    def is_alive(self):
        return self._started.is_set() and not self._handle.is_done()

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _old("isDaemon()", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        _old("setDaemon()", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        _old("getName()", "get the name attribute")
        return self.name

    def setName(self, name):
        _old("setName()", "set the name attribute")
        self.name = name


class Timer(Thread):
    """Calls a function after a time, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        # Not by `Thread.__init__`, which asks for the current thread.
        self._target, self._args, self._kwargs, self._context = None, (), {}, None
        self._name, self._daemonic = "MainThread", False
        self._handle = _thread._ThreadHandle(0)
        self._started = Event()
        self._started._flag = True
        self._ident, self._native_id = _thread._get_main_thread_ident(), get_native_id()
        self._initialized = True
        _threads[self._ident] = self


class _DummyThread(Thread):
    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=True)
        self._started._flag = True
        self._ident, self._native_id = get_ident(), get_native_id()
        _threads[self._ident] = self

    def is_alive(self):
        return True


def current_thread():
    """The thread that calls."""
    try:
        return _threads[get_ident()]
    except KeyError:
        return _DummyThread()


def active_count():
    return len(_threads) + len(_starting)


def enumerate():
    """All threads that are alive."""
    return list(_threads.values()) + list(_starting)


def main_thread():
    return _main_thread


def currentThread():
    _old("currentThread()", "use current_thread()")
    return current_thread()


def activeCount():
    _old("activeCount()", "use active_count()")
    return active_count()


def settrace(func):
    global _trace_hook
    _trace_hook = func


def gettrace():
    return _trace_hook


def setprofile(func):
    global _profile_hook
    _profile_hook = func


def getprofile():
    return _profile_hook


def stack_size(size=0, /):
    return 0


def _register_atexit(func, *args, **kwargs):
    _atexits.append((func, args, kwargs))


def _shutdown():
    while _atexits:
        func, args, kwargs = _atexits.pop()
        func(*args, **kwargs)


_main_thread = _MainThread()
