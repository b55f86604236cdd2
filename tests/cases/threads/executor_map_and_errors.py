# ThreadPoolExecutor: map order, as_completed, exceptions, callbacks, cancel, shutdown.

import time
from concurrent.futures import FIRST_EXCEPTION, CancelledError, Future, ThreadPoolExecutor, as_completed, wait


def square(n):
    time.sleep(0.01 * (5 - n))
    if n == 3:
        raise ValueError(f"bad {n}")
    return n * n


with ThreadPoolExecutor(max_workers=2, thread_name_prefix="pool") as pool:
    futures = {pool.submit(square, n): n for n in range(5)}
    for future in as_completed(futures):
        error = future.exception()
        print(futures[future], error or future.result()) if futures[future] == 3 else None
    print(sorted(f.result() for f, n in futures.items() if n != 3))
    try:
        list(pool.map(square, [1, 3]))
    except ValueError as error:
        print(error)
    print(list(pool.map(pow, [2, 3], [3, 2])))
    done, rest = wait(futures, return_when=FIRST_EXCEPTION)
    print(len(done), len(rest))
try:
    pool.submit(square, 1)
except RuntimeError as error:
    print(error)
f = Future()
f.add_done_callback(lambda f: print("done", f.result()))
print(f.running(), f.done(), f.cancelled())
f.set_result(7)
print(f.done(), f.result(timeout=1))
g = Future()
print(g.cancel(), g.cancelled())
try:
    g.result()
except CancelledError as error:
    print(repr(error))
h = Future()
try:
    h.result(timeout=0.01)
except TimeoutError as error:
    print(repr(error))
with ThreadPoolExecutor(1, initializer=lambda: print("init")) as pool:
    print(pool.submit(lambda: "x").result())
#| 3 bad 3
#| [0, 1, 4, 16]
#| bad 3
#| [8, 9]
#| 5 0
#| cannot schedule new futures after shutdown
#| False False False
#| done 7
#| True 7
#| True True
#| CancelledError()
#| TimeoutError()
#| init
#| x
