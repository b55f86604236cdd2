# Comprehensions: their own names, conditions, nesting, what they see.
x = "outer"
print([x for x in range(3)], x, [(a, b) for a in range(3) if a for b in range(a)], [[i * j for j in range(2)] for i in range(2)])
print([y := n * 2 for n in range(3)], y, [f() for f in [lambda n=n: n for n in range(3)]], [f() for f in [lambda: n for n in range(3)]])


class Body:
    size = 3
    doubled = [n * 2 for n in range(size)]
    try:
        lost = [size for _ in range(1)]
    except NameError as error:
        print(error)


print(Body.doubled)
print([a for a, *b in ["xyz", "uv"]], [*(1, 2)], [c for row in ["ab", "cd"] for c in row if c != "b"], [n if n % 2 else -n for n in range(4)])
#| [0, 1, 2] outer [(1, 0), (2, 0), (2, 1)] [[0, 0], [0, 1]]
#| [0, 2, 4] 4 [0, 1, 2] [2, 2, 2]
#| name 'size' is not defined
#| [0, 2, 4]
#| ['x', 'u'] [1, 2] ['a', 'c', 'd'] [0, 1, -2, 3]
