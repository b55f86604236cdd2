def add(a, b):
    c = a + b
    return c

x = add(2, 3)
print(x)

#| 5
