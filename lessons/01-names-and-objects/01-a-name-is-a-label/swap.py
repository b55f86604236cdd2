a = "left"
b = "right"
a = b
b = a
print(a, b)

#| right right
