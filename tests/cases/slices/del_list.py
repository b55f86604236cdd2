# Deleting slices of list.
for start in (None, 1, -2, 9):
    for stop in (None, 0, 2, -1):
        for step in (None, 1, 2, -1, -2, 5):
            own = list(range(6))
            del own[start:stop:step]
            print(start, stop, step, own, end="; ")
    print()
for key in (0, -1, 99, "a", slice(None, None, 0), 1.5, None):
    own = list(range(6))
    try:
        del own[key]
        print(key, own)
    except Exception as error:
        print(key, type(error).__name__, error)
#| None None None []; None None 1 []; None None 2 [1, 3, 5]; None None -1 []; None None -2 [0, 2, 4]; None None 5 [1, 2, 3, 4]; None 0 None [0, 1, 2, 3, 4, 5]; None 0 1 [0, 1, 2, 3, 4, 5]; None 0 2 [0, 1, 2, 3, 4, 5]; None 0 -1 [0]; None 0 -2 [0, 2, 4]; None 0 5 [0, 1, 2, 3, 4, 5]; None 2 None [2, 3, 4, 5]; None 2 1 [2, 3, 4, 5]; None 2 2 [1, 2, 3, 4, 5]; None 2 -1 [0, 1, 2]; None 2 -2 [0, 1, 2, 4]; None 2 5 [1, 2, 3, 4, 5]; None -1 None [5]; None -1 1 [5]; None -1 2 [1, 3, 5]; None -1 -1 [0, 1, 2, 3, 4, 5]; None -1 -2 [0, 1, 2, 3, 4, 5]; None -1 5 [1, 2, 3, 4, 5];
#| 1 None None [0]; 1 None 1 [0]; 1 None 2 [0, 2, 4]; 1 None -1 [2, 3, 4, 5]; 1 None -2 [0, 2, 3, 4, 5]; 1 None 5 [0, 2, 3, 4, 5]; 1 0 None [0, 1, 2, 3, 4, 5]; 1 0 1 [0, 1, 2, 3, 4, 5]; 1 0 2 [0, 1, 2, 3, 4, 5]; 1 0 -1 [0, 2, 3, 4, 5]; 1 0 -2 [0, 2, 3, 4, 5]; 1 0 5 [0, 1, 2, 3, 4, 5]; 1 2 None [0, 2, 3, 4, 5]; 1 2 1 [0, 2, 3, 4, 5]; 1 2 2 [0, 2, 3, 4, 5]; 1 2 -1 [0, 1, 2, 3, 4, 5]; 1 2 -2 [0, 1, 2, 3, 4, 5]; 1 2 5 [0, 2, 3, 4, 5]; 1 -1 None [0, 5]; 1 -1 1 [0, 5]; 1 -1 2 [0, 2, 4, 5]; 1 -1 -1 [0, 1, 2, 3, 4, 5]; 1 -1 -2 [0, 1, 2, 3, 4, 5]; 1 -1 5 [0, 2, 3, 4, 5];
#| -2 None None [0, 1, 2, 3]; -2 None 1 [0, 1, 2, 3]; -2 None 2 [0, 1, 2, 3, 5]; -2 None -1 [5]; -2 None -2 [1, 3, 5]; -2 None 5 [0, 1, 2, 3, 5]; -2 0 None [0, 1, 2, 3, 4, 5]; -2 0 1 [0, 1, 2, 3, 4, 5]; -2 0 2 [0, 1, 2, 3, 4, 5]; -2 0 -1 [0, 5]; -2 0 -2 [0, 1, 3, 5]; -2 0 5 [0, 1, 2, 3, 4, 5]; -2 2 None [0, 1, 2, 3, 4, 5]; -2 2 1 [0, 1, 2, 3, 4, 5]; -2 2 2 [0, 1, 2, 3, 4, 5]; -2 2 -1 [0, 1, 2, 5]; -2 2 -2 [0, 1, 2, 3, 5]; -2 2 5 [0, 1, 2, 3, 4, 5]; -2 -1 None [0, 1, 2, 3, 5]; -2 -1 1 [0, 1, 2, 3, 5]; -2 -1 2 [0, 1, 2, 3, 5]; -2 -1 -1 [0, 1, 2, 3, 4, 5]; -2 -1 -2 [0, 1, 2, 3, 4, 5]; -2 -1 5 [0, 1, 2, 3, 5];
#| 9 None None [0, 1, 2, 3, 4, 5]; 9 None 1 [0, 1, 2, 3, 4, 5]; 9 None 2 [0, 1, 2, 3, 4, 5]; 9 None -1 []; 9 None -2 [0, 2, 4]; 9 None 5 [0, 1, 2, 3, 4, 5]; 9 0 None [0, 1, 2, 3, 4, 5]; 9 0 1 [0, 1, 2, 3, 4, 5]; 9 0 2 [0, 1, 2, 3, 4, 5]; 9 0 -1 [0]; 9 0 -2 [0, 2, 4]; 9 0 5 [0, 1, 2, 3, 4, 5]; 9 2 None [0, 1, 2, 3, 4, 5]; 9 2 1 [0, 1, 2, 3, 4, 5]; 9 2 2 [0, 1, 2, 3, 4, 5]; 9 2 -1 [0, 1, 2]; 9 2 -2 [0, 1, 2, 4]; 9 2 5 [0, 1, 2, 3, 4, 5]; 9 -1 None [0, 1, 2, 3, 4, 5]; 9 -1 1 [0, 1, 2, 3, 4, 5]; 9 -1 2 [0, 1, 2, 3, 4, 5]; 9 -1 -1 [0, 1, 2, 3, 4, 5]; 9 -1 -2 [0, 1, 2, 3, 4, 5]; 9 -1 5 [0, 1, 2, 3, 4, 5];
#| 0 [1, 2, 3, 4, 5]
#| -1 [0, 1, 2, 3, 4]
#| 99 IndexError list assignment index out of range
#| a TypeError list indices must be integers or slices, not str
#| slice(None, None, 0) ValueError slice step cannot be zero
#| 1.5 TypeError list indices must be integers or slices, not float
#| None TypeError list indices must be integers or slices, not NoneType
