# globals and locals: one dictionary of the module, snapshots of a function.
answer = 42
print(globals()["answer"], globals() is globals(), locals() is globals())
globals()["made"] = "by hand"
print(made)


def function(a):
    b = a + 1
    first = locals()
    c = 3
    second = locals()
    first["b"] = 99
    return sorted(first), sorted(second), b, first is second


print(function(1))


class Body:
    size = 1
    names = [name for name in locals() if not name.startswith("__")]


print(Body.names)
print([sorted(locals()) for x in range(1)] and [list(locals()) for y in "a"][0][:1])
#| 42 True True
#| by hand
#| (['a', 'b'], ['a', 'b', 'c', 'first'], 2, False)
#| ['size']
#| ['y']
