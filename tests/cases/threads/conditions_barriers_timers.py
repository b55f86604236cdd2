import threading, time
cond = threading.Condition()
items = []
log = []
def producer():
    for i in range(5):
        with cond:
            items.append(i)
            log.append(("put", i))
            cond.notify()
        time.sleep(0.01)
def consumer():
    for _ in range(5):
        with cond:
            cond.wait_for(lambda: items)
            log.append(("got", items.pop(0)))
c = threading.Thread(target=consumer)
p = threading.Thread(target=producer)
c.start(); p.start(); c.join(); p.join()
print(log)
barrier = threading.Barrier(3, action=lambda: print("all here"))
order = []
def meet(n):
    time.sleep(n * 0.05)
    i = barrier.wait()
    order.append(i)
ts = [threading.Thread(target=meet, args=(n,)) for n in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]
print(sorted(order), barrier.n_waiting, barrier.broken)
bad = threading.Barrier(2)
def late():
    try:
        bad.wait(0.05)
    except threading.BrokenBarrierError as e:
        print("broken", repr(e))
t = threading.Thread(target=late); t.start(); t.join()
print(bad.broken)
bad.reset()
print(bad.broken)
ev = threading.Event()
def waiter():
    print("waiting")
    ev.wait()
    print("go")
t = threading.Thread(target=waiter); t.start()
time.sleep(0.05)
print("setting")
ev.set(); t.join()
tm = threading.Timer(0.1, lambda x: print("timer", x), args=["hi"])
tm.start()
tm2 = threading.Timer(5, print, args=["never"])
tm2.start(); tm2.cancel()
tm.join(); tm2.join()
print("end")
#| [('put', 0), ('got', 0), ('put', 1), ('got', 1), ('put', 2), ('got', 2), ('put', 3), ('got', 3), ('put', 4), ('got', 4)]
#| all here
#| [0, 1, 2] 0 False
#| broken BrokenBarrierError()
#| True
#| False
#| waiting
#| setting
#| go
#| timer hi
#| end
