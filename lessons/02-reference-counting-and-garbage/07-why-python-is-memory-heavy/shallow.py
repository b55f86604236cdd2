import sys

rows = [["x"] * 100, ["y"] * 100]
print(sys.getsizeof(rows))
total = sys.getsizeof(rows)
for row in rows:
    total = total + sys.getsizeof(row)
print(total)

#| 72
#| 1784
