def inner(n):
    return n + 1

def middle(n):
    return 10 * inner(n)

def outer(n):
    return 100 + middle(n)

print(outer(1))

#| 120
