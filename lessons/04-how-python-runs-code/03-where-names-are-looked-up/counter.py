def make():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count

    return bump

first = make()
second = make()
print(first(), first(), second())

#| 1 2 1
