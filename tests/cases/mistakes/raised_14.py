try:
    [].pop()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1].remove(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1].index(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    {}.popitem()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    set().pop()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    {1}.remove(2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "abc".index("z")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    int([])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| IndexError: pop from empty list
#| ValueError: list.remove(x): x not in list
#| ValueError: list.index(x): x not in list
#| KeyError: 'popitem(): dictionary is empty'
#| KeyError: 'pop from an empty set'
#| KeyError: 2
#| ValueError: substring not found
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
