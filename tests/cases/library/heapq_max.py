# heapq's max-heaps, new in 3.14.

import heapq


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


heap = [5, 3, 8, 1]
heapq.heapify_max(heap)
tell(lambda: heap)
tell(lambda: heapq.heappop_max(heap))
tell(lambda: heapq.heappush_max(heap, 9))
tell(lambda: heap)
tell(lambda: heapq.heapreplace_max(heap, 0))
tell(lambda: heapq.heappushpop_max(heap, 7))
tell(lambda: heap)
tell(lambda: heapq.heappop_max([]))
#| [8, 3, 5, 1]
#| 8
#| None
#| [9, 5, 1, 3]
#| 9
#| 7
#| [5, 3, 1, 0]
#| IndexError: index out of range
