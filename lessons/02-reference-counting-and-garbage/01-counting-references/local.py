import sys

def work():
    a = []
    first = sys.getrefcount(a)
    b = a
    second = sys.getrefcount(a)
    return first, second

one, two = work()
print(one, two)

#| 1 2
