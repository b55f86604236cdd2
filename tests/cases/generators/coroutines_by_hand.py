# A scheduler of generators: round robin, messages, sleeping by a clock of its own.

from collections import deque
import heapq


def countdown(name, n):
    while n:
        print(name, n)
        n -= 1
        yield
    return f"{name} done"


def round_robin(*tasks):
    queue, results = deque(tasks), []
    while queue:
        task = queue.popleft()
        try:
            next(task)
        except StopIteration as stop:
            results.append(stop.value)
        else:
            queue.append(task)
    return results


print(round_robin(countdown("a", 2), countdown("b", 3), countdown("c", 1)))


class Clock:
    def __init__(self):
        self.now, self.waiting, self.count = 0, [], 0

    def spawn(self, task, delay=0):
        self.count += 1
        heapq.heappush(self.waiting, (self.now + delay, self.count, task))

    def run(self):
        while self.waiting:
            self.now, _, task = heapq.heappop(self.waiting)
            try:
                delay = task.send(None)
            except StopIteration:
                continue
            self.spawn(task, delay)


clock = Clock()


def beep(name, every, times):
    for n in range(times):
        print(f"{clock.now:>3} {name} {n}")
        yield every


def both():
    yield from beep("first", 2, 2)
    yield from beep("then", 1, 2)


clock.spawn(beep("slow", 5, 2))
clock.spawn(beep("fast", 2, 3), delay=1)
clock.spawn(both())
clock.run()


def grep(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send(line)


def printer():
    try:
        while True:
            print("match:", (yield))
    except GeneratorExit:
        print("printer closed")


p = printer()
next(p)
g = grep("py", p)
next(g)
for line in ("python", "ruby", "pypy"):
    g.send(line)
g.close()
p.close()
#| a 2
#| b 3
#| c 1
#| a 1
#| b 2
#| b 1
#| ['c done', 'a done', 'b done']
#|   0 slow 0
#|   0 first 0
#|   1 fast 0
#|   2 first 1
#|   3 fast 1
#|   4 then 0
#|   5 slow 1
#|   5 fast 2
#|   5 then 1
#| match: python
#| match: pypy
#| printer closed
