import queue
import random
import threading

random.seed(3)
tasks = queue.Queue(maxsize=3)
done = []
lock = threading.Lock()


def produce():
    for n in range(8):
        tasks.put(n)
    for _ in range(2):
        tasks.put(None)


def consume(name):
    while True:
        item = tasks.get()
        try:
            if item is None:
                return
            with lock:
                done.append(item * item)
        finally:
            tasks.task_done()


threads = [threading.Thread(target=produce)] + [threading.Thread(target=consume, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
tasks.join()
for t in threads:
    t.join()
print(sorted(done), tasks.empty(), tasks.unfinished_tasks)
#| [0, 1, 4, 9, 16, 25, 36, 49] True 0
