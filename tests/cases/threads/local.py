import threading
data = threading.local()
data.x = 1
def f(n):
    print(hasattr(data, "x"), data.__dict__)
    data.x = n
    print(data.x)
for n in (5, 6):
    t = threading.Thread(target=f, args=(n,)); t.start(); t.join()
print(data.x)
class My(threading.local):
    count = 0
    def __init__(self, start):
        print("init", start, threading.current_thread().name)
        self.n = start
    def bump(self):
        self.n += 1
        return self.n
m = My(10)
print(m.bump())
def g():
    print(m.bump(), m.bump())
t = threading.Thread(target=g); t.start(); t.join()
print(m.bump())
try:
    threading.local(1)
except TypeError as e:
    print(e)
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("gone", self.n)
def h():
    data.d = D(1)
t = threading.Thread(target=h); t.start(); t.join()
print("after")
#| False {}
#| 5
#| False {}
#| 6
#| 1
#| init 10 MainThread
#| 11
#| init 10 Thread-3 (g)
#| 11 12
#| 12
#| Initialization arguments are not supported
#| gone 1
#| after
