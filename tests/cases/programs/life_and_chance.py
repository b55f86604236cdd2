# game of life, tic tac toe minimax, simulation with seeded random
import random, itertools
def life(cells, steps):
    for _ in range(steps):
        n = {}
        for x, y in cells:
            for dx, dy in itertools.product((-1, 0, 1), repeat=2):
                if dx or dy: n[x + dx, y + dy] = n.get((x + dx, y + dy), 0) + 1
        cells = {c for c, k in n.items() if k == 3 or k == 2 and c in cells}
    return cells
g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for s in (0, 1, 4):
    c = life(g, s)
    print("\n".join("".join("#" if (x, y) in c else "." for x in range(5)) for y in range(5)), sorted(c))
W = [(0,1,2),(3,4,5),(6,7,8),(0,3,6),(1,4,7),(2,5,8),(0,4,8),(2,4,6)]
def winner(b): return next((b[i] for i, j, k in W if b[i] == b[j] == b[k] != " "), None)
def mm(b, p, memo={}):
    k = "".join(b) + p
    if k in memo: return memo[k]
    w = winner(b)
    if w: r = (1 if w == "X" else -1, None)
    elif " " not in b: r = (0, None)
    else:
        opts = []
        for i in range(9):
            if b[i] == " ":
                b[i] = p; opts.append((mm(b, "O" if p == "X" else "X")[0], i)); b[i] = " "
        r = max(opts, key=lambda o: o[0]) if p == "X" else min(opts, key=lambda o: o[0])
    memo[k] = r
    return r
b = list("XO  X   O"); print(mm(b, "X"), len(mm.__defaults__[0]))
random.seed(42); print([random.randint(1, 6) for _ in range(10)], random.choice("abc"), random.sample(range(50), 5), round(random.random(), 6), random.uniform(1, 2))
x = list(range(8)); random.shuffle(x); print(x, random.choices("ab", weights=[1, 3], k=6), random.gauss(0, 1), random.randrange(0, 100, 7), random.getrandbits(16), random.betavariate(1, 2))
def walk(n, seed):
    r = random.Random(seed); p = 0
    for _ in range(n): p += r.choice((-1, 1)); yield p
print(list(walk(12, 7)), max(walk(1000, 3)))
def monte(n): r = random.Random(0); return 4 * sum(r.random() ** 2 + r.random() ** 2 <= 1 for _ in range(n)) / n
print(monte(3000))
#| .#...
#| ..#..
#| ###..
#| .....
#| ..... [(0, 2), (1, 0), (1, 2), (2, 1), (2, 2)]
#| .....
#| #.#..
#| .##..
#| .#...
#| ..... [(0, 1), (1, 2), (1, 3), (2, 1), (2, 2)]
#| .....
#| ..#..
#| ...#.
#| .###.
#| ..... [(1, 3), (2, 1), (2, 3), (3, 2), (3, 3)]
#| (1, 3) 85
#| [6, 1, 1, 6, 3, 2, 2, 2, 6, 1] c [47, 34, 5, 37, 27] 0.031783 1.0936952398615924
#| [5, 7, 2, 1, 0, 6, 4, 3] ['a', 'b', 'b', 'a', 'b', 'b'] -0.3122773171445598 84 22059 0.06675578845177198
#| [1, 0, 1, 0, -1, -2, -1, -2, -3, -4, -5, -4] 27
#| 3.1253333333333333
