# Slices of array: every start, stop and step of a few, also outside.
from array import array

own = array("i", range(6))
for step in (None, 1, 2, -1, -2, 10, -10):
    print(step, [own[start:stop:step] for start in (None, 0, 2, -2, 9, -9) for stop in (None, 0, 4, -1, 9, -9)])
for key in (slice(0, 2, 0), slice("a"), slice(None, 1.5), 1.5, "a", None, (1, 2), 99, -99, slice(2**70), slice(None, None, 2**70), True, slice(None, None, None)):
    try:
        print(key, own[key])
    except Exception as error:
        print(key, type(error).__name__, error)
#| None [array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3]), array('i', [0, 1, 2, 3, 4]), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3]), array('i', [0, 1, 2, 3, 4]), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [2, 3, 4, 5]), array('i'), array('i', [2, 3]), array('i', [2, 3, 4]), array('i', [2, 3, 4, 5]), array('i'), array('i', [4, 5]), array('i'), array('i'), array('i', [4]), array('i', [4, 5]), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3]), array('i', [0, 1, 2, 3, 4]), array('i', [0, 1, 2, 3, 4, 5]), array('i')]
#| 1 [array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3]), array('i', [0, 1, 2, 3, 4]), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3]), array('i', [0, 1, 2, 3, 4]), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [2, 3, 4, 5]), array('i'), array('i', [2, 3]), array('i', [2, 3, 4]), array('i', [2, 3, 4, 5]), array('i'), array('i', [4, 5]), array('i'), array('i'), array('i', [4]), array('i', [4, 5]), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i', [0, 1, 2, 3, 4, 5]), array('i'), array('i', [0, 1, 2, 3]), array('i', [0, 1, 2, 3, 4]), array('i', [0, 1, 2, 3, 4, 5]), array('i')]
#| 2 [array('i', [0, 2, 4]), array('i'), array('i', [0, 2]), array('i', [0, 2, 4]), array('i', [0, 2, 4]), array('i'), array('i', [0, 2, 4]), array('i'), array('i', [0, 2]), array('i', [0, 2, 4]), array('i', [0, 2, 4]), array('i'), array('i', [2, 4]), array('i'), array('i', [2]), array('i', [2, 4]), array('i', [2, 4]), array('i'), array('i', [4]), array('i'), array('i'), array('i', [4]), array('i', [4]), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i', [0, 2, 4]), array('i'), array('i', [0, 2]), array('i', [0, 2, 4]), array('i', [0, 2, 4]), array('i')]
#| -1 [array('i', [5, 4, 3, 2, 1, 0]), array('i', [5, 4, 3, 2, 1]), array('i', [5]), array('i'), array('i'), array('i', [5, 4, 3, 2, 1, 0]), array('i', [0]), array('i'), array('i'), array('i'), array('i'), array('i', [0]), array('i', [2, 1, 0]), array('i', [2, 1]), array('i'), array('i'), array('i'), array('i', [2, 1, 0]), array('i', [4, 3, 2, 1, 0]), array('i', [4, 3, 2, 1]), array('i'), array('i'), array('i'), array('i', [4, 3, 2, 1, 0]), array('i', [5, 4, 3, 2, 1, 0]), array('i', [5, 4, 3, 2, 1]), array('i', [5]), array('i'), array('i'), array('i', [5, 4, 3, 2, 1, 0]), array('i'), array('i'), array('i'), array('i'), array('i'), array('i')]
#| -2 [array('i', [5, 3, 1]), array('i', [5, 3, 1]), array('i', [5]), array('i'), array('i'), array('i', [5, 3, 1]), array('i', [0]), array('i'), array('i'), array('i'), array('i'), array('i', [0]), array('i', [2, 0]), array('i', [2]), array('i'), array('i'), array('i'), array('i', [2, 0]), array('i', [4, 2, 0]), array('i', [4, 2]), array('i'), array('i'), array('i'), array('i', [4, 2, 0]), array('i', [5, 3, 1]), array('i', [5, 3, 1]), array('i', [5]), array('i'), array('i'), array('i', [5, 3, 1]), array('i'), array('i'), array('i'), array('i'), array('i'), array('i')]
#| 10 [array('i', [0]), array('i'), array('i', [0]), array('i', [0]), array('i', [0]), array('i'), array('i', [0]), array('i'), array('i', [0]), array('i', [0]), array('i', [0]), array('i'), array('i', [2]), array('i'), array('i', [2]), array('i', [2]), array('i', [2]), array('i'), array('i', [4]), array('i'), array('i'), array('i', [4]), array('i', [4]), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i'), array('i', [0]), array('i'), array('i', [0]), array('i', [0]), array('i', [0]), array('i')]
#| -10 [array('i', [5]), array('i', [5]), array('i', [5]), array('i'), array('i'), array('i', [5]), array('i', [0]), array('i'), array('i'), array('i'), array('i'), array('i', [0]), array('i', [2]), array('i', [2]), array('i'), array('i'), array('i'), array('i', [2]), array('i', [4]), array('i', [4]), array('i'), array('i'), array('i'), array('i', [4]), array('i', [5]), array('i', [5]), array('i', [5]), array('i'), array('i'), array('i', [5]), array('i'), array('i'), array('i'), array('i'), array('i'), array('i')]
#| slice(0, 2, 0) ValueError slice step cannot be zero
#| slice(None, 'a', None) TypeError slice indices must be integers or None or have an __index__ method
#| slice(None, 1.5, None) TypeError slice indices must be integers or None or have an __index__ method
#| 1.5 TypeError array indices must be integers
#| a TypeError array indices must be integers
#| None TypeError array indices must be integers
#| (1, 2) TypeError array indices must be integers
#| 99 IndexError array index out of range
#| -99 IndexError array index out of range
#| slice(None, 1180591620717411303424, None) array('i', [0, 1, 2, 3, 4, 5])
#| slice(None, None, 1180591620717411303424) array('i', [0])
#| True 1
#| slice(None, None, None) array('i', [0, 1, 2, 3, 4, 5])
