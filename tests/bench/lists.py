# Lists: sieve, sorting by hand, a matrix, comprehensions.
def sieve(n):
    marks = [True] * (n + 1)
    marks[0] = marks[1] = False
    i = 2
    while i * i <= n:
        if marks[i]:
            for j in range(i * i, n + 1, i):
                marks[j] = False
        i += 1
    return [i for i in range(n + 1) if marks[i]]


def insertion_sort(items):
    for i in range(1, len(items)):
        item = items[i]
        j = i - 1
        while j >= 0 and items[j] > item:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = item


def multiply(a, b):
    size = len(a)
    result = []
    for i in range(size):
        row = []
        for j in range(size):
            total = 0
            for k in range(size):
                total += a[i][k] * b[k][j]
            row.append(total)
        result.append(row)
    return result


print(len(sieve(60000)))
numbers = [(i * 7919) % 1009 for i in range(400)]
insertion_sort(numbers)
print(numbers[:5], numbers[-5:])
matrix = [[i * j % 7 for j in range(32)] for i in range(32)]
print(sum([sum(row) for row in multiply(matrix, matrix)]))
stack = []
for i in range(50000):
    stack.append(i)
while stack:
    stack.pop()
print(len(stack))
