import concurrent.futures, threading, time, random
from concurrent.futures import ThreadPoolExecutor
def download(site):
    time.sleep(0.05 + len(site) / 1000)
    return site, len(site)
sites = ["python.org", "example.com", "github.com/long/path"]
t0 = time.time()
with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
    results = list(executor.map(download, sites))
for s, n in results: print(f"{s:<22}{n:>4}")
print(time.time() - t0 < 0.15)
with ThreadPoolExecutor(max_workers=2) as pool:
    futs = [pool.submit(pow, i, 2) for i in range(5)]
    print([f.result() for f in futs], all(f.done() for f in futs))
    done, pending = concurrent.futures.wait(futs, timeout=1)
    print(len(done), len(pending), concurrent.futures.ALL_COMPLETED)
    try:
        for f in concurrent.futures.as_completed([pool.submit(time.sleep, 0.3)], timeout=0.05): pass
    except concurrent.futures.TimeoutError as e:
        print(e)
def task(n):
    if n % 2: raise RuntimeError(f"odd {n}")
    return n
with ThreadPoolExecutor() as pool:
    fs = {pool.submit(task, n): n for n in range(4)}
    for f in sorted(fs, key=fs.get):
        e = f.exception()
        print(fs[f], "error" if e else f.result(), e)
def nested(pool, n):
    return sum(f.result() for f in [pool.submit(lambda x: x + 1, i) for i in range(n)])
with ThreadPoolExecutor(4) as pool:
    print(pool.submit(nested, pool, 3).result())
#| python.org              10
#| example.com             11
#| github.com/long/path    20
#| True
#| [0, 1, 4, 9, 16] True
#| 5 0 ALL_COMPLETED
#| 1 (of 1) futures unfinished
#| 0 0 None
#| 1 error odd 1
#| 2 2 None
#| 3 error odd 3
#| 6
