n = 1
m = n
m += 1
print(n, m)
a = [1]
b = a
b += [2]
print(a, b)

#| 1 2
#| [1, 2] [1, 2]
