# Assigning to slices of list: lengths that fit and that do not, with steps.
for start in (None, 1, -2, 9):
    for stop in (None, 2, -1):
        for step in (None, 2, -1):
            own = list(range(6))
            try:
                own[start:stop:step] = ["x", "y"]
                print(start, stop, step, own)
            except Exception as error:
                print(start, stop, step, type(error).__name__, error)
for value in (5, None, "ab", b"ab", [1, 2], (300,), own[:0], iter([1]), {1: 2}):
    own = list(range(6))
    try:
        own[1:3] = value
        print(own)
    except Exception as error:
        print(type(value).__name__, type(error).__name__, error)
#| None None None ['x', 'y']
#| None None 2 ValueError attempt to assign sequence of size 2 to extended slice of size 3
#| None None -1 ValueError attempt to assign sequence of size 2 to extended slice of size 6
#| None 2 None ['x', 'y', 2, 3, 4, 5]
#| None 2 2 ValueError attempt to assign sequence of size 2 to extended slice of size 1
#| None 2 -1 ValueError attempt to assign sequence of size 2 to extended slice of size 3
#| None -1 None ['x', 'y', 5]
#| None -1 2 ValueError attempt to assign sequence of size 2 to extended slice of size 3
#| None -1 -1 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| 1 None None [0, 'x', 'y']
#| 1 None 2 ValueError attempt to assign sequence of size 2 to extended slice of size 3
#| 1 None -1 ['y', 'x', 2, 3, 4, 5]
#| 1 2 None [0, 'x', 'y', 2, 3, 4, 5]
#| 1 2 2 ValueError attempt to assign sequence of size 2 to extended slice of size 1
#| 1 2 -1 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| 1 -1 None [0, 'x', 'y', 5]
#| 1 -1 2 [0, 'x', 2, 'y', 4, 5]
#| 1 -1 -1 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| -2 None None [0, 1, 2, 3, 'x', 'y']
#| -2 None 2 ValueError attempt to assign sequence of size 2 to extended slice of size 1
#| -2 None -1 ValueError attempt to assign sequence of size 2 to extended slice of size 5
#| -2 2 None [0, 1, 2, 3, 'x', 'y', 4, 5]
#| -2 2 2 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| -2 2 -1 [0, 1, 2, 'y', 'x', 5]
#| -2 -1 None [0, 1, 2, 3, 'x', 'y', 5]
#| -2 -1 2 ValueError attempt to assign sequence of size 2 to extended slice of size 1
#| -2 -1 -1 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| 9 None None [0, 1, 2, 3, 4, 5, 'x', 'y']
#| 9 None 2 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| 9 None -1 ValueError attempt to assign sequence of size 2 to extended slice of size 6
#| 9 2 None [0, 1, 2, 3, 4, 5, 'x', 'y']
#| 9 2 2 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| 9 2 -1 ValueError attempt to assign sequence of size 2 to extended slice of size 3
#| 9 -1 None [0, 1, 2, 3, 4, 5, 'x', 'y']
#| 9 -1 2 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| 9 -1 -1 ValueError attempt to assign sequence of size 2 to extended slice of size 0
#| int TypeError must assign iterable to extended slice
#| NoneType TypeError must assign iterable to extended slice
#| [0, 'a', 'b', 3, 4, 5]
#| [0, 97, 98, 3, 4, 5]
#| [0, 1, 2, 3, 4, 5]
#| [0, 300, 3, 4, 5]
#| [0, 3, 4, 5]
#| [0, 1, 3, 4, 5]
#| [0, 1, 3, 4, 5]
