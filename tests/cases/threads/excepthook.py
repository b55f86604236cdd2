import threading, sys
seen = []
def hook(args):
    seen.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))
threading.excepthook = hook
def f(): raise ValueError("bad")
def g(): sys.exit(3)
for fn in (f, g):
    t = threading.Thread(target=fn); t.start(); t.join()
print(seen)
threading.excepthook = threading.__excepthook__
def gen():
    yield threading.current_thread().name
    yield threading.current_thread().name
it = gen()
print(next(it))
out = []
t = threading.Thread(target=lambda: out.append(next(it))); t.start(); t.join()
print(out)
class Noisy:
    def __del__(self): print("freed in", threading.current_thread().name)
def h():
    n = Noisy()
    return None
t = threading.Thread(target=h, name="T"); t.start(); t.join()
try:
    threading.Thread(group=1)
except AssertionError as e:
    print(e)
try:
    threading.Thread.start(object.__new__(threading.Thread))
except RuntimeError as e:
    print(e)
#| [('ValueError', 'bad', 'Thread-1 (f)', True), ('SystemExit', '3', 'Thread-2 (g)', True)]
#| MainThread
#| ['Thread-3 (<lambda>)']
#| freed in T
#| group argument must be None for now
#| thread.__init__() not called
