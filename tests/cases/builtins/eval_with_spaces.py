# eval: names are looked up in the dictionaries that are given.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


x = 10
print(eval("x + 1"), eval("x + y", {"x": 1, "y": 2}), eval("x * y", {"x": 3}, {"y": 4}))
space = {}
eval("0", space)
print(list(space))
tell(eval, "y + 1", {})
tell(eval, "  1 + 1")
tell(eval, "1; 2")
tell(eval, "")
tell(eval, "len([1])", {"__builtins__": {}})
tell(eval, 5)
tell(eval, "1", 5)


def inner():
    z = 3
    return eval("z + x"), eval("[z for _ in range(2)]")


print(inner())
#| 11 3 12
#| ['__builtins__']
#| NameError: name 'y' is not defined
#| 2
#| SyntaxError: invalid syntax (<string>, line 1)
#| SyntaxError: invalid syntax (<string>, line 0)
#| NameError: name 'len' is not defined
#| TypeError: eval() arg 1 must be a string, bytes or code object
#| TypeError: globals must be a dict
#| (13, [3, 3])
