# queue: first in, last in, by priority; empty and full.

import queue


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


q, s, p = queue.Queue(2), queue.LifoQueue(), queue.PriorityQueue()
for n in (3, 1, 2):
    s.put(n)
    p.put(n)
tell(lambda: q.put("a"))
tell(lambda: q.put("b"))
tell(lambda: q.full())
tell(lambda: q.put("c", timeout=0.01))
tell(lambda: q.put_nowait("c"))
tell(lambda: q.qsize())
tell(lambda: q.get())
tell(lambda: q.task_done())
tell(lambda: [s.get() for _ in range(3)])
tell(lambda: [p.get() for _ in range(3)])
tell(lambda: s.get_nowait())
tell(lambda: p.get(timeout=0.01))
tell(lambda: q.get())
tell(lambda: q.task_done())
tell(lambda: q.task_done())
tell(lambda: q.join())
tell(lambda: queue.SimpleQueue().empty())
tell(lambda: q.shutdown())
tell(lambda: q.get())
tell(lambda: q.put(1))
tell(lambda: p.put((1, "x")))
tell(lambda: p.put((1, {})))
tell(lambda: p.put((1, [])))
#| None
#| None
#| True
#| Full:
#| Full:
#| 2
#| 'a'
#| None
#| [2, 1, 3]
#| [1, 2, 3]
#| Empty:
#| Empty:
#| 'b'
#| None
#| ValueError: task_done() called too many times
#| None
#| True
#| None
#| ShutDown:
#| ShutDown:
#| None
#| TypeError: '<' not supported between instances of 'dict' and 'str'
#| TypeError: '<' not supported between instances of 'list' and 'str'
