try:
    any(5)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    isinstance(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    getattr(1, "x")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    getattr(1)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    eval("x")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    exec("def f(:")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    compile("x = ", "f", "exec")
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    int("z", 36); int("9", 8)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| TypeError: 'int' object is not iterable
#| TypeError: isinstance expected 2 arguments, got 1
#| AttributeError: 'int' object has no attribute 'x'
#| TypeError: getattr expected at least 2 arguments, got 1
#| NameError: name 'x' is not defined
#| SyntaxError: invalid syntax (<string>, line 1)
#| SyntaxError: invalid syntax (f, line 1)
#| ValueError: invalid literal for int() with base 8: '9'
