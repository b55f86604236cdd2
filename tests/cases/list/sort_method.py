# list.sort: by a key, backwards, stable, and what happens to the list meanwhile.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


items = ["bb", "a", "ccc", "dd"]
items.sort(key=len)
print(items)
items.sort(key=len, reverse=True)
print(items, items.sort())
numbers = [3, 1, 2]
tell(numbers.sort, lambda x: x)
tell(numbers.sort, key=1)
tell([1, "a"].sort)
tell([1, None].sort)
tell([{}, {}].sort)
seen = []


def key(n):
    seen.append(list(numbers))
    return n


numbers.sort(key=key)
print(seen, numbers)


def spoil(n):
    numbers.append(0)
    return n


tell(numbers.sort, key=spoil)
print(numbers)
#| ['a', 'bb', 'dd', 'ccc']
#| ['a', 'bb', 'ccc', 'dd'] None
#| TypeError: sort() takes no positional arguments
#| TypeError: 'int' object is not callable
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: '<' not supported between instances of 'NoneType' and 'int'
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| [[], [], []] [1, 2, 3]
#| ValueError: list modified during sort
#| [1, 2, 3]
