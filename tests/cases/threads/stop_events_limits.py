import threading, sys, time
class StoppableThread(threading.Thread):
    def __init__(self):
        super().__init__(name="stoppable", daemon=True)
        self._stop_event = threading.Event()
        self.ticks = 0
    def stop(self): self._stop_event.set()
    def run(self):
        while not self._stop_event.wait(0.01):
            self.ticks += 1
t = StoppableThread(); t.start(); time.sleep(0.055); t.stop(); t.join()
print(t.ticks >= 3, t.is_alive(), t.daemon, t.name)
def countdown(n):
    while n > 0:
        n -= 1
start = threading.Barrier(3)
def go():
    start.wait()
    countdown(2000)
ts = [threading.Thread(target=go) for _ in range(2)]
[t.start() for t in ts]
start.wait()
[t.join(timeout=5) for t in ts]
print([t.is_alive() for t in ts])
print(sys.getswitchinterval()); sys.setswitchinterval(0.001); print(sys.getswitchinterval())
try: sys.setswitchinterval(0)
except ValueError as e: print(e)
print(threading.get_ident() == threading.main_thread().ident, threading.TIMEOUT_MAX)
try: threading.Lock().acquire(timeout=1e12)
except OverflowError as e: print(e)
s = threading.Semaphore(2); active = 0; peak = 0; lk = threading.Lock()
def lim():
    global active, peak
    with s:
        with lk: active += 1; peak = max(peak, active)
        time.sleep(0.01)
        with lk: active -= 1
ts = [threading.Thread(target=lim) for _ in range(6)]
[t.start() for t in ts]; [t.join() for t in ts]
print(peak, active)
#| True False True stoppable
#| [False, False]
#| 0.005
#| 0.001
#| switch interval must be strictly positive
#| True 9223372036.0
#| timestamp out of range for C PyTime_t
#| 2 0
