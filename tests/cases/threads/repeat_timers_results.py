import threading, time
class RepeatTimer(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
n = 0
def tick():
    global n
    n += 1
t = RepeatTimer(0.1, tick); t.start()
time.sleep(0.55); t.cancel(); t.join()
print(n)
a, b = threading.Lock(), threading.Lock()
res = []
def careful(first, second, name):
    while True:
        with first:
            if second.acquire(timeout=0.01):
                try:
                    res.append(name); return
                finally: second.release()
        time.sleep(0.01 if name == "x" else 0.03)
ts = [threading.Thread(target=careful, args=p) for p in ((a, b, "x"), (b, a, "y"))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(res), a.locked(), b.locked())
class ResultThread(threading.Thread):
    def __init__(self, target, *args):
        super().__init__(); self._t, self._a, self.result, self.error = target, args, None, None
    def run(self):
        try: self.result = self._t(*self._a)
        except Exception as e: self.error = e
    def get(self):
        self.join()
        if self.error: raise self.error
        return self.result
print(ResultThread(pow, 2, 10).start() or "started")
r = ResultThread(lambda: 5 // 0); r.start()
try: r.get()
except ZeroDivisionError as e: print("re-raised", e)
#| 5
#| ['x', 'y'] False False
#| started
#| re-raised division by zero
