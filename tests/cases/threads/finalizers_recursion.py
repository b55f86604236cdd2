import threading, sys, weakref, gc
class Node:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, threading.current_thread().name)
def f():
    a = Node(1); b = Node(2)
    a.o = b; b.o = a
    del a, b
    gc.collect()
    c = Node(3)
t = threading.Thread(target=f, name="T"); t.start(); t.join()
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
out = []
def rec():
    try: deep(5000)
    except RecursionError as e: out.append(str(e))
    out.append(deep(500))
t = threading.Thread(target=rec); t.start(); t.join()
print(out)
def gen():
    try:
        while True: yield threading.current_thread().name
    finally: print("closed in", threading.current_thread().name)
g = gen(); next(g)
def closer():
    g.close()
t = threading.Thread(target=closer, name="closer"); t.start(); t.join()
exc = []
def raiser():
    try:
        try: raise KeyError(1)
        except KeyError: raise ValueError(2)
    except ValueError as e: exc.append(e)
t = threading.Thread(target=raiser); t.start(); t.join()
print(repr(exc[0]), repr(exc[0].__context__), sys.exc_info())
with threading.Lock() as l: print(l)
d = {}
ts = [threading.Thread(target=d.__setitem__, args=(i, i * i)) for i in range(5)]
[t.start() for t in ts]; [t.join() for t in ts]
print(d, ts[0].name)
t = threading.Thread(target=sys.exit, args=(3,)); t.start(); t.join(); print("still here")
#| del 1 T
#| del 2 T
#| del 3 T
#| ['maximum recursion depth exceeded', 500]
#| closed in closer
#| ValueError(2) KeyError(1) (None, None, None)
#| True
#| {0: 0, 1: 1, 2: 4, 3: 9, 4: 16} Thread-3 (__setitem__)
#| still here
