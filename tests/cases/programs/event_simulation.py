# A small program: customers in a queue at a bank, by events in a heap, with a seeded generator.

import heapq
import random
from collections import deque
from dataclasses import dataclass, field


@dataclass(order=True)
class Event:
    time: float
    kind: str = field(compare=False)
    customer: int = field(compare=False, default=0)


class Bank:
    def __init__(self, tellers, seed):
        self.random, self.free = random.Random(seed), tellers
        self.events, self.queue, self.waits, self.log = [], deque(), [], []

    def schedule(self, delay, kind, customer=0):
        heapq.heappush(self.events, Event(round(self.now + delay, 3), kind, customer))

    def run(self, customers):
        self.now = 0.0
        arrival = 0
        for n in range(customers):
            arrival += self.random.expovariate(1.2)
            self.schedule(arrival, "arrive", n)
        while self.events:
            event = heapq.heappop(self.events)
            self.now = event.time
            getattr(self, event.kind)(event.customer)
        return self

    def arrive(self, customer):
        self.queue.append((customer, self.now))
        self.serve()

    def leave(self, customer):
        self.free += 1
        self.log.append(f"{self.now:7.3f} {customer} leaves")
        self.serve()

    def serve(self):
        while self.free and self.queue:
            customer, since = self.queue.popleft()
            self.free -= 1
            self.waits.append(self.now - since)
            self.schedule(self.random.uniform(0.5, 2), "leave", customer)


for tellers in (1, 2, 3):
    bank = Bank(tellers, seed=7).run(12)
    print(tellers, f"{bank.now:.3f} {max(bank.waits):.3f} {sum(bank.waits) / len(bank.waits):.4f}", bank.log[0], "|", bank.log[-1])
#| 1 15.804 11.164 5.0671   1.463 0 leaves |  15.804 11 leaves
#| 2 8.359 3.267 1.2643   1.463 0 leaves |   8.359 10 leaves
#| 3 6.366 1.207 0.3468   1.463 0 leaves |   6.366 10 leaves
