assert depth(5) == 0 and depth([]) == 1 and depth([[], [[]]]) == 3, "shallow trees must give what they gave"
tower = []
for _ in range(3000):
    tower = [tower]
assert depth(tower) == 3001, "a tree of 3001 levels must be measured without a RecursionError"
