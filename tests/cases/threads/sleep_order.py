import threading
import time

out = []


def late(n):
    time.sleep(n / 20)
    out.append(n)


threads = [threading.Thread(target=late, args=(n,)) for n in (5, 1, 4, 2, 3)]
start = time.perf_counter()
for t in threads:
    t.start()
for t in threads:
    t.join()
passed = time.perf_counter() - start
print(out, 0.24 < passed < 0.5)
#| [1, 2, 3, 4, 5] True
