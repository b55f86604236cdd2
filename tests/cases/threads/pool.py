from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, FIRST_EXCEPTION, TimeoutError, CancelledError, Future
import time, threading
def work(n):
    time.sleep(n / 20)
    return n * n
with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(work, [3, 1, 2])))
    fs = {ex.submit(work, n): n for n in (4, 1, 3)}
    for f in as_completed(fs):
        print(fs[f], f.result())
with ThreadPoolExecutor(2, thread_name_prefix="pool") as ex:
    f = ex.submit(lambda: threading.current_thread().name)
    print(f.result(), f.done(), f.running(), f.cancelled(), f.exception())
    f = ex.submit(lambda: 1 / 0)
    try:
        f.result()
    except ZeroDivisionError as e:
        print("caught", e)
    print(repr(f).split("state=")[1], type(f.exception()))
    f = ex.submit(time.sleep, 0.3)
    try:
        f.result(timeout=0.05)
    except TimeoutError as e:
        print("timeout", repr(e), TimeoutError)
    f.add_done_callback(lambda g: print("called back", g.done()))
ex = ThreadPoolExecutor(1)
a = ex.submit(time.sleep, 0.1)
b = ex.submit(print, "never")
print(b.cancel(), a.cancel(), b.cancelled())
try:
    b.result()
except CancelledError as e:
    print(repr(e))
ex.shutdown()
try:
    ex.submit(print)
except RuntimeError as e:
    print(e)
with ThreadPoolExecutor() as ex:
    fs = [ex.submit(work, n) for n in (1, 4)]
    done, not_done = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done))
    done, not_done = wait(fs)
    print(len(done), len(not_done), sorted(f.result() for f in done))
f = Future()
print(repr(f).split("state=")[1]); f.set_result(5); print(f.result())
try:
    f.set_result(6)
except Exception as e:
    print(type(e), str(e).split(" at ")[0])
try:
    ThreadPoolExecutor(0)
except ValueError as e:
    print(e)
with ThreadPoolExecutor(2, initializer=lambda x: print("init", x), initargs=(1,)) as ex:
    print(ex.submit(pow, 2, 5).result())
def boom(n):
    if n == 2: raise ValueError("two")
    return n
with ThreadPoolExecutor(2) as ex:
    try:
        for r in ex.map(boom, range(4)): print(r)
    except ValueError as e:
        print("map raised", e)
#| [9, 1, 4]
#| 1 1
#| 3 9
#| 4 16
#| pool_0 True False False None
#| caught division by zero
#| finished raised ZeroDivisionError> <class 'ZeroDivisionError'>
#| timeout TimeoutError() <class 'TimeoutError'>
#| called back True
#| True False True
#| CancelledError()
#| cannot schedule new futures after shutdown
#| 1 1
#| 2 0 [1, 16]
#| pending>
#| 5
#| <class 'concurrent.futures._base.InvalidStateError'> FINISHED: <Future
#| max_workers must be greater than 0
#| init 1
#| 32
#| 0
#| 1
#| map raised two
