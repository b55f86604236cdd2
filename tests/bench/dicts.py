# Dicts: counting, memory of results, a graph walked breadth first, attributes.
def histogram(n):
    counts = {}
    for i in range(n):
        key = "k" + str(i * 31 % 211)
        if key in counts:
            counts[key] += 1
        else:
            counts[key] = 1
    return counts


def collatz(limit):
    known = {1: 1}
    best = 1
    for start in range(2, limit):
        n = start
        length = 0
        while n not in known:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            length += 1
        known[start] = known[n] + length
        if known[start] > known[best]:
            best = start
    return best


def breadth(size):
    graph = {}
    for i in range(size):
        graph[i] = [(i * 2) % size, (i * 3 + 1) % size]
    seen = {0: 0}
    queue = [0]
    at = 0
    while at < len(queue):
        here = queue[at]
        at += 1
        for there in graph[here]:
            if there not in seen:
                seen[there] = seen[here] + 1
                queue.append(there)
    return len(seen), max(seen.values())


counts = histogram(20000)
print(len(counts), counts["k7"])
print(collatz(6000))
print(breadth(5000))
total = 0
for key, value in counts.items():
    total += value
print(total)
