def total(numbers, result):
    if not numbers:
        return result
    return total(numbers[1:], result + numbers[0])

print(total([1, 2, 3], 0))

#| 6
