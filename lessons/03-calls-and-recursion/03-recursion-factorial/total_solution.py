def total(numbers):
    if not numbers:
        return 0
    return numbers[0] + total(numbers[1:])

print(total([3, 4, 5]))

#| 12
