import sys

a = []
box = [a, a]
print(sys.getrefcount(a))
table = {"k": a}
print(sys.getrefcount(a))
box.clear()
print(sys.getrefcount(a))

#| 4
#| 5
#| 3
