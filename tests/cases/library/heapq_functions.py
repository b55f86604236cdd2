# heapq: push, pop, merge, nlargest, and the shape of the heap.

import heapq


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


heap = [5, 3, 8, 1, 9, 2]
heapq.heapify(heap)
tell(lambda: heap)
tell(lambda: heapq.heappop(heap))
tell(lambda: heapq.heappush(heap, 0))
tell(lambda: heap)
tell(lambda: heapq.heappushpop(heap, -1))
tell(lambda: heapq.heapreplace(heap, 7))
tell(lambda: heap)
tell(lambda: heapq.nlargest(2, heap))
tell(lambda: heapq.nsmallest(3, "hello"))
tell(lambda: heapq.nlargest(1, ["a", "bbb"], key=len))
tell(lambda: list(heapq.merge([1, 4], [2, 3], [0])))
tell(lambda: list(heapq.merge("ca", "b", reverse=True)))
tell(lambda: heapq.heappop([]))
tell(lambda: heapq.heappush(5, 1))
tell(lambda: heapq.heappush([1], "a"))
#| [1, 3, 2, 5, 9, 8]
#| 1
#| None
#| [0, 3, 2, 5, 9, 8]
#| -1
#| 0
#| [2, 3, 7, 5, 9, 8]
#| [9, 8]
#| ['e', 'h', 'l']
#| ['bbb']
#| [0, 1, 2, 3, 4]
#| ['c', 'b', 'a']
#| IndexError: index out of range
#| TypeError: heappush() argument 1 must be list, not int
#| TypeError: '<' not supported between instances of 'str' and 'int'
