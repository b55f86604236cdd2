# Assignments in chains and with several targets: from left to right.
a = b = c = []
a.append(1)
print(a, b is c)
x, y = y, x = 1, 2
print(x, y)
i = items = [0, 1, 2]
i = 5
print(i, items)
(p, q), *r = [(1, 2), 3, 4]
d = {}
d["x"], d["y"] = (d["z"], _) = 7, 8
print(p, q, r, d)
#| [1] True
#| 2 1
#| 5 [0, 1, 2]
#| 1 2 [3, 4] {'x': 7, 'y': 8, 'z': 7}
