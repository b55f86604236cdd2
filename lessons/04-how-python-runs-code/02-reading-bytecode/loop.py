def total(numbers):
    result = 0
    for n in numbers:
        result = result + n
    return result

print(total([5, 6, 7]))

#| 18
