# What is printed for an exception: lines, carets, causes, contexts, notes, groups, hints.
import traceback
def show(function):
    try:
        function()
    except BaseException:
        print(traceback.format_exc())
def recur(n):
    return recur(n + 1) if n < 30 else 1 / 0
show(lambda: recur(0))
class MyErr(Exception):
    def __str__(self):
        return "custom " + str(self.args[0] + 1)
def f(*args):
    foo = (args[0] +
           args[1] / 0)
    return foo
def g():
    return f(
        1,
        2,
    )
def chained():
    try:
        g()
    except ZeroDivisionError:
        raise MyErr(41)
show(chained)
def caused():
    try:
        {}["k"]
    except KeyError as error:
        error.add_note("a note\nin two lines")
        raise ValueError("from") from error
show(caused)
def hidden():
    try:
        [][1]
    except IndexError:
        raise ValueError("none") from None
show(hidden)
def groups():
    members = []
    for number in range(2):
        try:
            int("x" * number)
        except ValueError as error:
            members.append(error)
    raise ExceptionGroup("many", members + [ExceptionGroup("inner", [KeyError("z")])])
show(groups)
class P:
    def __init__(self):
        self.balance = 3
    def show(self):
        print(balance)
show(lambda: P().show())
show(lambda: P().balanec)
def names():
    total = 0
    return totle
show(names)
show(lambda: math.sqrt(2))
def carets():
    data = {"a": [1, 2, {"b": 5}]}
    for expression in (
        lambda: data["a"][2]["c"] + 1,
        lambda: data["a"][7],
        lambda: 1 + 2 * "x" ** 2,
        lambda: (1 + 2)(3),
        lambda: -[] + 1,
        lambda: data.nope.x,
        lambda: len(5) + len("x"),
        lambda: "é" * 3 + 5,
        lambda: "日本" + 5,
        lambda: [x / 0 for x in range(3)],
        lambda: f"{1 / 0}",
        lambda: print(1 / 0, end=""),
        lambda: data["a"][0] < data["a"][2],
        lambda: not 1 / 0,
        lambda: 5 if 1 / 0 else 6,
        lambda: (yes for no in 5),
        lambda: int("12" + "ab", base=10),
        lambda: 1 + (2).x,
        lambda: 1+(2/0),
    ):
        show(expression)
carets()
def statements():
    x = [1]
    def a(): x[5] = 1
    def b(): del x[5]
    def c(): x.y = 1
    def d(): p, q = x
    def e():
        for i in 5: pass
    def f():
        with 5: pass
    def g():
        assert x == [2], "no"
    def h():
        y = undefined_name + 1
        return y
    def i():
        raise ValueError("a"
                         "b")
    def j():
        x[0] += "s"
    def k():
        import nosuchmodule
    def l():
        from math import sqroot
    def m():
        return int("zz")
    def n():
        value = int("zz")
    def o():
        value = x.index(9)
    def p():
        if int("q"): pass
    def q():
        while x.pop() or x.pop(): pass
    for function in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q):
        show(function)
statements()
def syntax():
    for text in ("x = = 1", "def f(:\n  pass", "if True:\nprint(1)", "'abc", "1 +"):
        try:
            compile(text, "given", "exec")
        except SyntaxError:
            print(traceback.format_exc())
