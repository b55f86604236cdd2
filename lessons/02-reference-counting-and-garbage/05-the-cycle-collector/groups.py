import gc

gc.disable()
a = []
b = [a]
a.append(b)
c = [a]
del a, b
print(gc.collect())
del c
print(gc.collect())

#| 0
#| 2
