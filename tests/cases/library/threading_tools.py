# threading: Thread objects, Event, Condition, Semaphore, Barrier, Timer, local, RLock and their errors.
import threading
import time

log = []
t = threading.Thread(target=lambda *a, **k: log.append((a, k)), args=(1,), kwargs={"x": 2}, name="worker", daemon=True)
print(t.name, t.daemon, t.is_alive(), t.ident)
t.start()
t.join()
print(log, t.is_alive())


class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n, self.total = n, 0

    def run(self):
        for i in range(self.n):
            self.total += i


c = Counter(5)
c.start()
c.join()
print(c.total, threading.main_thread().name, threading.current_thread() is threading.main_thread(), threading.active_count())
for wrong in (c.start, lambda: threading.Thread(target=print).join(), lambda: threading.current_thread().join(), lambda: threading.Thread(5), lambda: threading.Lock().release(), lambda: threading.RLock().release(), lambda: threading.Condition().wait(), lambda: threading.Condition().notify(), lambda: threading.Semaphore(-1), lambda: threading.BoundedSemaphore(1).release(), lambda: threading.Barrier(0), lambda: setattr(c, "daemon", True)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
event = threading.Event()
threading.Timer(.05, event.set).start()
print(event.wait(.01), event.wait(1), event.is_set())
event.clear()
timer = threading.Timer(1, print, ["never"])
timer.start()
timer.cancel()
lock = threading.Lock()
print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(timeout=.01), lock.locked())
lock.release()
r = threading.RLock()
with r:
    with r:
        print("twice")
data = threading.local()
data.x = "main"


def use():
    try:
        print(data.x)
    except AttributeError as error:
        print(type(error).__name__, error)
    data.x = "thread"


t = threading.Thread(target=use)
t.start()
t.join()
print(data.x, data.__dict__)
barrier = threading.Barrier(2, action=lambda: print("all here"))
places = []
threads = [threading.Thread(target=lambda: places.append(barrier.wait())) for _ in range(2)]
[t.start() for t in threads]
[t.join() for t in threads]
print(sorted(places), barrier.parties, barrier.broken)
try:
    barrier.wait(.01)
except threading.BrokenBarrierError:
    print("broken", barrier.broken)
condition, ready = threading.Condition(), []


def consumer():
    with condition:
        print(condition.wait_for(lambda: ready, timeout=1), ready)


t = threading.Thread(target=consumer)
t.start()
with condition:
    ready.append("item")
    condition.notify_all()
t.join()
print(repr(threading.Lock()).split(" at")[0], type(threading.Lock()).__name__, threading.excepthook is not None)
#| worker True False None
#| [((1,), {'x': 2})] False
#| 10 MainThread True 1
#| RuntimeError threads can only be started once
#| RuntimeError cannot join thread before it is started
#| RuntimeError cannot join current thread
#| AssertionError group argument must be None for now
#| RuntimeError release unlocked lock
#| RuntimeError cannot release un-acquired lock
#| RuntimeError cannot wait on un-acquired lock
#| RuntimeError cannot notify on un-acquired lock
#| ValueError semaphore initial value must be >= 0
#| ValueError Semaphore released too many times
#| ValueError parties must be >= 1
#| RuntimeError cannot set daemon status of active thread
#| False True True
#| True False False True
#| twice
#| AttributeError '_thread._local' object has no attribute 'x'
#| main {'x': 'main'}
#| all here
#| [0, 1] 2 False
#| broken True
#| ['item'] ['item']
#| <unlocked _thread.lock object lock True
