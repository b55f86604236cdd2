# concurrent.futures: map, submit, as_completed, wait, exceptions, cancelling, callbacks, timeouts.
import time
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, CancelledError, Future, InvalidStateError, ThreadPoolExecutor, as_completed, wait


def work(n):
    time.sleep(n / 50)
    if n == 3:
        raise ValueError("three")
    return n * n


with ThreadPoolExecutor(max_workers=4) as pool:
    print(list(pool.map(work, [2, 1, 0])), list(pool.map(pow, [2, 3], [3, 2])))
    futures = {pool.submit(work, n): n for n in (2, 3, 1)}
    for future in as_completed(futures):
        print(futures[future], future.exception() or future.result())
    done, pending = wait([pool.submit(work, n) for n in (1, 5)], return_when=FIRST_COMPLETED)
    print(len(done), len(pending))
    try:
        list(pool.map(work, [1, 3, 2]))
    except ValueError as error:
        print("ValueError", error)
    try:
        pool.submit(work, 10).result(timeout=.01)
    except TimeoutError as error:
        print("TimeoutError", error)
    f = pool.submit(work, 1)
    f.add_done_callback(lambda f: print("callback", f.result()))
    print(f.result(), f.done(), f.running(), f.cancelled(), f.cancel())
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
with ThreadPoolExecutor(1) as one:
    first, second = one.submit(time.sleep, .1), one.submit(work, 1)
    print(second.cancel(), second.cancelled())
    try:
        second.result()
    except CancelledError:
        print("cancelled")
f = Future()
f.set_result(5)
print(f.result(), f.exception())
for action in (lambda: f.set_result(6), lambda: f.set_exception(ValueError()), lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor("x"), lambda: Future().result(timeout=0)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("<")[0])
g = Future()
print(g.set_running_or_notify_cancel(), g.running(), g.cancel())
g.set_exception(KeyError("k"))
print(repr(g.exception()))
with ThreadPoolExecutor(2, thread_name_prefix="w", initializer=print, initargs=("started",)) as pool:
    print(pool.submit(lambda: __import__("threading").current_thread().name).result())
#| [4, 1, 0] [8, 9]
#| 1 1
#| 2 4
#| 3 three
#| 1 1
#| ValueError three
#| TimeoutError
#| callback 1
#| 1 True False False False
#| cannot schedule new futures after shutdown
#| True True
#| cancelled
#| 5 None
#| InvalidStateError FINISHED:
#| InvalidStateError FINISHED:
#| ValueError max_workers must be greater than 0
#| TypeError '
#| TimeoutError
#| True True False
#| KeyError('k')
#| started
#| w_0
