try:
    {}.update(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    {1}.add()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    (1, 2).append(3)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    {1: 2}.add(3)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    frozenset([1]).add(2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: 'int' object is not iterable
#| TypeError: set.add() takes exactly one argument (0 given)
#| AttributeError: 'tuple' object has no attribute 'append'
#| AttributeError: 'dict' object has no attribute 'add'
#| AttributeError: 'frozenset' object has no attribute 'add'
