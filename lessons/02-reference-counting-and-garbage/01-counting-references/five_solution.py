import sys

a = []
b = a
box = [a]
table = {"a": a}
print(sys.getrefcount(a))

#| 5
