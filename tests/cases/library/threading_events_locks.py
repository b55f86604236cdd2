# threading: events, locks and a thread's life, one after another.

import threading


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


log = []
event = threading.Event()
def wait():
    log.append(("waited", event.wait(1)))
t = threading.Thread(target=wait, name="w", daemon=True)
tell(lambda: t.is_alive())
tell(lambda: t.start())
tell(lambda: event.is_set())
tell(lambda: event.set())
tell(lambda: t.join())
tell(lambda: log)
tell(lambda: t.is_alive())
tell(lambda: t.name)
tell(lambda: t.daemon)
tell(lambda: t.start())
tell(lambda: threading.current_thread().name)
tell(lambda: threading.active_count())
tell(lambda: event.clear())
tell(lambda: event.wait(0.01))
lock = threading.Lock()
tell(lambda: lock.acquire())
tell(lambda: lock.locked())
tell(lambda: lock.acquire(blocking=False))
tell(lambda: lock.acquire(timeout=0.01))
tell(lambda: lock.release())
tell(lambda: lock.release())
tell(lambda: threading.RLock().release())
tell(lambda: threading.Semaphore(-1))
tell(lambda: threading.Thread().join())
tell(lambda: threading.main_thread() is threading.current_thread())
#| False
#| None
#| False
#| None
#| None
#| [('waited', True)]
#| False
#| 'w'
#| True
#| RuntimeError: threads can only be started once
#| 'MainThread'
#| 1
#| None
#| False
#| True
#| True
#| False
#| False
#| None
#| RuntimeError: release unlocked lock
#| RuntimeError: cannot release un-acquired lock
#| ValueError: semaphore initial value must be >= 0
#| RuntimeError: cannot join thread before it is started
#| True
