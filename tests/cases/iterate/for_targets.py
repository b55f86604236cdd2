# Targets of for: tuples, stars, items, attributes, the same name again.
class Box:
    pass


box, items = Box(), [0, 0]
for box.value in range(3):
    pass
for items[0] in "xyz":
    pass
print(box.value, items)
for i, (a, *b) in enumerate(["abc", "de"]):
    print(i, a, b)
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
for x in x if False else [1, 2]:
    pass
for key, value in {"k": 1}.items():
    print(key, value)
for (a, b), c in [((1, 2), 3)]:
    print(a, b, c)
for n, in [(1,), (2,)]:
    print(n)
for *a, b in ["xyz"]:
    print(a, b)
#| 2 ['z', 0]
#| 0 a ['b', 'c']
#| 1 d ['e']
#| 10 11 12 12
#| k 1
#| 1 2 3
#| 1
#| 2
#| ['x', 'y'] z
