import threading, collections
class BoundedBuffer:
    def __init__(self, n):
        self.q = collections.deque(); self.n = n
        self.m = threading.Lock()
        self.not_full = threading.Condition(self.m); self.not_empty = threading.Condition(self.m)
    def put(self, x):
        with self.not_full:
            while len(self.q) >= self.n: self.not_full.wait()
            self.q.append(x); self.not_empty.notify()
    def get(self):
        with self.not_empty:
            while not self.q: self.not_empty.wait()
            x = self.q.popleft(); self.not_full.notify(); return x
buf = BoundedBuffer(2); got = []
def p():
    for i in range(20): buf.put(i)
def c():
    for _ in range(10): got.append(buf.get())
ts = [threading.Thread(target=f) for f in (p, c, c)]
[t.start() for t in ts]; [t.join() for t in ts]
print(sorted(got) == list(range(20)), len(got))
class CountDownLatch:
    def __init__(self, n): self.n, self.cv = n, threading.Condition()
    def down(self):
        with self.cv:
            self.n -= 1
            if self.n == 0: self.cv.notify_all()
    def wait(self, timeout=None):
        with self.cv: return self.cv.wait_for(lambda: self.n == 0, timeout)
l = CountDownLatch(3)
print(l.wait(0.01))
for _ in range(3): threading.Thread(target=l.down).start()
print(l.wait())
class H2O:
    def __init__(self):
        self.h, self.o, self.b = threading.Semaphore(2), threading.Semaphore(1), threading.Barrier(3)
        self.out = []
    def hydrogen(self):
        with self.h:
            self.b.wait(); self.out.append("H")
    def oxygen(self):
        with self.o:
            self.b.wait(); self.out.append("O")
w = H2O()
ts = [threading.Thread(target=w.hydrogen) for _ in range(4)] + [threading.Thread(target=w.oxygen) for _ in range(2)]
[t.start() for t in ts]; [t.join() for t in ts]
print(sorted(w.out))
#| True 20
#| False
#| True
#| ['H', 'H', 'H', 'H', 'O', 'O']
