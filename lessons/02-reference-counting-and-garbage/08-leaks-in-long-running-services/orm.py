import gc

gc.disable()

class Order:
    alive = 0

    def __init__(self):
        self.lines = []
        Order.alive += 1

    def add(self, line):
        line.order = self
        self.lines.append(line)

    def __del__(self):
        Order.alive -= 1

class Line:
    pass

def handle():
    order = Order()
    order.add(Line())
    return len(order.lines)

for request in range(10):
    handle()
print(Order.alive)

#| 10
