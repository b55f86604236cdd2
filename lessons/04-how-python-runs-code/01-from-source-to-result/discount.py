def discount(total):
    if total > 100:
        return totl - 10
    return total

print(discount(50))

#| 50
