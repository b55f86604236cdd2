def bump(n):
    n += 1
    return n

hits = 1
bump(hits)
print(hits)
hits = bump(hits)
print(hits)

#| 1
#| 2
