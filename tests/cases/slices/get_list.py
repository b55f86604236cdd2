# Slices of list: every start, stop and step of a few, also outside.
own = list(range(6))
for step in (None, 1, 2, -1, -2, 10, -10):
    print(step, [own[start:stop:step] for start in (None, 0, 2, -2, 9, -9) for stop in (None, 0, 4, -1, 9, -9)])
for key in (slice(0, 2, 0), slice("a"), slice(None, 1.5), 1.5, "a", None, (1, 2), 99, -99, slice(2**70), slice(None, None, 2**70), True, slice(None, None, None)):
    try:
        print(key, own[key])
    except Exception as error:
        print(key, type(error).__name__, error)
#| None [[0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], [], [2, 3, 4, 5], [], [2, 3], [2, 3, 4], [2, 3, 4, 5], [], [4, 5], [], [], [4], [4, 5], [], [], [], [], [], [], [], [0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], []]
#| 1 [[0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], [], [2, 3, 4, 5], [], [2, 3], [2, 3, 4], [2, 3, 4, 5], [], [4, 5], [], [], [4], [4, 5], [], [], [], [], [], [], [], [0, 1, 2, 3, 4, 5], [], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], []]
#| 2 [[0, 2, 4], [], [0, 2], [0, 2, 4], [0, 2, 4], [], [0, 2, 4], [], [0, 2], [0, 2, 4], [0, 2, 4], [], [2, 4], [], [2], [2, 4], [2, 4], [], [4], [], [], [4], [4], [], [], [], [], [], [], [], [0, 2, 4], [], [0, 2], [0, 2, 4], [0, 2, 4], []]
#| -1 [[5, 4, 3, 2, 1, 0], [5, 4, 3, 2, 1], [5], [], [], [5, 4, 3, 2, 1, 0], [0], [], [], [], [], [0], [2, 1, 0], [2, 1], [], [], [], [2, 1, 0], [4, 3, 2, 1, 0], [4, 3, 2, 1], [], [], [], [4, 3, 2, 1, 0], [5, 4, 3, 2, 1, 0], [5, 4, 3, 2, 1], [5], [], [], [5, 4, 3, 2, 1, 0], [], [], [], [], [], []]
#| -2 [[5, 3, 1], [5, 3, 1], [5], [], [], [5, 3, 1], [0], [], [], [], [], [0], [2, 0], [2], [], [], [], [2, 0], [4, 2, 0], [4, 2], [], [], [], [4, 2, 0], [5, 3, 1], [5, 3, 1], [5], [], [], [5, 3, 1], [], [], [], [], [], []]
#| 10 [[0], [], [0], [0], [0], [], [0], [], [0], [0], [0], [], [2], [], [2], [2], [2], [], [4], [], [], [4], [4], [], [], [], [], [], [], [], [0], [], [0], [0], [0], []]
#| -10 [[5], [5], [5], [], [], [5], [0], [], [], [], [], [0], [2], [2], [], [], [], [2], [4], [4], [], [], [], [4], [5], [5], [5], [], [], [5], [], [], [], [], [], []]
#| slice(0, 2, 0) ValueError slice step cannot be zero
#| slice(None, 'a', None) TypeError slice indices must be integers or None or have an __index__ method
#| slice(None, 1.5, None) TypeError slice indices must be integers or None or have an __index__ method
#| 1.5 TypeError list indices must be integers or slices, not float
#| a TypeError list indices must be integers or slices, not str
#| None TypeError list indices must be integers or slices, not NoneType
#| (1, 2) TypeError list indices must be integers or slices, not tuple
#| 99 IndexError list index out of range
#| -99 IndexError list index out of range
#| slice(None, 1180591620717411303424, None) [0, 1, 2, 3, 4, 5]
#| slice(None, None, 1180591620717411303424) [0]
#| True 1
#| slice(None, None, None) [0, 1, 2, 3, 4, 5]
