import sys

def change(thing):
    before = sys.getrefcount(thing)
    many = [thing] * 1000
    return sys.getrefcount(thing) - before

print(change(None), change(True), change(7))
print(change([]), change(10 ** 10), change(1.5 + 1))

#| 0 0 0
#| 1000 1000 1000
