def measure():
    rows = [1, 2, 3]
    total = sum(rows)
    return total

answer = measure()
print(answer)

#| 6
