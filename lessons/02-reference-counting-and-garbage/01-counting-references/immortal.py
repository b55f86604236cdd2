import sys

before = sys.getrefcount(None)
many = [None] * 1000
print(sys.getrefcount(None) - before)
before = sys.getrefcount(7)
sevens = [7] * 1000
print(sys.getrefcount(7) - before)

#| 0
#| 0
