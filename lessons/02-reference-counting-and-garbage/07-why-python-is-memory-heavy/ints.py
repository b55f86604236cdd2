import sys

numbers = []
for n in range(1000, 2000):
    numbers.append(n * 1000)
pointers = sys.getsizeof(numbers)
objects = sum(sys.getsizeof(n) for n in numbers)
print(objects, pointers > 8000)

#| 28000 True
