a = [[1], [2]]
b = a[:]
c = list(a)
b.append([3])
c[0].append(7)
print(a)
print(b)

#| [[1, 7], [2]]
#| [[1, 7], [2], [3]]
