# Matrices as lists of lists: products, determinants, spirals, rotations, life, printing, aliasing mistakes.
from fractions import Fraction


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** c * m[0][c] * determinant([row[:c] + row[c + 1:] for row in m[1:]]) for c in range(len(m)))


def inverse(m):
    n = len(m)
    rows = [[Fraction(x) for x in row] + [Fraction(int(i == j)) for j in range(n)] for i, row in enumerate(m)]
    for c in range(n):
        p = next(r for r in range(c, n) if rows[r][c])
        rows[c], rows[p] = rows[p], rows[c]
        rows[c] = [x / rows[c][c] for x in rows[c]]
        for r in range(n):
            if r != c:
                rows[r] = [x - rows[r][c] * y for x, y in zip(rows[r], rows[c])]
    return [[str(x) for x in row[n:]] for row in rows]


def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(row) for row in zip(*m[1:])][::-1]
    return out


def life(cells):
    around = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    around[x + dx, y + dy] = around.get((x + dx, y + dy), 0) + 1
    return {c for c, n in around.items() if n == 3 or n == 2 and c in cells}


a, b = [[1, 2], [3, 4]], [[0, 1], [1, 0]]
print(multiply(a, b), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), inverse(a))
m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print(spiral(m), [list(r) for r in zip(*m)], [list(r) for r in zip(*m[::-1])], [row[::-1] for row in m], sum(m[i][i] for i in range(3)))
for row in m:
    print(" ".join(f"{x:>3}" for x in row))
wrong = [[0] * 3] * 2
wrong[0][1] = 9
right = [[0] * 3 for _ in range(2)]
right[0][1] = 9
print(wrong, right, wrong[0] is wrong[1])
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    glider = life(glider)
print(sorted(glider))
print("\n".join("".join("#" if (x, y) in glider else "." for x in range(5)) for y in range(5)))
try:
    inverse([[1, 2], [2, 4]])
except (StopIteration, RuntimeError) as error:
    print(type(error).__name__, error)
identity = [[int(i == j) for j in range(3)] for i in range(3)]
print(identity, multiply(identity, m) == m, any(0 in row for row in m), max(map(max, m)), [x for row in m for x in row if x % 2])
#| [[2, 1], [4, 3]] 0 [['-2', '1'], ['3/2', '-1/2']]
#| [1, 2, 3, 6, 9, 8, 7, 4, 5] [[1, 4, 7], [2, 5, 8], [3, 6, 9]] [[7, 4, 1], [8, 5, 2], [9, 6, 3]] [[3, 2, 1], [6, 5, 4], [9, 8, 7]] 15
#|   1   2   3
#|   4   5   6
#|   7   8   9
#| [[0, 9, 0], [0, 9, 0]] [[0, 9, 0], [0, 0, 0]] True
#| [(1, 3), (2, 1), (2, 3), (3, 2), (3, 3)]
#| .....
#| ..#..
#| ...#.
#| .###.
#| .....
#| StopIteration
#| [[1, 0, 0], [0, 1, 0], [0, 0, 1]] True False 9 [1, 3, 5, 7, 9]
