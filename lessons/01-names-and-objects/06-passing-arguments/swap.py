def swap(a, b):
    a, b = b, a

x = "left"
y = "right"
swap(x, y)
print(x, y)

#| left right
