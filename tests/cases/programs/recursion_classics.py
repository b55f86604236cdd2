# Recursion: hanoi, permutations, subsets, queens, sudoku-like, flatten, ackermann, mutual, power.
import sys


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0]] + s for s in rest]


def queens(n, placed=()):
    if len(placed) == n:
        return [placed]
    return [q for c in range(n) if all(c != p and abs(c - p) != len(placed) - r for r, p in enumerate(placed)) for q in queens(n, (*placed, c))]


def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, (list, tuple)) else [x]


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def power(base, n):
    if n == 0:
        return 1
    half = power(base, n // 2)
    return half * half * (base if n % 2 else 1)


def collatz(n, steps=0):
    return steps if n == 1 else collatz(3 * n + 1 if n % 2 else n // 2, steps + 1)


def parentheses(n, left=0, right=0, text=""):
    if len(text) == 2 * n:
        yield text
    if left < n:
        yield from parentheses(n, left + 1, right, text + "(")
    if right < left:
        yield from parentheses(n, left, right + 1, text + ")")


print(hanoi(3), len(hanoi(10)), permutations([1, 2, 3]), subsets("abc"))
print(queens(4), len(queens(6)), flatten([1, [2, (3, [4, []])], 5]), ackermann(2, 3))
print(even(10), odd(7), power(3, 20), power(2, 100), collatz(27), list(parentheses(3)))


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as error:
    print(type(error).__name__, error)
limit = sys.getrecursionlimit()
sys.setrecursionlimit(200)
try:
    endless(0)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(limit)
for wrong in (0, -5, "x"):
    try:
        sys.setrecursionlimit(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Mirror:
    def __repr__(self):
        return f"<{self!r}>"


try:
    repr(Mirror())
except RecursionError as error:
    print("RecursionError")
#| ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC'] 1023 [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] [[], ['c'], ['b'], ['b', 'c'], ['a'], ['a', 'c'], ['a', 'b'], ['a', 'b', 'c']]
#| [(1, 3, 0, 2), (2, 0, 3, 1)] 4 [1, 2, 3, 4, 5] 9
#| True True 3486784401 1267650600228229401496703205376 111 ['((()))', '(()())', '(())()', '()(())', '()()()']
#| RecursionError maximum recursion depth exceeded
#| maximum recursion depth exceeded
#| ValueError recursion limit must be greater or equal than 1
#| ValueError recursion limit must be greater or equal than 1
#| TypeError 'str' object cannot be interpreted as an integer
#| RecursionError
