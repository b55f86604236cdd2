# Annotations: evaluated only when they are asked for.
def f(a: int, b: "text" = 1, *args: print("never"), c: missing = 2, **kw: str) -> list[int]:
    x: also_missing = 5
    y: int
    return x


print(f(1))
try:
    f.__annotations__
except NameError as error:
    print(error)
missing = "now there"
print(f.__annotations__)
print(f.__annotate__(1) == f.__annotations__, f.__annotate__(1) is f.__annotations__)
#| 5
#| never
#| name 'missing' is not defined
#| never
#| {'a': <class 'int'>, 'b': 'text', 'args': None, 'c': 'now there', 'kw': <class 'str'>, 'return': list[int]}
#| never
#| never
#| True False
