# Semaphores, events and barriers between threads; thread names, daemons and identity.

import threading
import time

gate, log, lock = threading.Semaphore(2), [], threading.Lock()
active = most = 0


def work(n):
    global active, most
    with gate:
        with lock:
            active += 1
            most = max(most, active)
        time.sleep(0.01)
        with lock:
            active -= 1
            log.append(n)


threads = [threading.Thread(target=work, args=(n,), name=f"w{n}") for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(log), most, threads[0].name, threads[0].is_alive(), threads[0].daemon)
ready, answers = threading.Event(), []


def wait():
    answers.append(ready.wait(5))


t = threading.Thread(target=wait, daemon=True)
t.start()
print(ready.is_set(), t.is_alive(), t.daemon)
ready.set()
t.join()
print(answers, ready.wait(0))
barrier = threading.Barrier(2, action=lambda: log.append("met"))
other = threading.Thread(target=barrier.wait)
other.start()
barrier.wait()
other.join()
print(log[-1], barrier.broken, barrier.parties)
print(threading.current_thread() is threading.main_thread(), threading.active_count(), threading.main_thread().name)
bounded = threading.BoundedSemaphore()
for call in (bounded.release, lock.release, t.start, threading.current_thread().join, lambda: threading.Thread(target=1, group=2), lambda: threading.Thread().join()):
    try:
        call()
    except (ValueError, RuntimeError, AssertionError) as error:
        print(type(error).__name__, error)
r = threading.RLock()
with r, r:
    print(r.locked())
print(r.locked(), lock.acquire(timeout=0.01), lock.acquire(blocking=False))
#| [0, 1, 2, 3, 4] 2 w0 False False
#| False True True
#| [True] True
#| met False 2
#| True 1 MainThread
#| ValueError Semaphore released too many times
#| RuntimeError release unlocked lock
#| RuntimeError threads can only be started once
#| RuntimeError cannot join current thread
#| AssertionError group argument must be None for now
#| RuntimeError cannot join thread before it is started
#| True
#| False True False
