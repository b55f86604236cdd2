def add(a, b):
    return a + b

total = 0
for n in (1, 2, 3):
    total = total + n
print(total)

total = 0
for n in (1, 2, 3):
    total = add(total, n)
print(total)

#| 6
#| 6
