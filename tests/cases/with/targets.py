# as: tuples, items, attributes; the value stays after the block.
from contextlib import nullcontext as ctx


class Box:
    pass


box, items = Box(), {}
with ctx((1, [2, 3])) as (a, [b, *c]):
    pass
with ctx(5) as box.value, ctx(6) as items["k"]:
    pass
print(a, b, c, box.value, items)
with ctx("x") as x:
    x = x * 2
print(x)
try:
    with ctx((1, 2, 3)) as (p, q):
        print("never")
except ValueError as error:
    print(error)
with ctx() as nothing:
    print(nothing)
#| 1 2 [3] 5 {'k': 6}
#| xx
#| too many values to unpack (expected 2, got 3)
#| None
