import threading, time, logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(threadName)s %(levelname)s %(message)s")
def worker(n):
    logging.info("start %d", n)
    time.sleep(0.1 * n)
    logging.info("end %d", n)
ts = [threading.Thread(target=worker, args=(i,), name=f"W{i}") for i in range(1, 4)]
for t in ts: t.start(); time.sleep(0.02)
for t in ts: t.join()
logging.debug("all done")
#| W1 INFO start 1
#| W2 INFO start 2
#| W3 INFO start 3
#| W1 INFO end 1
#| W2 INFO end 2
#| W3 INFO end 3
#| MainThread DEBUG all done
