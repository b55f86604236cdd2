# max and min: several values or one iterable, a key, a default, the first of equals.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(max(3, 1, 2), min([3, 1, 2]), max("hello"), min({"b": 1, "a": 2}), max([], default=0), min((), default=None))
print(max("apple", "fig", key=len), min(["bb", "a", "cc"], key=lambda s: -len(s)), max([1, True, 1.0]), min([0, False, 0.0]))
print(max([3, float("nan"), 1]), max([float("nan"), 3, 1]))
tell(max, [])
tell(max)
tell(max, 5)
tell(max, 1, "a")
tell(lambda: max(1, 2, default=3))
tell(lambda: min([1], key=5))
tell(lambda: max([1, 2], wrong=1))
tell(max, [1], None)
print(max([1, 2, 3], key=None), min([[2], [1, 5], [1]]))
#| 3 1 o a 0 None
#| apple bb 1 0
#| 3 nan
#| ValueError: max() iterable argument is empty
#| TypeError: max expected at least 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: '>' not supported between instances of 'str' and 'int'
#| TypeError: Cannot specify a default for max() with multiple positional arguments
#| TypeError: 'int' object is not callable
#| TypeError: max() got an unexpected keyword argument 'wrong'
#| TypeError: '>' not supported between instances of 'NoneType' and 'list'
#| 3 [1]
