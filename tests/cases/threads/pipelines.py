import queue, threading, time
from dataclasses import dataclass, field
@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
q = queue.PriorityQueue()
for p, n in [(3, "low"), (1, "high"), (2, "mid")]: q.put(Job(p, n))
def work():
    while True:
        try: j = q.get(timeout=0.02)
        except queue.Empty: print("idle"); return
        print("doing", j); q.task_done()
t = threading.Thread(target=work); t.start(); q.join(); t.join()
class Pipeline:
    def __init__(self, *stages):
        self.qs = [queue.Queue() for _ in range(len(stages) + 1)]
        self.ts = [threading.Thread(target=self.stage, args=(f, self.qs[i], self.qs[i + 1])) for i, f in enumerate(stages)]
        for t in self.ts: t.start()
    def stage(self, f, inp, out):
        for x in iter(inp.get, None): out.put(f(x))
        out.put(None)
    def run(self, xs):
        for x in xs: self.qs[0].put(x)
        self.qs[0].put(None)
        return list(iter(self.qs[-1].get, None))
print(Pipeline(lambda x: x + 1, lambda x: x * 10, str).run(range(5)))
cache = {}
lock = threading.RLock()
def fact(n):
    with lock:
        if n not in cache: cache[n] = 1 if n < 2 else n * fact(n - 1)
        return cache[n]
res = [None] * 4
def run(i): res[i] = fact(i * 5)
ts = [threading.Thread(target=run, args=(i,)) for i in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print(res)
#| doing Job(priority=1, name='high')
#| doing Job(priority=2, name='mid')
#| doing Job(priority=3, name='low')
#| idle
#| ['10', '20', '30', '40', '50']
#| [1, 120, 3628800, 1307674368000]
