def timeout(override=None):
    return override or 30

print(timeout())
print(timeout(5))
print(timeout(0))

#| 30
#| 5
#| 30
