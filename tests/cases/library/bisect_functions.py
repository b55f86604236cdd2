# bisect: where to insert in a sorted list; keys and parts.

import bisect


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


items = [1, 3, 3, 5]
words = ["a", "bb", "ccc"]
tell(lambda: bisect.bisect(items, 3))
tell(lambda: bisect.bisect_left(items, 3))
tell(lambda: bisect.bisect_right(items, 0))
tell(lambda: bisect.bisect(items, 9))
tell(lambda: bisect.bisect_left(words, 2, key=len))
tell(lambda: bisect.bisect(items, 3, 0, 2))
tell(lambda: bisect.bisect(items, 3, -1))
tell(lambda: bisect.bisect(items, "a"))
tell(lambda: bisect.insort(items, 4))
tell(lambda: bisect.insort_left(items, 3))
tell(lambda: items)
tell(lambda: bisect.insort(words, "dd", key=len))
tell(lambda: words)
tell(lambda: bisect.bisect([], 1))
#| 3
#| 1
#| 0
#| 4
#| 1
#| 2
#| ValueError: lo must be non-negative
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| None
#| None
#| [1, 3, 3, 3, 4, 5]
#| None
#| ['a', 'bb', 'dd', 'ccc']
#| 0
