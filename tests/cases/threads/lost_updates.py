import threading, time
class FakeDatabase:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()
    def update(self, name, locked):
        if locked:
            with self._lock: self._do()
        else: self._do()
    def _do(self):
        local = self.value
        local += 1
        time.sleep(0.1)
        self.value = local
for locked in (False, True):
    db = FakeDatabase()
    ts = [threading.Thread(target=db.update, args=(n, locked)) for n in range(3)]
    for t in ts: t.start()
    for t in ts: t.join()
    print(locked, db.value)
#| False 1
#| True 3
