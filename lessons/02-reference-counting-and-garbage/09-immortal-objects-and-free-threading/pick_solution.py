import sys

sample = object()

before = sys.getrefcount(sample)
extra = [sample] * 5
print(sys.getrefcount(sample) - before)

#| 5
