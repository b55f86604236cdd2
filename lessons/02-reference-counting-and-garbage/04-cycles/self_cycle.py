import gc
import sys

x = []
x.append(x)
print(sys.getrefcount(x))
del x
print(gc.collect())

#| 3
#| 1
