a = [1]
b = a
b = b + [2]
print(a, b)

#| [1] [1, 2]
