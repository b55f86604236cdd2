try:
    min(1, "a")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    sum(["a", "b"])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "a,b".split(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    ",".join([1, 2])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "{} {}".format(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "{a}".format(b=1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "%d" % "a"
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    "%s %s" % 1
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: must be str or None, not int
#| TypeError: sequence item 0: expected str instance, int found
#| IndexError: Replacement index 1 out of range for positional args tuple
#| KeyError: 'a'
#| TypeError: %d format: a real number is required, not str
#| TypeError: not enough arguments for format string
