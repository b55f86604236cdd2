import queue, threading, time
q = queue.Queue()
def worker():
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        print("work", item)
        q.task_done()
t = threading.Thread(target=worker)
t.start()
for i in range(4): q.put(i)
q.put(None)
q.join(); t.join()
print(q.qsize(), q.empty(), q.full())
b = queue.Queue(maxsize=2)
b.put(1); b.put(2)
for act in (lambda: b.put_nowait(3), lambda: b.put(3, timeout=0.01), lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.01), lambda: b.get(timeout=-1), lambda: queue.Queue().task_done()):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
l = queue.LifoQueue()
p = queue.PriorityQueue()
for x in (3, 1, 2):
    l.put(x); p.put((x, str(x)))
print([l.get() for _ in range(3)], [p.get() for _ in range(3)])
s = queue.SimpleQueue()
s.put(1); print(s.get(), s.empty(), s.qsize())
try:
    s.get(timeout=0.01)
except queue.Empty as e:
    print(repr(e), queue.Empty)
sh = queue.Queue()
sh.put(1)
sh.shutdown()
print(sh.get())
for act in (sh.get, lambda: sh.put(1)):
    try:
        act()
    except queue.ShutDown as e:
        print(repr(e))
bounded = queue.Queue(1)
out = []
def prod():
    for i in range(5):
        bounded.put(i); out.append(f"p{i}")
    bounded.put(None)
def cons():
    while (x := bounded.get()) is not None:
        time.sleep(0.01)
        out.append(f"c{x}")
a, c = threading.Thread(target=prod), threading.Thread(target=cons)
a.start(); c.start(); a.join(); c.join()
print([o for o in out if o[0] == "c"], len(out))
#| work 0
#| work 1
#| work 2
#| work 3
#| 0 True False
#| Full
#| Full
#| Empty
#| Empty
#| ValueError 'timeout' must be a non-negative number
#| ValueError task_done() called too many times
#| [2, 1, 3] [(1, '1'), (2, '2'), (3, '3')]
#| 1 True 0
#| Empty() <class '_queue.Empty'>
#| 1
#| ShutDown()
#| ShutDown()
#| ['c0', 'c1', 'c2', 'c3', 'c4'] 10
