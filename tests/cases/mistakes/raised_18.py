try:
    e = ValueError("x")
    e.add_note("try this")
    raise e
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError("x")])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class MyErr(Exception): pass
    raise MyErr
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    class MyErr(Exception):
        def __str__(self): return "custom"
    raise MyErr(1, 2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    print(1 +
          undefined)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    foo(1,
        2)
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    x = [
        1,
        2 / 0,
    ]
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
try:
    d = {"a": {"b": 1}}
    print(d["a"]["c"]["d"])
except BaseException as error:
    print(type(error).__name__, error, sep=": ")
#| ValueError: x
#| ExceptionGroup: g (2 sub-exceptions)
#| MyErr:
#| MyErr: custom
#| NameError: name 'undefined' is not defined
#| NameError: name 'foo' is not defined
#| ZeroDivisionError: division by zero
#| KeyError: 'c'
