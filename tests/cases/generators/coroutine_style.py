# Generators driven by send: averages, tokens, a small scheduler.
def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)])


def task(name, n):
    for i in range(n):
        print(name, i)
        yield


def run(tasks):
    tasks = list(tasks)
    while tasks:
        current = tasks.pop(0)
        try:
            next(current)
            tasks.append(current)
        except StopIteration:
            pass


run([task("x", 2), task("y", 3)])
g = task("z", 1)
print(g.send(None))
try:
    g.send(5)
except StopIteration:
    print("done")
#| [10.0, 15.0, 30.0]
#| x 0
#| y 0
#| x 1
#| y 1
#| y 2
#| z 0
#| None
#| done
