# for and while: else, break, continue, nested, changing the loop variable, leaking names, unpacking.
def find(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            break
    else:
        return "not found"
    return i


print(find("abc", "b"), find("abc", "z"), find("", "a"))
n = 0
while n < 3:
    n += 1
    if n == 5:
        break
else:
    print("while ended", n)
while True:
    n -= 1
    if n % 2:
        continue
    if n <= 0:
        break
print(n)
for i in range(3):
    i = 10
    print(i, end=" ")
print(i)
for a, (b, *c), in [(1, (2, 3, 4)), (5, "67")]:
    print(a, b, c)
for d in []:
    pass
try:
    print(d)
except NameError as error:
    print(error)
for x in range(2, 12):
    for y in range(2, x):
        if x % y == 0:
            break
    else:
        print(x, end=" ")
print()
for i in range(3):
    try:
        if i == 1:
            continue
        print(i, end=" ")
    finally:
        print("f", end=" ")
print()
target = [0, 0]
for target[1] in range(3):
    pass
print(target)


class T:
    pass


t = T()
for t.x in "ab":
    print(t.x, end=" ")
print()
it = iter([1, 2, 3, 4])
for x in it:
    print(x, next(it, None), end="; ")
print()
for line in """a
b""".splitlines():
    print(line, end="|")
print()
for k, v in {"a": 1}.items():
    print(k, v)
for x in 1, 2, 3:
    print(x, end=" ")
for x in *[1], *(2,):
    print(x, end=" ")
print([x for x in range(5) if x if x != 3], [(x, y) for x in range(2) for y in "ab"], [y for x in [[1], [2]] for y in x])
for wrong in ("for x in 5: pass", "for x in None: pass", "for a, b in [1]: pass", "for x in y: pass", "while x: pass", "for x in {1: 2}.items(): a, b, c = x", "for i in range('3'): pass", "for x in int: pass", "for x in type('A', (), {'__iter__': lambda s: 5})(): pass", "for x in type('A', (), {'__getitem__': lambda s, i: [1, 2][i]})(): print(x)"):
    try:
        exec(wrong, {})
    except Exception as error:
        print(wrong, "->", type(error).__name__, error)
#| 1 not found not found
#| while ended 3
#| 0
#| 10 10 10 10
#| 1 2 [3, 4]
#| 5 6 ['7']
#| name 'd' is not defined
#| 2 3 5 7 11
#| 0 f f 2 f
#| [0, 2]
#| a b
#| 1 2; 3 4;
#| a|b|
#| a 1
#| 1 2 3 1 2 [1, 2, 4] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] [1, 2]
#| for x in 5: pass -> TypeError 'int' object is not iterable
#| for x in None: pass -> TypeError 'NoneType' object is not iterable
#| for a, b in [1]: pass -> TypeError cannot unpack non-iterable int object
#| for x in y: pass -> NameError name 'y' is not defined
#| while x: pass -> NameError name 'x' is not defined
#| for x in {1: 2}.items(): a, b, c = x -> ValueError not enough values to unpack (expected 3, got 2)
#| for i in range('3'): pass -> TypeError 'str' object cannot be interpreted as an integer
#| for x in int: pass -> TypeError 'type' object is not iterable
#| for x in type('A', (), {'__iter__': lambda s: 5})(): pass -> TypeError iter() returned non-iterator of type 'int'
#| 1
#| 2
