import sys

sample = None

before = sys.getrefcount(sample)
extra = [sample] * 5
print(sys.getrefcount(sample) - before)

#| 0
