"""Lists kept as heaps: the smallest item is first."""

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop", "heappush_max",
    "heappop_max", "heapify_max", "heapreplace_max", "heappushpop_max",
]

from _heapq import (
    heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max, heapreplace,
    heapreplace_max,
)


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables, sorted."""
    order, replace, pop = (-1, heapreplace_max, heappop_max) if reverse else (1, heapreplace, heappop)
    heap = []
    for at, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for value in iterator:
            heap.append([value if key is None else key(value), at * order, value, iterator])
            break
    (heapify_max if reverse else heapify)(heap)
    while heap:
        first = heap[0]
        yield first[2]
        for value in first[3]:
            first[0], first[2] = value if key is None else key(value), value
            replace(heap, first)
            break
        else:
            pop(heap)


def nsmallest(n, iterable, key=None):
    """The smallest items, in order."""
    return sorted(iterable, key=key)[:n if n >= 0 else 0]


def nlargest(n, iterable, key=None):
    """The largest items, largest first."""
    return sorted(iterable, key=key, reverse=True)[:n if n >= 0 else 0]
