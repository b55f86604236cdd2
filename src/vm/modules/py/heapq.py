"""Lists kept as heaps: the smallest item is first."""

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop", "heappush_max",
    "heappop_max", "heapify_max", "heapreplace_max", "heappushpop_max",
]


def heappush(heap, item):
    """Adds an item."""
    heap.append(item)
    _siftdown(heap, 0, len(heap) - 1)


def heappop(heap):
    """Takes the smallest item."""
    last = heap.pop()
    if heap:
        smallest = heap[0]
        heap[0] = last
        _siftup(heap, 0)
        return smallest
    return last


def heapreplace(heap, item):
    """Takes the smallest item, then adds one."""
    smallest = heap[0]
    heap[0] = item
    _siftup(heap, 0)
    return smallest


def heappushpop(heap, item):
    """Adds an item, then takes the smallest."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _siftup(heap, 0)
    return item


def heapify(x):
    """Makes a heap of a list in place."""
    for i in reversed(range(len(x) // 2)):
        _siftup(x, i)


def _siftdown(heap, startpos, pos):
    newitem = heap[pos]
    while pos > startpos:
        parentpos = (pos - 1) >> 1
        parent = heap[parentpos]
        if not newitem < parent:
            break
        heap[pos] = parent
        pos = parentpos
    heap[pos] = newitem


def _siftup(heap, pos):
    # The hole goes down to a leaf along the smaller children, then the item goes up from there.
    endpos, startpos, newitem = len(heap), pos, heap[pos]
    childpos = 2 * pos + 1
    while childpos < endpos:
        rightpos = childpos + 1
        if rightpos < endpos and not heap[childpos] < heap[rightpos]:
            childpos = rightpos
        heap[pos] = heap[childpos]
        pos = childpos
        childpos = 2 * pos + 1
    heap[pos] = newitem
    _siftdown(heap, startpos, pos)


class _Reversed:
    __slots__ = ("item",)

    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        return other.item < self.item


def _on_reversed(function):
    # The heaps of largest items are heaps of items that compare the other way round.
    def call(heap, *items):
        work = [_Reversed(item) for item in heap]
        result = function(work, *[_Reversed(item) for item in items])
        heap[:] = [entry.item for entry in work]
        return result.item if isinstance(result, _Reversed) else result
    return call


heappush_max = _on_reversed(heappush)
heappop_max = _on_reversed(heappop)
heapify_max = _on_reversed(heapify)
heapreplace_max = _on_reversed(heapreplace)
heappushpop_max = _on_reversed(heappushpop)


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
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """The largest items, largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
