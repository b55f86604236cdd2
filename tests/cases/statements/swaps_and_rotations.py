# Values that change places in one statement.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
items = [1, 2, 3, 4]
items[0], items[-1] = items[-1], items[0]
items[1:3] = items[2:0:-1]
print(items)
i = 0
i, items[i] = 2, "first"
print(i, items)
x = [0]
x[0], x = 1, 2
print(x)
(a, b), c = (b, a), (a, b)
print(a, b, c)
#| 3 1 2
#| [4, 3, 2, 1]
#| 2 [4, 3, 'first', 1]
#| 2
#| 1 3 (3, 1)
