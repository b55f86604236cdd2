import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def fetch(url):
    time.sleep(len(url) / 100)
    if "bad" in url:
        raise ConnectionError(f"cannot reach {url}")
    return f"<{url}>"


urls = ["a.com", "bad.example", "bb.com", "cccc.com"]
with ThreadPoolExecutor(max_workers=4) as pool:
    futures = {pool.submit(fetch, url): url for url in urls}
    for future in as_completed(futures):
        try:
            print(futures[future], future.result())
        except ConnectionError as error:
            print(futures[future], "failed:", error)


def retry(function, *args, times=3):
    for attempt in range(1, times + 1):
        try:
            return function(*args)
        except ConnectionError as error:
            print("attempt", attempt, error)
            time.sleep(0.01 * 2 ** attempt)
    return None


with ThreadPoolExecutor(1) as pool:
    print(pool.submit(retry, fetch, "bad.b").result())
    print(list(pool.map(lambda a, b: a * b, [1, 2, 3], [4, 5])))

cache, lock = {}, threading.Lock()


def cached(n):
    with lock:
        if n not in cache:
            cache[n] = n ** 3
        return cache[n]


with ThreadPoolExecutor(3) as pool:
    print(sum(pool.map(cached, [1, 2, 3] * 4)), sorted(cache))
#| a.com <a.com>
#| bb.com <bb.com>
#| cccc.com <cccc.com>
#| bad.example failed: cannot reach bad.example
#| attempt 1 cannot reach bad.b
#| attempt 2 cannot reach bad.b
#| attempt 3 cannot reach bad.b
#| None
#| [4, 10]
#| 144 [1, 2, 3]
