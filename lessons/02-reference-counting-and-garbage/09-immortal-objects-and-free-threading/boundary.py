import sys

def change(thing):
    before = sys.getrefcount(thing)
    many = [thing] * 1000
    return sys.getrefcount(thing) - before

small = int("256")
large = int("257")
print(change(small), change(large))
print(change(""), change(()))

#| 0 1000
#| 0 0
