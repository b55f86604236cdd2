# sys.getsizeof of dicts: empty, growing, split, cleared.
import sys

d, sizes = {}, []
for n in range(100):
    d[n] = n
    if not sizes or sizes[-1] != sys.getsizeof(d):
        sizes.append(sys.getsizeof(d))
print(sizes)
for n in range(95):
    del d[n]
print(sys.getsizeof(d), sys.getsizeof(d.copy()), sys.getsizeof(dict(d)))
d.clear()
print(sys.getsizeof(d), sys.getsizeof({"a": 1}), sys.getsizeof({1: 1}), sys.getsizeof(dict(a=1)), sys.getsizeof({k: 0 for k in "abcdef"}))
#| [224, 352, 632, 1168, 2264, 4688]
#| 4688 224 224
#| 64 184 224 184 272
