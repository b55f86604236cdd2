# What a traceback looks like: nested calls, carets, causes, recursion, syntax errors, groups.

import traceback


def inner(data, key):
    return data["x"][key] + data["y"]


def outer():
    data = {"x": [1, 2], "y": "text"}
    return inner(data, 0) if inner else None


def show(f):
    try:
        f()
    except BaseException as error:
        print("".join(traceback.format_exception(error)).replace(__file__, "FILE"))


def chained():
    try:
        outer()
    except TypeError as error:
        raise RuntimeError("could not") from error


def during():
    try:
        {}["missing"]
    except KeyError:
        [][1]


def recursive(n=0):
    return recursive(n + 1) if n < 5 else 1 / 0


def grouped():
    errors = []
    for f in (outer, lambda: int("z")):
        try:
            f()
        except Exception as error:
            error.add_note(f"from {f.__name__}")
            errors.append(error)
    raise ExceptionGroup("both", errors)


for f in (outer, chained, during, recursive, grouped, lambda: exec("def f():\nreturn"), lambda: (1).nothing, lambda: undefned if False else outr()):
    show(f)
#| Traceback (most recent call last):
#|   File "FILE", line 17, in show
#|     f()
#|     ~^^
#|   File "FILE", line 12, in outer
#|     return inner(data, 0) if inner else None
#|            ~~~~~^^^^^^^^^
#|   File "FILE", line 7, in inner
#|     return data["x"][key] + data["y"]
#|            ~~~~~~~~~~~~~~~^~~~~~~~~~~
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#|
#| Traceback (most recent call last):
#|   File "FILE", line 24, in chained
#|     outer()
#|     ~~~~~^^
#|   File "FILE", line 12, in outer
#|     return inner(data, 0) if inner else None
#|            ~~~~~^^^^^^^^^
#|   File "FILE", line 7, in inner
#|     return data["x"][key] + data["y"]
#|            ~~~~~~~~~~~~~~~^~~~~~~~~~~
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#|
#| The above exception was the direct cause of the following exception:
#|
#| Traceback (most recent call last):
#|   File "FILE", line 17, in show
#|     f()
#|     ~^^
#|   File "FILE", line 26, in chained
#|     raise RuntimeError("could not") from error
#| RuntimeError: could not
#|
#| Traceback (most recent call last):
#|   File "FILE", line 31, in during
#|     {}["missing"]
#|     ~~^^^^^^^^^^^
#| KeyError: 'missing'
#|
#| During handling of the above exception, another exception occurred:
#|
#| Traceback (most recent call last):
#|   File "FILE", line 17, in show
#|     f()
#|     ~^^
#|   File "FILE", line 33, in during
#|     [][1]
#|     ~~^^^
#| IndexError: list index out of range
#|
#| Traceback (most recent call last):
#|   File "FILE", line 17, in show
#|     f()
#|     ~^^
#|   File "FILE", line 37, in recursive
#|     return recursive(n + 1) if n < 5 else 1 / 0
#|            ~~~~~~~~~^^^^^^^
#|   File "FILE", line 37, in recursive
#|     return recursive(n + 1) if n < 5 else 1 / 0
#|            ~~~~~~~~~^^^^^^^
#|   File "FILE", line 37, in recursive
#|     return recursive(n + 1) if n < 5 else 1 / 0
#|            ~~~~~~~~~^^^^^^^
#|   [Previous line repeated 3 more times]
#| ZeroDivisionError: division by zero
#|
#|   + Exception Group Traceback (most recent call last):
#|   |   File "FILE", line 17, in show
#|   |     f()
#|   |     ~^^
#|   |   File "FILE", line 48, in grouped
#|   |     raise ExceptionGroup("both", errors)
#|   | ExceptionGroup: both (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | Traceback (most recent call last):
#|     |   File "FILE", line 44, in grouped
#|     |     f()
#|     |     ~^^
#|     |   File "FILE", line 12, in outer
#|     |     return inner(data, 0) if inner else None
#|     |            ~~~~~^^^^^^^^^
#|     |   File "FILE", line 7, in inner
#|     |     return data["x"][key] + data["y"]
#|     |            ~~~~~~~~~~~~~~~^~~~~~~~~~~
#|     | TypeError: unsupported operand type(s) for +: 'int' and 'str'
#|     | from outer
#|     +---------------- 2 ----------------
#|     | Traceback (most recent call last):
#|     |   File "FILE", line 44, in grouped
#|     |     f()
#|     |     ~^^
#|     |   File "FILE", line 42, in <lambda>
#|     |     for f in (outer, lambda: int("z")):
#|     |                              ~~~^^^^^
#|     | ValueError: invalid literal for int() with base 10: 'z'
#|     | from <lambda>
#|     +------------------------------------
#|
#| Traceback (most recent call last):
#|   File "FILE", line 17, in show
#|     f()
#|     ~^^
#|   File "FILE", line 51, in <lambda>
#|     for f in (outer, chained, during, recursive, grouped, lambda: exec("def f():\nreturn"), lambda: (1).nothing, lambda: undefned if False else outr()):
#|                                                                   ~~~~^^^^^^^^^^^^^^^^^^^^
#|   File "<string>", line 2
#|     return
#|     ^^^^^^
#| IndentationError: expected an indented block after function definition on line 1
#|
#| Traceback (most recent call last):
#|   File "FILE", line 17, in show
#|     f()
#|     ~^^
#|   File "FILE", line 51, in <lambda>
#|     for f in (outer, chained, during, recursive, grouped, lambda: exec("def f():\nreturn"), lambda: (1).nothing, lambda: undefned if False else outr()):
#|                                                                                                     ^^^^^^^^^^^
#| AttributeError: 'int' object has no attribute 'nothing'
#|
#| Traceback (most recent call last):
#|   File "FILE", line 17, in show
#|     f()
#|     ~^^
#|   File "FILE", line 51, in <lambda>
#|     for f in (outer, chained, during, recursive, grouped, lambda: exec("def f():\nreturn"), lambda: (1).nothing, lambda: undefned if False else outr()):
#|                                                                                                                                                 ^^^^
#| NameError: name 'outr' is not defined. Did you mean: 'outer'?
#|
