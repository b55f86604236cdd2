calls = 0
memo = {}

def paths(rows, columns):
    global calls
    calls += 1
    if rows == 0 or columns == 0:
        return 1
    key = (rows, columns)
    if key not in memo:
        memo[key] = paths(rows - 1, columns) + paths(rows, columns - 1)
    return memo[key]

print(paths(6, 6), calls)

#| 924 73
