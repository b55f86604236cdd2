import sys

depth = 0

def down(n):
    global depth
    depth = n
    down(n + 1)

try:
    down(1)
except RecursionError as error:
    print(error)
print(depth, sys.getrecursionlimit())

#| maximum recursion depth exceeded
#| 999 1000
