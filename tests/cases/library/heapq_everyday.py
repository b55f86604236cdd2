# heapq: priority queues, merging, nsmallest, ties by counters, running medians, top-k.

import heapq
import itertools

tasks, counter = [], itertools.count()
for priority, name in [(3, "write"), (1, "plan"), (2, "code"), (1, "think")]:
    heapq.heappush(tasks, (priority, next(counter), name))
print(tasks[0], [heapq.heappop(tasks)[2] for _ in range(len(tasks))])
nums = [9, 4, 7, 1, 8, 2]
heapq.heapify(nums)
print(nums, heapq.nlargest(2, nums), heapq.nsmallest(3, nums), heapq.heappushpop(nums, 0), heapq.heapreplace(nums, 10), nums)
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 8])), list(heapq.merge("cb", "da", reverse=True)), list(heapq.merge(["bb"], ["a", "ccc"], key=len)))
print(heapq.nlargest(2, ["x", "yyy", "zz"], key=len), heapq.nsmallest(1, [{"a": 2}, {"a": 1}], key=lambda d: d["a"]))


def medians(stream):
    low, high = [], []
    for x in stream:
        heapq.heappush(low, -heapq.heappushpop(high, x))
        if len(low) > len(high):
            heapq.heappush(high, -heapq.heappop(low))
        yield high[0] if len(high) > len(low) else (high[0] - low[0]) / 2


print(list(medians([5, 15, 1, 3, 8])))


def dijkstra(graph, start):
    best, queue = {start: 0}, [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node]:
            continue
        for neighbour, weight in graph[node].items():
            if (new := cost + weight) < best.get(neighbour, float("inf")):
                best[neighbour] = new
                heapq.heappush(queue, (new, neighbour))
    return best


print(dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}, "a"))
for wrong in (lambda: heapq.heappop([]), lambda: heapq.heappush([1], "a"), lambda: heapq.heappush((), 1), lambda: heapq.heapify([1, "a"]), lambda: heapq.heapreplace([], 1), lambda: heapq.nlargest(1, 5), lambda: heapq.heappush([(1, {})], (1, {}))):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
m = [3, 1, 2]
heapq.heapify_max(m)
print(m, heapq.heappop_max(m), heapq.heappushpop_max(m, 9), m)
#| (1, 1, 'plan') ['plan', 'think', 'code', 'write']
#| [2, 4, 7, 9, 8, 10] [9, 8] [1, 2, 4] 0 1 [2, 4, 7, 9, 8, 10]
#| [1, 2, 3, 4, 5, 6, 7, 8] ['d', 'c', 'b', 'a'] ['a', 'bb', 'ccc']
#| ['yyy', 'zz'] [{'a': 1}]
#| [5, 10.0, 5, 4.0, 5]
#| {'a': 0, 'b': 4, 'c': 3, 'd': 6}
#| IndexError index out of range
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError heappush() argument 1 must be list, not tuple
#| TypeError '<' not supported between instances of 'int' and 'str'
#| IndexError index out of range
#| TypeError 'int' object is not iterable
#| None
#| [2, 1] 3 9 [2, 1]
