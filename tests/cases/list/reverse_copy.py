# list.reverse and copy: in place, and one level deep.
items = [1, [2], 3]
twin = items.copy()
items.reverse()
items[1].append("shared")
print(items, twin, twin is items, twin[1] is items[1], items.reverse(), [].copy(), [*items] == items[:])
even = [1, 2, 3, 4]
even.reverse()
print(even, list(reversed(even)), even[::-1])
#| [1, [2, 'shared'], 3] [1, [2, 'shared'], 3] False True None [] True
#| [4, 3, 2, 1] [1, 2, 3, 4] [1, 2, 3, 4]
