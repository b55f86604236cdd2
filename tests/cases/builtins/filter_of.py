# filter: lazily keeps what a function says, or what is true.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(list(filter(None, [0, 1, "", "a", [], [0]])))
print(list(filter(lambda n: n % 2, range(6))), list(filter(str.isupper, "aBcD")))
lazy = filter(lambda n: print("test", n) or n > 1, [1, 2, 3])
print(next(lazy))
print(type(lazy), iter(lazy) is lazy)
tell(filter, None)
tell(filter, None, 5)
tell(lambda: list(filter(5, [1])))
tell(lambda: list(filter(lambda: 0, [1])))
tell(lambda: filter(function=None, iterable=[]))
#| [1, 'a', [0]]
#| [1, 3, 5] ['B', 'D']
#| test 1
#| test 2
#| 2
#| <class 'filter'> True
#| TypeError: filter expected 2 arguments, got 1
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not callable
#| TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| TypeError: filter() takes no keyword arguments
