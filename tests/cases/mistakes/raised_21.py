try:
    type(1, 2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    sorted()
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    zip(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    enumerate(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    map(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    list(map(1, [1]))
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    list(zip([1], [1, 2], strict=True))
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    filter(None)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: sorted expected 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: map() must have at least two arguments.
#| TypeError: 'int' object is not callable
#| ValueError: zip() argument 2 is longer than argument 1
#| TypeError: filter expected 2 arguments, got 1
