a = 10
b = a
b = 20
print(a)

#| 10
