def total(numbers):
    return numbers[0] + total(numbers[1:])

print(total([3, 4, 5]))

#! IndexError: list index out of range
