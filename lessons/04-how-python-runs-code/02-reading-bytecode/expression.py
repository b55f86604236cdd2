a = 2
b = 3
c = 4
result = a + b * c
print(result)

#| 14
