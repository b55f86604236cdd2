import copy

row = [0]
pair = [row, row]
twin = copy.deepcopy(pair)
twin[0].append(1)
print(twin)
print(pair)

#| [[0, 1], [0, 1]]
#| [[0], [0]]
