import gc

rows = []
box = [rows]
table = {"rows": rows}
holders = gc.get_referrers(rows)
print(any(holder is box for holder in holders))
print(any(holder is table for holder in holders))
print(any(holder is globals() for holder in holders))

#| True
#| True
#| True
