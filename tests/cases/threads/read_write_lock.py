import threading
import time


class ReadWriteLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0

    def __enter__(self):
        self._cond.acquire()
        while self._readers > 0:
            self._cond.wait()

    def __exit__(self, *exc):
        self._cond.release()

    def acquire_read(self):
        with self._cond:
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if not self._readers:
                self._cond.notify_all()


lock = ReadWriteLock()
log = []


def reader(n):
    lock.acquire_read()
    log.append(f"read {n}")
    time.sleep(0.1)
    lock.release_read()


def writer():
    time.sleep(0.03)
    with lock:
        log.append("write")


threads = [threading.Thread(target=reader, args=(n,)) for n in (1, 2)] + [threading.Thread(target=writer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)
#| ['read 1', 'read 2', 'write']
