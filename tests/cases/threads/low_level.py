import _thread
import time

lock = _thread.allocate_lock()
done = _thread.allocate_lock()
done.acquire()
out = []


def work(n, *, word="w"):
    with lock:
        out.append((n, word))
    if len(out) == 2:
        done.release()


_thread.start_new_thread(work, (1,))
_thread.start_new_thread(work, (2,), {"word": "x"})
done.acquire()
print(sorted(out), type(_thread.get_ident()), _thread.LockType is type(lock), _thread.error is RuntimeError)
for act in (lambda: _thread.start_new_thread(1, ()), lambda: _thread.start_new_thread(print, [])):
    try:
        act()
    except TypeError as error:
        print(error)
time.sleep(0.05)
#| [(1, 'w'), (2, 'x')] <class 'int'> True True
#| first arg must be callable
#| 2nd arg must be a tuple
