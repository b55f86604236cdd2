import sys

a = []
print(sys.getrefcount(a))

#| 2
