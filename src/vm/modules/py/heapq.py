"""Lists kept as heaps: the smallest item is first."""

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop", "heappush_max",
    "heappop_max", "heapify_max", "heapreplace_max", "heappushpop_max",
]

from _heapq import (
    heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max, heapreplace,
    heapreplace_max,
)
from _heapq import _siftup


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables, sorted."""
    heap = []
    for order, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for value in iterator:
            heap.append(_Merged(value if key is None else key(value), order, value, iterator, reverse))
            break
    heapify(heap)
    while heap:
        first = heap[0]
        yield first.value
        for value in first.iterator:
            heap[0] = _Merged(value if key is None else key(value), first.order, value, first.iterator, reverse)
            _siftup(heap, 0)
            break
        else:
            heappop(heap)


class _Merged:
    __slots__ = ("key", "order", "value", "iterator", "reverse")

    def __init__(self, key, order, value, iterator, reverse):
        self.key, self.order, self.value, self.iterator, self.reverse = key, order, value, iterator, reverse

    def __lt__(self, other):
        smaller, larger = (other, self) if self.reverse else (self, other)
        if smaller.key < larger.key:
            return True
        if larger.key < smaller.key:
            return False
        return self.order < other.order


def nsmallest(n, iterable, key=None):
    """The smallest items, in order."""
    return sorted(iterable, key=key)[:n if n >= 0 else 0]


def nlargest(n, iterable, key=None):
    """The largest items, largest first."""
    return sorted(iterable, key=key, reverse=True)[:n if n >= 0 else 0]
