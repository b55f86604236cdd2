# threading.Timer, threading.local, Condition as a queue, and an exception in a thread.

import threading

log = []
t = threading.Timer(0.01, log.append, ["fired"])
t.start()
t.join()
gone = threading.Timer(10, log.append, ["never"])
gone.start()
gone.cancel()
gone.join()
print(log, t.finished.is_set())
data = threading.local()
data.x = "main"
seen = {}


def work(name):
    seen[name] = hasattr(data, "x")
    data.x = name
    seen[name + "!"] = data.x


threads = [threading.Thread(target=work, args=(n,)) for n in "ab"]
[t.start() for t in threads]
[t.join() for t in threads]
print(sorted(seen.items()), data.x)
items, ready = [], threading.Condition()


def consume():
    with ready:
        while len(items) < 3:
            ready.wait()
        log.append(sum(items))


c = threading.Thread(target=consume)
c.start()
for n in range(3):
    with ready:
        items.append(n)
        ready.notify()
c.join()
print(log[-1])
caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
bad = threading.Thread(target=lambda: 1 / 0, name="bad")
bad.start()
bad.join()
print(caught, bad.is_alive())


class Worker(threading.Thread):
    def run(self):
        self.result = sum(range(10))


w = Worker(name="worker")
w.start()
w.join(timeout=5)
print(w.result, w.name, w.is_alive())
#| ['fired'] True
#| [('a', False), ('a!', 'a'), ('b', False), ('b!', 'b')] main
#| 3
#| [('ZeroDivisionError', 'division by zero', 'bad')] False
#| 45 worker False
