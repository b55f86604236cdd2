def add(a, b):
    return a + b

def mul(a, b):
    return a * b

OPS = {"add": add, "mul": mul}

def run(name, a, b):
    return OPS[name](a, b)

print(run("add", 2, 3), run("mul", 2, 3))

#| 5 6
