try:
    "abc".find()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "abc".replace("a")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "abc".center()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [].append()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [].append(1, 2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [].insert(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    [1, 2].sort(reverse="a", foo=1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    {}.get()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: find expected at least 1 argument, got 0
#| TypeError: replace() takes at least 2 positional arguments (1 given)
#| TypeError: center expected at least 1 argument, got 0
#| TypeError: list.append() takes exactly one argument (0 given)
#| TypeError: list.append() takes exactly one argument (2 given)
#| TypeError: insert expected 2 arguments, got 1
#| TypeError: sort() got an unexpected keyword argument 'foo'
#| TypeError: get expected at least 1 argument, got 0
