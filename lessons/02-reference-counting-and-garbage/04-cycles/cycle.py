import gc

a = []
b = []
a.append(b)
b.append(a)
del a, b
found = gc.collect()
print(found)

#| 2
