def add(a, b):
    return a + b

def mul(a, b):
    return a * b

OPS = {"add": add}

def run(name, a, b):
    if name == "add":
        return add(a, b)
    return None

print(run("add", 2, 3), run("mul", 2, 3))

#| 5 None
