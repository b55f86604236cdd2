def count(n):
    mine = [n]
    if n > 0:
        count(n - 1)
    return mine

print(count(2))

#| [2]
