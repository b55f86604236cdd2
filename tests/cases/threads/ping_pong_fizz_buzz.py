import threading
# alternate ping pong with two events
ping, pong = threading.Event(), threading.Event()
out = []
def a():
    for _ in range(4):
        ping.wait(); ping.clear()
        out.append("ping"); pong.set()
def b():
    for _ in range(4):
        pong.wait(); pong.clear()
        out.append("pong"); ping.set()
ts = [threading.Thread(target=f) for f in (a, b)]
[t.start() for t in ts]
ping.set()
[t.join() for t in ts]
print(out)
# fizzbuzz threads
class FizzBuzz:
    def __init__(self, n):
        self.n, self.i, self.cv = n, 1, threading.Condition()
        self.out = []
    def run(self, pred, fmt):
        while True:
            with self.cv:
                self.cv.wait_for(lambda: self.i > self.n or pred(self.i))
                if self.i > self.n: return
                self.out.append(fmt(self.i)); self.i += 1
                self.cv.notify_all()
fb = FizzBuzz(15)
specs = [(lambda i: i % 15 == 0, lambda i: "FizzBuzz"), (lambda i: i % 3 == 0 and i % 5, lambda i: "Fizz"), (lambda i: i % 5 == 0 and i % 3, lambda i: "Buzz"), (lambda i: i % 3 and i % 5, str)]
ts = [threading.Thread(target=fb.run, args=s) for s in specs]
[t.start() for t in ts]; [t.join() for t in ts]
print(" ".join(fb.out))
#| ['ping', 'pong', 'ping', 'pong', 'ping', 'pong', 'ping', 'pong']
#| 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
