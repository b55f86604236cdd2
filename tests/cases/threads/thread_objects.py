import threading

def f(a, b=2, *, c):
    print("in", threading.current_thread().name, a, b, c)

t = threading.Thread(target=f, args=(1,), kwargs={"c": 3})
print(t.name, t.daemon, t.is_alive(), t.ident)
t.start()
t.join()
print(t.is_alive(), t.ident is not None)
try:
    t.start()
except RuntimeError as e:
    print(e)
u = threading.Thread(target=f, name="mine", args=(4, 5), kwargs={"c": 6}, daemon=True)
print(u.name, u.daemon)
try:
    u.join()
except RuntimeError as e:
    print(e)
u.start()
u.join()
try:
    u.daemon = False
except RuntimeError as e:
    print(e)
u.name = "other"
print(u.name)
try:
    threading.current_thread().join()
except RuntimeError as e:
    print(e)
print(threading.main_thread() is threading.current_thread())
print([t.name for t in threading.enumerate()])

class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n ** 2

ws = [Worker(i) for i in range(5)]
for w in ws: w.start()
for w in ws: w.join()
print([w.result for w in ws], [w.name for w in ws])
#| Thread-1 (f) False False None
#| in Thread-1 (f) 1 2 3
#| False True
#| threads can only be started once
#| mine True
#| cannot join thread before it is started
#| in mine 4 5 6
#| cannot set daemon status of active thread
#| other
#| cannot join current thread
#| True
#| ['MainThread']
#| [0, 1, 4, 9, 16] ['Thread-2', 'Thread-3', 'Thread-4', 'Thread-5', 'Thread-6']
