# Recursion: depth, mutual, with memory, and the end of the stack.
import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def forever():
    return forever()


print(depth(500), even(100), odd(7), ackermann(2, 3))
for act in (forever, lambda: depth(10**6)):
    try:
        act()
    except RecursionError as error:
        print(error)
sys.setrecursionlimit(200)
try:
    depth(300)
except RecursionError as error:
    print(error)
try:
    sys.setrecursionlimit(1)
except RecursionError as error:
    print(type(error).__name__)
print(sys.getrecursionlimit(), depth(100))
#| 500 True True 9
#| maximum recursion depth exceeded
#| maximum recursion depth exceeded
#| maximum recursion depth exceeded
#| RecursionError
#| 200 100
