import sys
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError(f"shape mismatch {self.shape} vs {o.shape}")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __pow__(self, n):
        out, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: out = out @ base
            base = base @ base; n >>= 1
        return out
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __iter__(self): return (x for r in self.rows for x in r)
    def __str__(self): return "\n".join(" ".join(f"{x:4d}" for x in r) for r in self.rows)
    def __eq__(self, o): return self.rows == o.rows
    __hash__ = None
    def T(self): return Matrix(zip(*self.rows))
f = Matrix([[1, 1], [1, 0]])
print(f ** 10, (f ** 90)[0, 1], sep="\n")
m = Matrix([[1, 2, 3], [4, 5, 6]]); print(m.T(), m.shape, list(m), m == m.T().T()); m[0, 1] = 99; print(m)
try: m @ m
except ValueError as e: print("!", e)
try: hash(m)
except TypeError as e: print("!", e)
print(sys.getsizeof([]), sys.getsizeof(()), sys.getsizeof({}), sys.getsizeof(""), sys.getsizeof(0), sys.getsizeof(1.0), sys.getsizeof(set()), sys.getsizeof([1,2,3]), sys.getsizeof("abc"), sys.getsizeof(2**100), sys.maxsize, sys.byteorder)
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4, [5]])], 6])))
def gcd(a, b): return a if not b else gcd(b, a % b)
print([gcd(a, 36) for a in (12, 54, 7)], [x for x in range(2, 60) if all(x % d for d in range(2, int(x ** .5) + 1))])
def binsearch(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] == x: return mid
        if a[mid] < x: lo = mid + 1
        else: hi = mid - 1
    return -1
print(binsearch([1, 3, 5, 7, 9], 7), binsearch([1, 3], 4))
def quick(a): return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2; l, r = merge(a[:m]), merge(a[m:]); o = []
    while l and r: o.append((l if l[0] <= r[0] else r).pop(0))
    return o + l + r
def bubble(a):
    a = a[:]; n = len(a)
    for i in range(n):
        sw = False
        for j in range(n - 1 - i):
            if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]; sw = True
        if not sw: break
    return a
def heap(a):
    import heapq; h = list(a); heapq.heapify(h); return [heapq.heappop(h) for _ in range(len(h))]
d = [5, 2, 9, 1, 5, 6]; print(quick(d), merge(d), bubble(d), heap(d), sorted(d, reverse=True), sorted("bca"), sorted(["bb", "a", "ccc"], key=len, reverse=True))
#|   89   55
#|   55   34
#| 2880067194370816120
#|    1    4
#|    2    5
#|    3    6 (2, 3) [1, 2, 3, 4, 5, 6] True
#|    1   99    3
#|    4    5    6
#| ! shape mismatch (2, 3) vs (2, 3)
#| ! unhashable type: 'Matrix'
#| 56 48 64 41 28 24 216 88 44 40 9223372036854775807 little
#| [1, 2, 3, 4, 5, 6]
#| [12, 18, 1] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]
#| 3 -1
#| [1, 2, 5, 5, 6, 9] [1, 2, 5, 5, 6, 9] [1, 2, 5, 5, 6, 9] [1, 2, 5, 5, 6, 9] [9, 6, 5, 5, 2, 1] ['a', 'b', 'c'] ['ccc', 'bb', 'a']
