import threading
import time


class TokenBucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity = rate, capacity
        self.tokens, self.last = capacity, time.monotonic()
        self.lock = threading.Lock()

    def take(self):
        with self.lock:
            now = time.monotonic()
            self.tokens = min(self.capacity, self.tokens + (now - self.last) * self.rate)
            self.last = now
            if self.tokens >= 1:
                self.tokens -= 1
                return True
            return False


bucket = TokenBucket(10, 2)
print([bucket.take() for _ in range(4)])
time.sleep(0.25)
print([bucket.take() for _ in range(4)])
#| [True, True, False, False]
#| [True, True, False, False]
