# sys.getsizeof of lists, dicts, sets, strings and ints as they grow.

import sys

lst, sizes = [], []
for n in range(20):
    lst.append(n)
    sizes.append(sys.getsizeof(lst))
print(sizes, sys.getsizeof([]), sys.getsizeof([1, 2, 3]), sys.getsizeof(list(range(3))), sys.getsizeof([0] * 3), sys.getsizeof([x for x in range(3)]))
d, sizes = {}, []
for n in range(12):
    d[n] = n
    sizes.append(sys.getsizeof(d))
print(sizes, sys.getsizeof({}), sys.getsizeof({"a": 1}), sys.getsizeof(dict(a=1)))
s, sizes = set(), []
for n in range(20):
    s.add(n)
    sizes.append(sys.getsizeof(s))
print(sizes, sys.getsizeof(frozenset()))
print([sys.getsizeof(x) for x in ("", "a", "abc", "é", "€", "😀", "a" * 100, b"", b"abc", 0, 1, 2**30, 2**60, 2**100, 1.5, 1j, True, None, (), (1,), (1, 2), range(5), slice(1), bytearray(), bytearray(b"abc"))])
lst.pop()
del lst[5:]
lst.extend(range(3))
print(sys.getsizeof(lst), lst.__sizeof__(), sys.getsizeof(lst.copy()), sys.getsizeof(lst[:]), sys.getsizeof(lst + lst), sys.getsizeof([*lst]), sys.getsizeof(sorted(lst)))
d.clear()
print(sys.getsizeof(d), sys.getsizeof({**{n: n for n in range(20)}}), sys.getsizeof({n: n for n in range(20)}.copy()), sys.getsizeof(dict.fromkeys(range(20))))
#| [88, 88, 88, 88, 120, 120, 120, 120, 184, 184, 184, 184, 184, 184, 184, 184, 248, 248, 248, 248] 56 88 88 80 88
#| [224, 224, 224, 224, 224, 352, 352, 352, 352, 352, 632, 632] 64 184 184
#| [216, 216, 216, 216, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 2264, 2264] 216
#| [41, 42, 44, 61, 60, 64, 141, 33, 36, 28, 28, 32, 36, 40, 24, 32, 28, 16, 48, 56, 64, 48, 56, 56, 60]
#| 248 232 120 120 184 120 120
#| 64 632 632 632
