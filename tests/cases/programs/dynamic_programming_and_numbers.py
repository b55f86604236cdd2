# DP & matrices
def lcs(a, b):
    m, n = len(a), len(b)
    dp = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(m):
        for j in range(n):
            dp[i + 1][j + 1] = dp[i][j] + 1 if a[i] == b[j] else max(dp[i][j + 1], dp[i + 1][j])
    out, i, j = [], m, n
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1]); i -= 1; j -= 1
        elif dp[i - 1][j] >= dp[i][j - 1]: i -= 1
        else: j -= 1
    return "".join(reversed(out)), dp[m][n]
print(lcs("AGGTAB", "GXTXAYB"))
def knapsack(items, cap):
    best = [0] * (cap + 1)
    for v, w in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best
print(knapsack([(60, 10), (100, 20), (120, 30)], 50)[-1])
def edit(a, b, memo={}):
    if (a, b) in memo: return memo[a, b]
    if not a or not b: r = len(a) + len(b)
    elif a[0] == b[0]: r = edit(a[1:], b[1:])
    else: r = 1 + min(edit(a[1:], b), edit(a, b[1:]), edit(a[1:], b[1:]))
    memo[a, b] = r
    return r
print(edit("kitten", "sitting"), len(edit.__defaults__[0]))
def matmul(A, B): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*B)] for r in A]
A = [[1, 2], [3, 4]]; print(matmul(A, A), list(map(list, zip(*A))))
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** c * m[0][c] * det([r[:c] + r[c + 1:] for r in m[1:]]) for c in range(len(m)))
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]))
def spiral(m):
    out = []
    while m:
        out += m[0]; m = [list(r) for r in zip(*m[1:])][::-1]
    return out
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n: yield cols; return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            yield from queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))
print(next(queens(6)), sum(1 for _ in queens(6)))
for q in next(queens(4)): print(" ".join("Q" if i == q else "." for i in range(4)))
def perms(s):
    if len(s) <= 1: return [s]
    return [s[i] + p for i in range(len(s)) for p in perms(s[:i] + s[i + 1:])]
print(perms("abc"))
def sieve(n):
    p = [True] * (n + 1); p[0:2] = [False, False]
    for i in range(2, int(n ** .5) + 1):
        if p[i]: p[i * i::i] = [False] * len(p[i * i::i])
    return [i for i, x in enumerate(p) if x]
print(sieve(50))
def collatz(n, c=0): return c if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, c + 1)
print([collatz(n) for n in range(1, 15)])
def hanoi(n, a, b, c): return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(len(hanoi(5, "A", "B", "C")), hanoi(2, "A", "B", "C"))
def pascal(n):
    row = [1]
    for _ in range(n): yield row; row = [a + b for a, b in zip([0] + row, row + [0])]
for r in pascal(5): print(" ".join(map(str, r)).center(15))
import math
print(math.gcd(48, 18), math.lcm(4, 6), math.comb(10, 3), math.perm(5, 2), math.factorial(20), math.isqrt(99), math.prod([1, 2, 3, 4]))
print(2 ** 200, -7 // 2, -7 % 3, divmod(-7, 3), pow(3, 100, 7), pow(3, -1, 7), 7 / 2, round(2.5), round(3.5), round(-2.567, 2), round(1234, -2), abs(-3.5), int("ff", 16), bin(10), hex(255), oct(8), int(-3.9), float("1e3"), complex(1, 2) * 1j)
print(0.1 + 0.2, 1e16 + 1, 1 / 3, 2 ** 0.5, 1e100, 1.5e-10, 123456789.123456789, float("nan") == float("nan"), 10 ** 20, 1_000, .1 + .7, 100.0, 1e15, 1e16, 5e-324)
print((10 ** 18 + 9) * (10 ** 18 + 7) % 998244353, math.pi, math.e, math.inf, math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.log(8, 2), math.log2(10), math.sqrt(2), math.degrees(math.pi), math.isclose(0.1 + 0.2, 0.3), math.fsum([.1] * 10), sum([.1] * 10))
from fractions import Fraction
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(3, 4).limit_denominator(2), float(Fraction(1, 3)), repr(Fraction(2, 4)))
import statistics as st
print(st.mean([1, 2, 3, 4]), st.median([1, 3, 2]), st.mode([1, 1, 2]), st.stdev([1, 2, 3, 4]), st.pvariance([1, 2, 3]), st.median_low([1, 2, 3, 4]), st.quantiles([1, 2, 3, 4, 5]), st.fmean([1, 2]))
#| ('GTAB', 4)
#| 220
#| 3 56
#| [[7, 10], [15, 22]] [[1, 3], [2, 4]]
#| 18
#| [1, 2, 3, 6, 9, 8, 7, 4, 5]
#| (1, 3, 5, 0, 2, 4) 4
#| . Q . .
#| . . . Q
#| Q . . .
#| . . Q .
#| ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
#| [0, 1, 7, 2, 5, 8, 16, 3, 19, 6, 14, 9, 9, 17]
#| 31 [('A', 'B'), ('A', 'C'), ('B', 'C')]
#|        1
#|       1 1
#|      1 2 1
#|     1 3 3 1
#|    1 4 6 4 1
#| 6 12 120 20 2432902008176640000 9 24
#| 1606938044258990275541962092341162602522202993782792835301376 -4 2 (-3, 2) 4 5 3.5 2 4 -2.57 1200 3.5 255 0b1010 0xff 0o10 -3 1000.0 (-2+1j)
#| 0.30000000000000004 1e+16 0.3333333333333333 1.4142135623730951 1e+100 1.5e-10 123456789.12345679 False 100000000000000000000 1000 0.7999999999999999 100.0 1000000000000000.0 1e+16 5e-324
#| 909487697 3.141592653589793 2.718281828459045 inf -3 3 -2 3.0 3.321928094887362 1.4142135623730951 180.0 True 1.0 1.0
#| 1/2 1/8 1 0.3333333333333333 Fraction(1, 2)
#| 2.5 2 1 1.2909944487358056 0.6666666666666666 2 [1.5, 3.0, 4.5] 1.5
