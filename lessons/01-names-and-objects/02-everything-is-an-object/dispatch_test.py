assert run("mul", 4, 5) == 20, "run('mul', 4, 5) should be 20"
OPS["sub"] = lambda a, b: a - b
assert run("sub", 5, 3) == 2, "an operation put into OPS later should run as well"
