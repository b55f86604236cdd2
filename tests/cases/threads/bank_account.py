import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            current = self.balance
            current += amount
            self.balance = current


def transfer(source, target, amount):
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("not enough")
        source.balance -= amount
        target.balance += amount


a, b = Account(100), Account(50)
threads = [threading.Thread(target=transfer, args=pair) for pair in [(a, b, 10), (b, a, 20), (a, b, 5)] * 3]
threads += [threading.Thread(target=a.deposit, args=(1,)) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(a.balance + b.balance, a.balance, b.balance)
#| 160 125 35
