def timeout(override=None):
    if override is None:
        return 30
    return override

print(timeout())
print(timeout(5))
print(timeout(0))

#| 30
#| 5
#| 0