syntax()
print("end")
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 10, in <lambda>
#|     show(lambda: recur(0))
#|                  ~~~~~^^^
#|   File "printed.py", line 9, in recur
#|     return recur(n + 1) if n < 30 else 1 / 0
#|            ~~~~~^^^^^^^
#|   File "printed.py", line 9, in recur
#|     return recur(n + 1) if n < 30 else 1 / 0
#|            ~~~~~^^^^^^^
#|   File "printed.py", line 9, in recur
#|     return recur(n + 1) if n < 30 else 1 / 0
#|            ~~~~~^^^^^^^
#|   [Previous line repeated 28 more times]
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 25, in chained
#|     g()
#|     ~^^
#|   File "printed.py", line 19, in g
#|     return f(
#|         1,
#|         2,
#|     )
#|   File "printed.py", line 16, in f
#|     args[1] / 0)
#|     ~~~~~~~~^~~
#| ZeroDivisionError: division by zero
#|
#| During handling of the above exception, another exception occurred:
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 27, in chained
#|     raise MyErr(41)
#| MyErr: custom 42
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 31, in caused
#|     {}["k"]
#|     ~~^^^^^
#| KeyError: 'k'
#| a note
#| in two lines
#|
#| The above exception was the direct cause of the following exception:
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 34, in caused
#|     raise ValueError("from") from error
#| ValueError: from
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 40, in hidden
#|     raise ValueError("none") from None
#| ValueError: none
#|
#|   + Exception Group Traceback (most recent call last):
#|   |   File "printed.py", line 5, in show
#|   |     function()
#|   |     ~~~~~~~~^^
#|   |   File "printed.py", line 49, in groups
#|   |     raise ExceptionGroup("many", members + [ExceptionGroup("inner", [KeyError("z")])])
#|   | ExceptionGroup: many (3 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | Traceback (most recent call last):
#|     |   File "printed.py", line 46, in groups
#|     |     int("x" * number)
#|     |     ~~~^^^^^^^^^^^^^^
#|     | ValueError: invalid literal for int() with base 10: ''
#|     +---------------- 2 ----------------
#|     | Traceback (most recent call last):
#|     |   File "printed.py", line 46, in groups
#|     |     int("x" * number)
#|     |     ~~~^^^^^^^^^^^^^^
#|     | ValueError: invalid literal for int() with base 10: 'x'
#|     +---------------- 3 ----------------
#|     | ExceptionGroup: inner (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | KeyError: 'z'
#|       +------------------------------------
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 56, in <lambda>
#|     show(lambda: P().show())
#|                  ~~~~~~~~^^
#|   File "printed.py", line 55, in show
#|     print(balance)
#|           ^^^^^^^
#| NameError: name 'balance' is not defined. Did you mean: 'self.balance'?
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 57, in <lambda>
#|     show(lambda: P().balanec)
#|                  ^^^^^^^^^^^
#| AttributeError: 'P' object has no attribute 'balanec'. Did you mean: 'balance'?
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 60, in names
#|     return totle
#|            ^^^^^
#| NameError: name 'totle' is not defined. Did you mean: 'total'?
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 62, in <lambda>
#|     show(lambda: math.sqrt(2))
#|                  ^^^^
#| NameError: name 'math' is not defined. Did you forget to import 'math'?
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 66, in <lambda>
#|     lambda: data["a"][2]["c"] + 1,
#|             ~~~~~~~~~~~~^^^^^
#| KeyError: 'c'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 67, in <lambda>
#|     lambda: data["a"][7],
#|             ~~~~~~~~~^^^
#| IndexError: list index out of range
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 68, in <lambda>
#|     lambda: 1 + 2 * "x" ** 2,
#|                     ~~~~^^~~
#| TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 69, in <lambda>
#|     lambda: (1 + 2)(3),
#|             ~~~~~~~^^^
#| TypeError: 'int' object is not callable
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 70, in <lambda>
#|     lambda: -[] + 1,
#|             ^^^
#| TypeError: bad operand type for unary -: 'list'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 71, in <lambda>
#|     lambda: data.nope.x,
#|             ^^^^^^^^^
#| AttributeError: 'dict' object has no attribute 'nope'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 72, in <lambda>
#|     lambda: len(5) + len("x"),
#|             ~~~^^^
#| TypeError: object of type 'int' has no len()
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 73, in <lambda>
#|     lambda: "é" * 3 + 5,
#|             ~~~~~~~~^~~
#| TypeError: can only concatenate str (not "int") to str
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 74, in <lambda>
#|     lambda: "日本" + 5,
#|             ~~~~~~~^~~
#| TypeError: can only concatenate str (not "int") to str
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 75, in <lambda>
#|     lambda: [x / 0 for x in range(3)],
#|              ~~^~~
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 76, in <lambda>
#|     lambda: f"{1 / 0}",
#|                ~~^~~
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 77, in <lambda>
#|     lambda: print(1 / 0, end=""),
#|                   ~~^~~
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 78, in <lambda>
#|     lambda: data["a"][0] < data["a"][2],
#|             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#| TypeError: '<' not supported between instances of 'int' and 'dict'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 79, in <lambda>
#|     lambda: not 1 / 0,
#|                 ~~^~~
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 80, in <lambda>
#|     lambda: 5 if 1 / 0 else 6,
#|                  ~~^~~
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 81, in <lambda>
#|     lambda: (yes for no in 5),
#|                            ^
#| TypeError: 'int' object is not iterable
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 82, in <lambda>
#|     lambda: int("12" + "ab", base=10),
#|             ~~~^^^^^^^^^^^^^^^^^^^^^^
#| ValueError: invalid literal for int() with base 10: '12ab'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 83, in <lambda>
#|     lambda: 1 + (2).x,
#|                 ^^^^^
#| AttributeError: 'int' object has no attribute 'x'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 84, in <lambda>
#|     lambda: 1+(2/0),
#|                ~^~
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 90, in a
#|     def a(): x[5] = 1
#|              ~^^^
#| IndexError: list assignment index out of range
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 91, in b
#|     def b(): del x[5]
#|                  ~^^^
#| IndexError: list assignment index out of range
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 92, in c
#|     def c(): x.y = 1
#|              ^^^
#| AttributeError: 'list' object has no attribute 'y' and no __dict__ for setting new attributes
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 93, in d
#|     def d(): p, q = x
#|              ^^^^
#| ValueError: not enough values to unpack (expected 2, got 1)
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 95, in e
#|     for i in 5: pass
#|              ^
#| TypeError: 'int' object is not iterable
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 97, in f
#|     with 5: pass
#|          ^
#| TypeError: 'int' object does not support the context manager protocol (missed __exit__ method)
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 99, in g
#|     assert x == [2], "no"
#|            ^^^^^^^^
#| AssertionError: no
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 101, in h
#|     y = undefined_name + 1
#|         ^^^^^^^^^^^^^^
#| NameError: name 'undefined_name' is not defined
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 104, in i
#|     raise ValueError("a"
#|                      "b")
#| ValueError: ab
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 107, in j
#|     x[0] += "s"
#| TypeError: unsupported operand type(s) for +=: 'int' and 'str'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 109, in k
#|     import nosuchmodule
#| ModuleNotFoundError: No module named 'nosuchmodule'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 111, in l
#|     from math import sqroot
#| ImportError: cannot import name 'sqroot' from 'math' (unknown location). Did you mean: 'sqrt'?
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 113, in m
#|     return int("zz")
#| ValueError: invalid literal for int() with base 10: 'zz'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 115, in n
#|     value = int("zz")
#| ValueError: invalid literal for int() with base 10: 'zz'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 117, in o
#|     value = x.index(9)
#| ValueError: list.index(x): x not in list
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 119, in p
#|     if int("q"): pass
#|        ~~~^^^^^
#| ValueError: invalid literal for int() with base 10: 'q'
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 5, in show
#|     function()
#|     ~~~~~~~~^^
#|   File "printed.py", line 121, in q
#|     while x.pop() or x.pop(): pass
#|           ~~~~~^^
#| IndexError: pop from empty list
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 128, in syntax
#|     compile(text, "given", "exec")
#|     ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#|   File "given", line 1
#|     x = = 1
#|         ^
#| SyntaxError: invalid syntax
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 128, in syntax
#|     compile(text, "given", "exec")
#|     ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#|   File "given", line 1
#|     def f(:
#|           ^
#| SyntaxError: invalid syntax
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 128, in syntax
#|     compile(text, "given", "exec")
#|     ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#|   File "given", line 2
#|     print(1)
#|     ^^^^^
#| IndentationError: expected an indented block after 'if' statement on line 1
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 128, in syntax
#|     compile(text, "given", "exec")
#|     ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#|   File "given", line 1
#|     'abc
#|     ^
#| SyntaxError: unterminated string literal (detected at line 1)
#|
#| Traceback (most recent call last):
#|   File "printed.py", line 128, in syntax
#|     compile(text, "given", "exec")
#|     ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#|   File "given", line 1
#|     1 +
#|        ^
#| SyntaxError: invalid syntax
#|
#| end
