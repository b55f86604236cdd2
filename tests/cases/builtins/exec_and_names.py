# exec: what it binds and where; locals of a function stay as they are.
space = {"start": 1}
print(exec("end = start + 1\ndef f(n):\n    return n * end", space))
print(space["end"], space["f"](10), "__builtins__" in space)
local = {}
exec("a = 1\nb = 2", {}, local)
print(local)


def function():
    value = 1
    exec("value = 2; other = 3")
    return value, "other" in locals()


print(function())
exec("class K:\n    size = 4\nprint(K.size, K.__name__, K.__module__)", {"__name__": "away"})
try:
    exec("def g():\n    return missing\ng()", {})
except NameError as error:
    print(error)
#| None
#| 2 20 True
#| {'a': 1, 'b': 2}
#| (1, False)
#| 4 K away
#| name 'missing' is not defined
