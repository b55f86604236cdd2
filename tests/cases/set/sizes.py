# sys.getsizeof of sets as they grow.
import sys

s, sizes = set(), []
for n in range(60):
    s.add(n)
    if not sizes or sizes[-1][1] != sys.getsizeof(s):
        sizes.append((len(s), sys.getsizeof(s)))
print(sizes)
print(sys.getsizeof({1, 2, 3}), sys.getsizeof(set(range(5))), sys.getsizeof(frozenset(range(5))), sys.getsizeof(s.copy()), sys.getsizeof(s | {100}))
s.clear()
print(sys.getsizeof(s), sys.getsizeof(set([1, 2, 3, 4, 5])), sys.getsizeof({n for n in range(5)}))
#| [(1, 216), (5, 728), (19, 2264)]
#| 216 728 728 2264 2264
#| 216 728 728
