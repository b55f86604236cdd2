calls = 0

def paths(rows, columns):
    global calls
    calls += 1
    if rows == 0 or columns == 0:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)

print(paths(6, 6), calls)

#| 924 1847
