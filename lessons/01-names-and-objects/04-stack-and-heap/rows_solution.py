def make_rows(n):
    rows = []
    for i in range(n):
        rows.append([0, 0])
    return rows

rows = make_rows(3)
rows[0][0] = 1
print(rows)

#| [[1, 0], [0, 0], [0, 0]]
