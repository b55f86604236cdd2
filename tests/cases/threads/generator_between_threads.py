import threading


class Locked:
    def __init__(self, it):
        self.it, self.lock = iter(it), threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.it)


def numbers():
    for n in range(30):
        yield n


shared = Locked(numbers())
parts = [[] for _ in range(3)]
threads = [threading.Thread(target=lambda part: part.extend(shared), args=(part,)) for part in parts]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(n for part in parts for n in part) == list(range(30)))

gen = numbers()
ready, go = threading.Event(), threading.Event()


def slow():
    ready.set()
    go.wait()
    yield 1


busy = slow()
t = threading.Thread(target=next, args=(busy,))
t.start()
ready.wait()
try:
    next(busy)
except ValueError as error:
    print(error)
go.set()
t.join()
#| True
#| generator already executing
