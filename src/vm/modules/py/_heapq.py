"""Lists kept as heaps, which CPython has in C."""


def _check(heap, name):
    if not isinstance(heap, list):
        place = "" if name in ("heappop", "heapify") else " 1"
        raise TypeError(f"{name}() argument{place} must be list, not {type(heap).__name__}")
    return heap


def heappush(heap, item, /):
    """Adds an item."""
    _check(heap, "heappush")
    heap.append(item)
    _siftdown(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Takes the smallest item."""
    if not _check(heap, "heappop"):
        raise IndexError("index out of range")
    last = heap.pop()
    if heap:
        smallest = heap[0]
        heap[0] = last
        _siftup(heap, 0)
        return smallest
    return last


def heapreplace(heap, item, /):
    """Takes the smallest item, then adds one."""
    if not _check(heap, "heapreplace"):
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _siftup(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    """Adds an item, then takes the smallest."""
    if _check(heap, "heappushpop") and heap[0] < item:
        item, heap[0] = heap[0], item
        _siftup(heap, 0)
    return item


def heapify(x, /):
    """Makes a heap of a list in place."""
    _check(x, "heapify")
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
