# list.index and count: equality, identity first, parts.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


nan = float("nan")
items = [1, nan, 2, 1, nan, True]
print(items.index(nan), items.count(nan), items.count(1), items.index(1, 1), items.index(True, 4), items.count(float("nan")), items.index(2, -4, -1))
tell(items.index, 9)
tell(items.index, 1, 1, 2)
tell(items.index)
tell(items.index, 1, "a")
tell(items.count)
tell([[1], {}, "é"].index, "è")
#| 1 2 3 3 5 0 2
#| ValueError: list.index(x): x not in list
#| ValueError: list.index(x): x not in list
#| TypeError: index expected at least 1 argument, got 0
#| TypeError: slice indices must be integers or have an __index__ method
#| TypeError: list.count() takes exactly one argument (0 given)
#| ValueError: list.index(x): x not in list
