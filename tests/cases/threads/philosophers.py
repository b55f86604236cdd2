import threading

forks = [threading.Lock() for _ in range(5)]
meals = [0] * 5


def dine(n):
    left, right = sorted((n, (n + 1) % 5))
    for _ in range(20):
        with forks[left]:
            with forks[right]:
                meals[n] += 1


threads = [threading.Thread(target=dine, args=(n,), name=f"philosopher {n}") for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(meals, [t.name for t in threads][:2], any(fork.locked() for fork in forks))
#| [20, 20, 20, 20, 20] ['philosopher 0', 'philosopher 1'] False
