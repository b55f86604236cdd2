# map: several iterables stop at the shortest; strict since 3.14.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(max, "az", "by", "cx")))
lazy = map(lambda n: print("call", n) or -n, [1, 2])
print(next(lazy))
print(list(lazy), list(lazy))
tell(map, str)
tell(map, str, 5)
tell(lambda: list(map(5, [1])))
tell(lambda: list(map(lambda a: a, [1], [2])))
tell(lambda: list(map(pow, [1, 2], [3], strict=True)))
tell(lambda: list(map(pow, [1], [3, 4], strict=True)))
tell(lambda: list(map(int, ["1", "x"])))
#| ['1', '2'] [4, 10] ['c', 'z']
#| call 1
#| -1
#| call 2
#| [-2] []
#| TypeError: map() must have at least two arguments.
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not callable
#| TypeError: <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#| ValueError: map() argument 2 is shorter than argument 1
#| ValueError: map() argument 2 is longer than argument 1
#| ValueError: invalid literal for int() with base 10: 'x'
