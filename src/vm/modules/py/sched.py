"""What is to happen, and when."""

import heapq as _heapq
import itertools as _itertools
import threading as _threading
import time as _time
from collections import namedtuple as _namedtuple

__all__ = ["scheduler"]
Event = _namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
_none = object()


class scheduler:
    """A queue of events by time, and by priority at the same time."""

    def __init__(self, timefunc=_time.monotonic, delayfunc=_time.sleep):
        self._queue, self._lock, self._numbers = [], _threading.RLock(), _itertools.count()
        self.timefunc, self.delayfunc = timefunc, delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_none):
        if kwargs is _none:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._numbers), action, argument, kwargs)
            _heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_none):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            _heapq.heapify(self._queue)

    def empty(self):
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        while True:
            with self._lock:
                if not self._queue:
                    return None
                time, _, _, action, argument, kwargs = self._queue[0]
                now = self.timefunc()
                early = time > now
                if not early:
                    _heapq.heappop(self._queue)
            if early:
                if not blocking:
                    return time - now
                self.delayfunc(time - now)
            else:
                action(*argument, **kwargs)
                self.delayfunc(0)

    @property
    def queue(self):
        with self._lock:
            return sorted(self._queue)
