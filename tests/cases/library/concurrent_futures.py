# concurrent.futures: submit, map, exceptions, callbacks.

from concurrent.futures import ThreadPoolExecutor, Future, as_completed, wait, TimeoutError


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def work(n):
    if n == 3:
        raise ValueError(n)
    return n * n
with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(work, n) for n in range(5)]
tell(lambda: [f.result() for f in futures[:3]])
tell(lambda: futures[3].exception())
tell(lambda: futures[3].result())
tell(lambda: futures[0].done())
tell(lambda: futures[0].cancel())
tell(lambda: futures[0].cancelled())
tell(lambda: pool.submit(work, 1))
tell(lambda: sorted(f.result() for f in as_completed(futures[:3])))
tell(lambda: len(wait(futures).done))
f = Future()
f.add_done_callback(lambda future: print("called", future.result()))
tell(lambda: f.set_result(5))
tell(lambda: f.result())
tell(lambda: Future().result(timeout=0.01))
tell(lambda: Future().running())
with ThreadPoolExecutor(3) as pool:
    print(list(pool.map(work, [1, 2])), list(pool.map(pow, [2, 3], [3, 2])))
tell(lambda: ThreadPoolExecutor(0))
#| [0, 1, 4]
#| ValueError(3)
#| ValueError: 3
#| True
#| False
#| False
#| RuntimeError: cannot schedule new futures after shutdown
#| [0, 1, 4]
#| 5
#| called 5
#| None
#| 5
#| TimeoutError:
#| False
#| [1, 4] [8, 9]
#| ValueError: max_workers must be greater than 0
