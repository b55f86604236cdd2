# queue: Queue, LifoQueue, PriorityQueue, SimpleQueue: order, limits, timeouts, shutdown.
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = kind()
    for x in (2, 3, 1):
        q.put(x)
    print(kind.__name__, q.qsize(), q.empty(), [q.get() for _ in range(3)], q.empty())
    try:
        q.get_nowait()
    except queue.Empty as error:
        print("Empty", error.args)
    try:
        q.get(timeout=.01)
    except queue.Empty:
        print("timed out")
q = queue.Queue(2)
q.put("a")
q.put_nowait("b")
print(q.full(), q.maxsize, q.unfinished_tasks)
for action in (lambda: q.put_nowait("c"), lambda: q.put("c", block=False), lambda: q.put("c", timeout=.01), lambda: q.put("c", timeout=-1), lambda: q.get(timeout=-1)):
    try:
        print(action())
    except (queue.Full, ValueError) as error:
        print(type(error).__name__, error)
q.task_done()
q.get()
q.task_done()
try:
    q.task_done()
except ValueError as error:
    print(error)
q.join()
print("joined")
p = queue.PriorityQueue()
p.put((2, "low"))
p.put((1, "high"))
print(p.get(), p.get())
p.put((1, {}))
try:
    p.put((1, {}))
except TypeError as error:
    print(error)
q = queue.Queue()
q.put("left")
q.shutdown()
print(q.get())
for action in (lambda: q.put(1), q.get):
    try:
        action()
    except queue.ShutDown:
        print("ShutDown")
q = queue.Queue()
q.put(1)
q.shutdown(immediate=True)
try:
    q.get()
except queue.ShutDown:
    print("at once")
#| Queue 3 False [2, 3, 1] True
#| Empty ()
#| timed out
#| LifoQueue 3 False [1, 3, 2] True
#| Empty ()
#| timed out
#| PriorityQueue 3 False [1, 2, 3] True
#| Empty ()
#| timed out
#| SimpleQueue 3 False [2, 3, 1] True
#| Empty ()
#| timed out
#| True 2 2
#| Full
#| Full
#| Full
#| ValueError 'timeout' must be a non-negative number
#| ValueError 'timeout' must be a non-negative number
#| task_done() called too many times
#| joined
#| (1, 'high') (2, 'low')
#| left
#| ShutDown
#| ShutDown
#| at once
