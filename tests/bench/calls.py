# Calls of functions and methods.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


class Counter:
    def __init__(self, step):
        self.step = step
        self.total = 0

    def add(self, times):
        self.total = self.total + self.step * times
        return self.total


def twice(f, x):
    return f(f(x))


def count(n):
    counter = Counter(3)
    i = 0
    while i < n:
        counter.add(i)
        twice(lambda x: x + 1, i)
        i += 1
    return counter.total


print(fib(24))
print(count(20000))
