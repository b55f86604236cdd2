import threading
lock = threading.Lock()
print(type(lock), lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.locked())
lock.release()
for act in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2), lambda: lock.acquire(blocking=1, timeout="x")):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
r = threading.RLock()
print(type(r))
with r:
    with r:
        print("twice", r.locked())
print(r.locked())
try:
    r.release()
except RuntimeError as e:
    print(e)
def other():
    print("other", r.acquire(False))
    try:
        r.release()
    except RuntimeError as e:
        print(e)
r.acquire()
t = threading.Thread(target=other)
t.start(); t.join()
r.release()
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01))
s.release(2)
b = threading.BoundedSemaphore(1)
try:
    b.release()
except ValueError as e:
    print(e)
for act in (lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.acquire(False, 1)):
    try:
        act()
    except ValueError as e:
        print(e)
e = threading.Event()
print(e.is_set(), e.wait(0.01))
e.set()
print(e.is_set(), e.wait())
e.clear()
print(e.is_set())
c = threading.Condition()
for act in (c.wait, c.notify):
    try:
        act()
    except RuntimeError as err:
        print(err)
strip = lambda x: repr(x).split(" at 0x")[0]
for x in (lock, s, b, e):
    print(strip(x))
print(repr(c).split("object")[0])
#| <class '_thread.lock'> True False False True
#| RuntimeError release unlocked lock
#| ValueError can't specify a timeout for a non-blocking call
#| ValueError timeout value must be a non-negative number
#| TypeError 'str' object cannot be interpreted as an integer or float
#| <class '_thread.RLock'>
#| twice True
#| False
#| cannot release un-acquired lock
#| other False
#| cannot release un-acquired lock
#| True True False False
#| Semaphore released too many times
#| semaphore initial value must be >= 0
#| n must be one or more
#| can't specify timeout for non-blocking acquire
#| False False
#| True True
#| False
#| cannot wait on un-acquired lock
#| cannot notify on un-acquired lock
#| <unlocked _thread.lock object
#| <threading.Semaphore
#| <threading.BoundedSemaphore
#| <threading.Event
#| <Condition(<unlocked _thread.RLock
