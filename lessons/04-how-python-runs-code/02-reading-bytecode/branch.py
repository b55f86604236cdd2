def size(n):
    if n > 10:
        return "large"
    return "small"

print(size(3))
print(size(30))

#| small
#| large
