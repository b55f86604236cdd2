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
    sign, arrange, replace, pop = 1, heapify, heapreplace, heappop
    if reverse:
        sign, arrange, replace, pop = -1, heapify_max, heapreplace_max, heappop_max
    heap = []
    for at, iterator in enumerate(map(iter, iterables)):
        try:
            advance = iterator.__next__
            if key is None:
                heap.append([advance(), at * sign, advance])
            else:
                value = advance()
                heap.append([key(value), at * sign, value, advance])
        except StopIteration:
            pass
    arrange(heap)
    while len(heap) > 1:
        try:
            while True:
                first = heap[0]
                advance = first[-1]
                if key is None:
                    yield first[0]
                    first[0] = advance()
                else:
                    yield first[2]
                    value = advance()
                    first[0] = key(value)
                    first[2] = value
                replace(heap, first)
        except StopIteration:
            pop(heap)
    if heap:
        # The last iterator left needs no comparing.
        advance = heap[0][-1]
        yield heap[0][0 if key is None else 2]
        yield from advance.__self__


def _select(n, iterable, key, largest):
    """The first items in order, found with a heap of so many; the newer of equal ones are behind."""
    if n == 1:
        nothing = object()
        found = (max if largest else min)(iter(iterable), default=nothing, key=key)
        return [] if found is nothing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=largest)[:n]
    iterator = iter(iterable)
    places, at, step = (range(0, -n, -1), -n, -1) if largest else (range(n), n, 1)
    if key is None:
        heap = [(item, place) for place, item in zip(places, iterator)]
    else:
        heap = [(key(item), place, item) for place, item in zip(places, iterator)]
    if not heap:
        return heap
    arrange, replace = (heapify, heapreplace) if largest else (heapify_max, heapreplace_max)
    arrange(heap)
    last = heap[0][0]
    if key is None:
        for item in iterator:
            if last < item if largest else item < last:
                replace(heap, (item, at))
                last = heap[0][0]
                at += step
    else:
        for item in iterator:
            value = key(item)
            if last < value if largest else value < last:
                replace(heap, (value, at, item))
                last = heap[0][0]
                at += step
    heap.sort(reverse=largest)
    return [entry[0 if key is None else 2] for entry in heap]


def nsmallest(n, iterable, key=None):
    """The smallest items, in order."""
    return _select(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """The largest items, largest first."""
    return _select(n, iterable, key, True)
