def make_rows(n):
    row = [0, 0]
    rows = []
    for i in range(n):
        rows.append(row)
    return rows

rows = make_rows(3)
rows[0][0] = 1
print(rows)

#| [[1, 0], [1, 0], [1, 0]]
