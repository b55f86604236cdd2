def discount(total):
    if total > 100:
        return total - 10
    return total

print(discount(50))

#| 50
