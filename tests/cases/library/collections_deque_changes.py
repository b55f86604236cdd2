# collections.deque: assigning items, deleting, changing while iterating.

from collections import deque


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = deque(range(4))
d[1] = "one"
del d[0]
tell(lambda: d)
tell(lambda: d.copy() is d)
tell(lambda: 2 in d)
tell(lambda: len(d))
tell(lambda: bool(deque()))
def grow():
    for item in d:
        d.append(item)
tell(lambda: grow())
tell(lambda: d)
tell(lambda: d.extend(d))
tell(lambda: len(d))
tell(lambda: deque(5))
tell(lambda: d.index(2, 0, 2))
tell(lambda: deque([deque([1])]))
tell(lambda: d.__reversed__().__next__())
tell(lambda: d.insert(-1, "y"))
tell(lambda: d)
#| deque(['one', 2, 3])
#| False
#| True
#| 3
#| False
#| RuntimeError: deque mutated during iteration
#| deque(['one', 2, 3, 'one'])
#| None
#| 8
#| TypeError: 'int' object is not iterable
#| 1
#| deque([deque([1])])
#| 'one'
#| None
#| deque(['one', 2, 3, 'one', 'one', 2, 3, 'y', 'one'])
