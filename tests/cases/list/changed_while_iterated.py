# A list that changes while a loop goes over it.
items = [1, 2, 3, 4]
for n in items:
    if n % 2:
        items.remove(n)
print(items)
items = [1, 2]
for n in items:
    if len(items) < 6:
        items.append(n * 10)
print(items)
items = [1, 2, 3, 4]
it = iter(items)
print(next(it), next(it))
items[:] = [9]
print(list(it))
items.extend([7, 8, 9])
print(list(it), next(it, "over"))
back = reversed(items)
items.append("late")
print(next(back), len(items))
#| [2, 4]
#| [1, 2, 10, 20, 100, 200]
#| 1 2
#| []
#| [] over
#| 9 5
