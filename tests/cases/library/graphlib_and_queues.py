# graphlib.TopologicalSorter step by step, and queue.Queue, LifoQueue, PriorityQueue, SimpleQueue without threads.

import queue
from graphlib import CycleError, TopologicalSorter

graph = {"shirt": {"tie"}, "tie": {"jacket"}, "trousers": {"shoes", "belt"}, "belt": {"jacket"}}
print(list(TopologicalSorter(graph).static_order()))
ts = TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]})
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(sorted(ready), bool(ts))
    ts.done(*ready)
ts2 = TopologicalSorter()
ts2.add(1, 2, 3)
ts2.add(2, 3)
print(tuple(ts2.static_order()))
for wrong in (lambda: list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order()), lambda: TopologicalSorter({1: [2]}).get_ready(), lambda: ts.done("a"), lambda: ts.done("zz"), lambda: ts.add("e"), lambda: ts.prepare()):
    try:
        print(wrong())
    except CycleError as error:
        print(error.args[0], error.args[1])
    except ValueError as error:
        print(error)
q, s, p, simple = queue.Queue(2), queue.LifoQueue(), queue.PriorityQueue(), queue.SimpleQueue()
for x in (3, 1):
    q.put(x)
    s.put(x)
    p.put((x, str(x)))
    simple.put(x)
print(q.full(), q.qsize(), q.get(), s.get(), p.get(), simple.get(), q.empty(), q.unfinished_tasks)
for wrong in (lambda: (q.put(1), q.put(2, timeout=0.01)), lambda: q.put_nowait(5), lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.01), lambda: queue.Queue().task_done(), lambda: q.get(timeout=-1)):
    try:
        print(wrong())
    except (queue.Full, queue.Empty, ValueError) as error:
        print(type(error).__name__, error)
q.task_done()
q.shutdown(immediate=True)
try:
    q.put(1)
except queue.ShutDown as error:
    print(repr(error))
try:
    q.get()
except queue.ShutDown as error:
    print(repr(error))
#| ['jacket', 'shoes', 'tie', 'belt', 'shirt', 'trousers']
#| ['a'] True
#| ['b', 'c'] True
#| ['d'] True
#| (3, 2, 1)
#| nodes are in a cycle [1, 3, 2, 1]
#| prepare() must be called first
#| node 'a' was already marked done
#| node 'zz' was not added using add()
#| Nodes cannot be added after a call to prepare()
#| cannot prepare() after starting sort
#| True 2 3 1 (1, '1') 3 False 2
#| Full
#| Full
#| Empty
#| Empty
#| ValueError task_done() called too many times
#| ValueError 'timeout' must be a non-negative number
#| ShutDown()
#| ShutDown()
