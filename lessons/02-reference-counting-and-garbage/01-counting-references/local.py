import sys

def work():
    a = []
    print(sys.getrefcount(a))
    b = a
    print(sys.getrefcount(a))

work()

#| 1
#| 2
