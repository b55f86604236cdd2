# Class bodies are code: loops, conditions, names deleted, values from around.
factor = 3


class Table:
    for n in range(3):
        exec(f"m{n} = n * factor")
    if factor > 2:
        big = True
    else:
        small = True
    try:
        1 / 0
    except ZeroDivisionError as error:
        caught = str(error)
    with open("/dev/null") if False else __import__("contextlib").nullcontext("ctx") as ctx:
        inside = ctx
    del n
    def __len__(self):
        return 3
    size = __len__
    print("in the body", sorted(k for k in locals() if k[0] != "_"))


print(Table.m2, Table.big, Table.caught, Table.inside, Table().size(), hasattr(Table, "n"), hasattr(Table, "error"))
#| in the body ['big', 'caught', 'ctx', 'inside', 'm0', 'm1', 'm2', 'size']
#| 6 True division by zero ctx 3 False False
