# Dynamic programming: memo and tables for stairs, coins, knapsack, subsequences, edit distance, partitions.
from functools import cache


@cache
def stairs(n):
    return 1 if n < 2 else stairs(n - 1) + stairs(n - 2)


def coins(amount, values):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - v] + 1 for v in values if v <= a and best[a - v] is not None]
        best[a] = min(options, default=None)
    return best[amount]


def ways(amount, values):
    table = [1] + [0] * amount
    for v in values:
        for a in range(v, amount + 1):
            table[a] += table[a - v]
    return table[amount]


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            candidate = best[c - weight][0] + value
            if candidate > best[c][0]:
                best[c] = candidate, best[c - weight][1] + (name,)
    return best[capacity]


def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def increasing(nums):
    best = []
    for i, n in enumerate(nums):
        best.append(max((best[j] for j in range(i) if nums[j] < n), key=len, default=[]) + [n])
    return max(best, key=len)


def partition(nums):
    total = sum(nums)
    reachable = {0}
    for n in nums:
        reachable |= {r + n for r in reachable}
    return total % 2 == 0 and total // 2 in reachable


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


print([stairs(n) for n in range(10)], stairs(90), stairs.cache_info().misses)
print(coins(11, [1, 2, 5]), coins(3, [2]), coins(0, [1]), ways(100, [1, 5, 10, 25, 50]))
print(knapsack([("pen", 1, 1), ("book", 3, 4), ("lamp", 4, 5), ("map", 5, 7)], 7))
print(lcs("AGGTAB", "GXTXAYB"), distance("kitten", "sitting"), distance("", "abc"), increasing([10, 9, 2, 5, 3, 7, 101, 18]))
print(partition([1, 5, 11, 5]), partition([1, 2, 5]), *pascal(5))
grid = [[1, 3, 1], [1, 5, 1], [4, 2, 1]]
for r in range(3):
    for c in range(3):
        if r or c:
            grid[r][c] += min(([grid[r - 1][c]] if r else []) + ([grid[r][c - 1]] if c else []))
print(grid)
#| [1, 1, 2, 3, 5, 8, 13, 21, 34, 55] 4660046610375530309 91
#| 3 None 0 292
#| (9, ('book', 'lamp'))
#| GTAB 3 3 [2, 5, 7, 101]
#| True False [1] [1, 1] [1, 2, 1] [1, 3, 3, 1] [1, 4, 6, 4, 1]
#| [[1, 4, 5], [2, 7, 6], [6, 8, 7]]
