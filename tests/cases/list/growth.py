# sys.getsizeof of lists as they grow and shrink.
import sys

items, sizes = [], []
for n in range(40):
    items.append(n)
    sizes.append(sys.getsizeof(items))
print(sizes)
sizes = []
while items:
    items.pop()
    sizes.append(sys.getsizeof(items))
print(sizes)
print([sys.getsizeof(list(range(n))) for n in (0, 1, 2, 3, 5, 10)], sys.getsizeof([1, 2, 3]), sys.getsizeof([0] * 10), sys.getsizeof([*range(5)]), sys.getsizeof([n for n in range(5)]), sys.getsizeof([1, 2] + [3]), sys.getsizeof(list("abc")))
items = [1, 2, 3]
items.extend([4])
print(sys.getsizeof(items))
items.insert(0, 0)
del items[1:]
print(sys.getsizeof(items))
#| [88, 88, 88, 88, 120, 120, 120, 120, 184, 184, 184, 184, 184, 184, 184, 184, 248, 248, 248, 248, 248, 248, 248, 248, 312, 312, 312, 312, 312, 312, 312, 312, 376, 376, 376, 376, 376, 376, 376, 376]
#| [376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 376, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 56]
#| [56, 72, 72, 88, 104, 136] 88 136 104 120 80 88
#| 88
#| 120
