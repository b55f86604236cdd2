numbers = []
for n in range(9):
    numbers.append(n)
print(len(numbers))

#| 9
