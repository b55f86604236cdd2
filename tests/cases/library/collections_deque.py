# collections.deque: both ends, rotation, a bound.

from collections import deque


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = deque([1, 2, 3])
tell(lambda: d.appendleft(0))
tell(lambda: d.append(4))
tell(lambda: d)
tell(lambda: d.pop())
tell(lambda: d.popleft())
tell(lambda: d.rotate(1))
tell(lambda: d)
tell(lambda: d.rotate(-2))
tell(lambda: d)
tell(lambda: d.extendleft("ab"))
tell(lambda: d)
tell(lambda: d.index("a"))
tell(lambda: d.count(1))
tell(lambda: d.insert(1, "x"))
tell(lambda: d.remove("x"))
tell(lambda: d.reverse())
tell(lambda: d)
tell(lambda: d[0])
tell(lambda: d[-1])
tell(lambda: d[99])
tell(lambda: deque("abc", maxlen=2))
tell(lambda: deque("abc", 2).maxlen)
tell(lambda: deque().pop())
tell(lambda: deque().popleft())
tell(lambda: d.remove("zz"))
tell(lambda: deque([1], maxlen=-1))
tell(lambda: deque([1]) + deque([2]))
tell(lambda: deque([1]) * 2)
tell(lambda: deque([1, 2]) < deque([1, 3]))
tell(lambda: deque([1]) == [1])
tell(lambda: list(reversed(deque("ab"))))
tell(lambda: deque([1], 1).insert(0, 2))
tell(lambda: d[0:1])
tell(lambda: hash(d))
tell(lambda: d.clear())
tell(lambda: d)
#| None
#| None
#| deque([0, 1, 2, 3, 4])
#| 4
#| 0
#| None
#| deque([3, 1, 2])
#| None
#| deque([2, 3, 1])
#| None
#| deque(['b', 'a', 2, 3, 1])
#| 1
#| 1
#| None
#| None
#| None
#| deque([1, 3, 2, 'a', 'b'])
#| 1
#| 'b'
#| IndexError: deque index out of range
#| deque(['b', 'c'], maxlen=2)
#| 2
#| IndexError: pop from an empty deque
#| IndexError: pop from an empty deque
#| ValueError: deque.remove(x): x not in deque
#| ValueError: maxlen must be non-negative
#| deque([1, 2])
#| deque([1, 1])
#| True
#| False
#| ['b', 'a']
#| IndexError: deque already at its maximum size
#| TypeError: sequence index must be integer, not 'slice'
#| TypeError: unhashable type: 'collections.deque'
#| None
#| deque([])
