# Arithmetic on floats: three bodies that attract each other, and a set of points that stay or go.
def advance(bodies, dt, steps):
    for _ in range(steps):
        for i in range(len(bodies)):
            a = bodies[i]
            for j in range(i + 1, len(bodies)):
                b = bodies[j]
                dx = a[0] - b[0]
                dy = a[1] - b[1]
                d2 = dx * dx + dy * dy + 0.01
                mag = dt / (d2 * d2 ** 0.5)
                a[2] -= dx * b[4] * mag
                a[3] -= dy * b[4] * mag
                b[2] += dx * a[4] * mag
                b[3] += dy * a[4] * mag
        for body in bodies:
            body[0] += dt * body[2]
            body[1] += dt * body[3]


def escape(size, limit):
    inside = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 3.0 * column / size - 2.0
            x = y = 0.0
            n = 0
            while n < limit and x * x + y * y < 4.0:
                x, y = x * x - y * y + cr, 2.0 * x * y + ci
                n += 1
            if n == limit:
                inside += 1
    return inside


planets = [[0.0, 0.0, 0.0, 0.0, 10.0], [1.0, 0.0, 0.0, 3.0, 0.1], [0.0, 2.0, 2.0, 0.0, 0.2]]
advance(planets, 0.001, 3000)
print(int(planets[1][0] * 1000), int(planets[2][1] * 1000))
print(escape(60, 50))
